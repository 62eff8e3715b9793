/** The name of a field. */
export interface FieldName {
  readonly text: string;
  /** The name that came after it last. */
  next: FieldName | undefined;
}

/** Comes before the first name of a text. */
export const beforeNames: FieldName = { text: '', next: undefined };

const places = 1024;
const names: (FieldName | undefined)[] = Array.from({ length: places }, () => undefined);

/** Names of fields are shorter; a longer one is not kept. */
const longestKept = 40;

/**
 * The name that stands in a text from `start` to `end`. There are few names and they come again and again, mostly in the
 * same order: to keep them spares making each anew and looking it up among all texts that the engine knows.
 */
export function nameAt(text: string, start: number, end: number): FieldName {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  const place = (sum ^ (sum >>> 10)) & (places - 1);
  const known = names[place];
  if (known?.text.length === end - start && text.startsWith(known.text, start)) return known;
  const name: FieldName = { text: keyOf(text.slice(start, end)), next: undefined };
  if (end - start <= longestKept) names[place] = name;
  return name;
}

/** The same text as the engine keeps it for keys: it is not part of a longer one that would stay in memory. */
function keyOf(name: string): string {
  return Object.keys({ [name]: null })[0] ?? name;
}
