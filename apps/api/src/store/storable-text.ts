/** A text as both engines can hold it: PostgreSQL takes neither NUL nor half of a surrogate pair. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}

/**
 * The most that an index of PostgreSQL takes of a row are 2,704 bytes: room for this many UTF-16 code units, of three
 * bytes each at the most, beside ids.
 */
const mostIndexed = 500;

/** Whether {@link indexableText} may have cut other texts down to what it makes of this one. */
export function isCut(text: string): boolean {
  return text.length >= mostIndexed;
}

/**
 * A text as a column has it that is in an index: its beginning, by which lists are ordered and counted; the whole stands
 * in the record.
 */
export function indexableText(text: string): string {
  return storableText(text.slice(0, mostIndexed));
}
