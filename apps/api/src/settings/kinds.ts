import { statSync } from 'node:fs';

/** How a setting's text becomes a value. */
export interface Kind<Value> {
  /** What may be written, to follow "which is not": "a whole number from 0 to 10". */
  readonly expects: string;
  /** The value of a text that is not blank; undefined where it is none. */
  readonly parse: (text: string) => Value | undefined;
}

/** Whole numbers in a range, written in decimal digits. */
export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    expects: `a whole number from ${least} to ${most}`,
    parse: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

/** `on` or `off`. */
export const onOrOff: Kind<boolean> = {
  expects: '"on" or "off"',
  parse: (text) => ({ on: true, off: false })[text],
};

/** One of several words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  return {
    expects: words.map((word) => `"${word}"`).join(' or '),
    parse: (text) => words.find((word) => word === text),
  };
}

/** Any text. */
export const anyText: Kind<string> = { expects: 'a text', parse: (text) => text };

/** A folder that is there. */
export const folder: Kind<string> = {
  expects: 'a folder',
  parse: (text) => (statSync(text, { throwIfNoEntry: false })?.isDirectory() ? text : undefined),
};

/** Texts with commas between them. */
export const texts: Kind<readonly string[]> = { expects: 'texts with commas between them', parse: split };

/** Origins of web pages with commas between them. */
export const origins: Kind<readonly string[]> = {
  expects: 'origins with commas between them, such as https://desk.example',
  parse: (text) => {
    const found = split(text);
    return found.every((origin) => isHttp(origin) && new URL(origin).origin === origin) ? found : undefined;
  },
};

/** An address of HTTP. */
export const httpUrl: Kind<string> = {
  expects: 'an address such as http://127.0.0.1:4318',
  parse: (text) => (isHttp(text) ? text : undefined),
};

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isHttp(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
