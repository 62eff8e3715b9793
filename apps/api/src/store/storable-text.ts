/** A text as both engines can hold it: PostgreSQL takes neither NUL nor half of a surrogate pair. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}
