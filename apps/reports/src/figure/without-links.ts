/** The same blocks or runs with every link replaced by its words: a picture leads nowhere. */
export function withoutLinks<Value>(value: Value): Value {
  return strip(value) as Value;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) =>
      isLink(item) ? (strip(item.children) as unknown[]) : [strip(item)],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => (key === 'target' ? [] : [[key, strip(child)]])),
  );
}

function isLink(value: unknown): value is { children: unknown[] } {
  const kind = (value as { kind?: unknown } | null)?.kind;
  return kind === 'link' || kind === 'externalLink';
}
