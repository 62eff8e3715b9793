/** Text as a PDF string in a binary string: ASCII as it is, all else in UTF-16BE with its mark. */
export function pdfString(text: string): string {
  if (plain.test(text)) return `(${text})`;
  // oxlint-disable-next-line no-control-regex -- ASCII, control characters included
  const bytes = /^[\0-\u007F]*$/u.test(text)
    ? text
    : `\u00FE\u00FF${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
  return `(${bytes.replaceAll(/[\n\r\t\b\f()\\]/gu, (character) => escapes[character] ?? character)})`;
}

/** Printable ASCII that needs no escape. */
const plain = /^[ -'*-[\]-~]*$/u;

const escapes: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
  '\\': String.raw`\\`,
  '(': String.raw`\(`,
  ')': String.raw`\)`,
};

/** A reference to an object by its number. */
export function pdfReference(id: number): string {
  return `${id} 0 R`;
}

/** A length in points. Three decimals are a hundredth of what a printer can show. */
export function decimal(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A name of ASCII characters. */
export function pdfName(text: string): string {
  const special = /[^!-~]|[#%()/<>[\]{}]/gu;
  return `/${text.replaceAll(special, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

/** A list of values that are in PDF's syntax already. */
export function pdfList(values: readonly (string | number)[]): string {
  return `[${values.join(' ')}]`;
}

/** A time, to the second. */
export function pdfDate(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replaceAll(/[-:T]/gu, '')}Z)`;
}
