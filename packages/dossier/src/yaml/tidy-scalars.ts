/** What a byte may be in tidy YAML; those of characters beyond ASCII may stand in text. */
export const traits = new Uint8Array(256);

/** In the name of a field. */
export const inName = 1;
/** At the beginning of what may be a number. */
export const inNumber = 2;
/** At the beginning of text without marks that is no number. */
export const beginsText = 4;

/** What lists and records within a line are made of. */
export const isFlowMark = 8;
/** May end a text without marks, or may not stand in it. */
export const mayEnd = 16;
/** The same within a list or record in a line. */
export const mayEndInFlow = 32;
/** Of a character beyond ASCII. */
export const beyondAscii = 64;

mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_', inName | beginsText);
mark('0123456789', inName | inNumber);
mark('-', inName | inNumber);
mark('+.', inNumber);
mark('($/;^\\', beginsText);
mark(',[]{}', isFlowMark | mayEndInFlow);
mark('\n#:\x7f', mayEnd | mayEndInFlow);
traits.fill(mayEnd | mayEndInFlow, 0, 32);
traits.fill(beginsText | beyondAscii, 128);

function mark(characters: string, trait: number): void {
  for (const character of characters) traits[character.charCodeAt(0)]! |= trait;
}

/** What the core schema takes for something other than text. */
export const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

/** Why a text is not read: one error for all texts, since to make one takes longer than to read a small file. */
export const untidy = new Error('The text is not tidy');

/** How long a whole number may be for a double to hold it whatever it is. */
const mostDigits = 15;

const backslash = 92;
const singleMark = 39;

const looksLikeNumber = /^[-+]?(?:0[box][\da-f_]*|[\d._]+(?:e[-+]?[\d_]*)?|\.inf|\.nan)$/i;
const plainNumber = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,14})\.\d{0,14}[1-9])$/;

/** What begins with a digit, a sign or a point: a number in its usual form, or text that cannot be meant as one. */
export function readNumber(value: string): number | string {
  if (value.length <= mostDigits && plainNumber.test(value)) return Number(value);
  if (looksLikeNumber.test(value)) throw untidy;
  const second = traits[value.charCodeAt(1)] ?? 0;
  if (value.startsWith('-') && (second & (inName | inNumber)) === 0) throw untidy;
  return value;
}

/** Where the mark stands that ends a text in double marks, whose words begin here; less than 0 where none does. */
export function endOfDouble(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

/** Where the mark stands that ends a text in single marks, whose words begin here; less than 0 where none does. */
export function endOfSingle(text: string, start: number): number {
  let end = text.indexOf("'", start);
  while (end > 0 && text.charCodeAt(end + 1) === singleMark) end = text.indexOf("'", end + 2);
  return end;
}

/** A text that stood in double marks; all that JSON escapes YAML escapes in the same way. */
export function readDouble(marked: string): string {
  if (!marked.includes('\\')) return marked;
  try {
    return JSON.parse(`"${marked}"`) as string;
  } catch {
    throw untidy;
  }
}

/** A text that stood in single marks, in which two stand for one. */
export function readSingle(marked: string): string {
  return marked.includes("'") ? marked.replaceAll("''", "'") : marked;
}

const unlikeAscii = /[^\x20-\x7e]/;
// Control characters, line ends, tabs, byte order marks, halves of surrogate pairs.
const untidyCharacter = /[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** Whether a part of a line, a character for each byte, has more than the characters that can be printed in ASCII. */
export function isUnlikeAscii(latin: string): boolean {
  return unlikeAscii.test(latin);
}

/** Whether a part of a line has only characters of which there is no doubt what they mean. */
export function hasTidyCharacters(text: string): boolean {
  return !untidyCharacter.test(text);
}
