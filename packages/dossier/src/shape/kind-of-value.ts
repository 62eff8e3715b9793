/** What a value is, in words with an article: `a list`, `the number 2022`, `empty`. */
export function kindOfValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record with fields';
  if (typeof value === 'string') return `the text ${shorten(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return `${JSON.stringify(value)}, which YAML reads as yes or no`;
}

/** A text in quotation marks, cut where it is long. */
export function shorten(text: string): string {
  const limit = 60;
  return JSON.stringify(text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);
}
