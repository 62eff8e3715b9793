import { cutText } from './kept-texts.ts';
import { beforeNames, nameAt, type FieldName } from './tidy-names.ts';
import {
  beginsText,
  beyondAscii,
  hasTidyCharacters,
  inName,
  inNumber,
  isFlowMark,
  isUnlikeAscii,
  mayEnd,
  mayEndInFlow,
  readNumber,
  traits,
  untidy,
  words,
} from './tidy-scalars.ts';
import type { Utf8Text } from './utf8-text.ts';

const lineFeed = 10;
const space = 32;
const hash = 35;
const comma = 44;
const zero = 48;
const colon = 58;
const closeList = 93;
const closeFields = 125;

/** How many digits are surely a whole number that needs few bits. */
const fewDigits = 9;

/** Finds in a tidy text, byte by byte, its lines, names and texts; all that gives it its form is ASCII. */
export class TidyScanner {
  readonly #bytes: Buffer;
  /** A character for each byte. */
  protected readonly text: string;
  protected readonly length: number;
  protected at = 0;
  protected lineStart = 0;
  /** Spaces before what stands at `at` where that is the first thing in its line or item; -1 at the end. */
  protected indent = 0;
  #lastName: FieldName = beforeNames;

  constructor({ bytes, latin }: Utf8Text) {
    this.#bytes = bytes;
    this.text = latin;
    this.length = latin.length;
  }

  /** Goes to the first line from `start` on that holds more than a comment. */
  protected openLine(start: number): void {
    const text = this.text;
    let lineStart = start;
    for (;;) {
      let at = lineStart;
      while (text.charCodeAt(at) === space) at += 1;
      const code = text.charCodeAt(at);
      if (code === hash) lineStart = this.#endOfComment(at) + 1;
      else if (code === lineFeed) lineStart = at + 1;
      else {
        this.at = at;
        this.lineStart = lineStart;
        this.indent = at >= this.length ? -1 : at - lineStart;
        return;
      }
    }
  }

  /** Whether nothing but a comment is left in the line; then it goes on to the next. */
  protected endLine(): boolean {
    const text = this.text;
    let at = this.at;
    while (text.charCodeAt(at) === space) at += 1;
    const code = text.charCodeAt(at);
    if (code === hash && text.charCodeAt(at - 1) === space) at = this.#endOfComment(at);
    else if (code !== lineFeed && at < this.length) return false;
    this.openLine(at + 1);
    return true;
  }

  /** Where the line ends in which a comment begins. */
  #endOfComment(start: number): number {
    const feed = this.text.indexOf('\n', start);
    const end = feed < 0 ? this.length : feed;
    this.#readPart(start, end);
    return end;
  }

  /** A plain name with its colon; undefined where what follows is none. */
  protected readName(): string | undefined {
    const start = this.at;
    const { next } = this.#lastName;
    if (next && this.#isNameAt(next.text, start)) {
      this.at = start + next.text.length + 1;
      this.#lastName = next;
      return next.text;
    }
    const end = this.nameEnd();
    if (end < 0) return undefined;
    const name = nameAt(this.text, start, end);
    if (words.has(name.text)) throw untidy;
    this.at = end + 1;
    this.#lastName.next = name;
    this.#lastName = name;
    return name.text;
  }

  #isNameAt(name: string, start: number): boolean {
    return this.text.startsWith(name, start) && this.#isColon(start + name.length);
  }

  /** Where the name ends that begins here; less than 0 where none does. */
  protected nameEnd(): number {
    const text = this.text;
    let at = this.at;
    if ((traits[text.charCodeAt(at)]! & beginsText) === 0) return -1;
    // At the end of the text the code is no number, and no trait.
    while ((traits[text.charCodeAt(at)]! & inName) !== 0) at += 1;
    return at > this.at && this.#isColon(at) ? at : -1;
  }

  /** Whether the colon after a name stands here. */
  #isColon(at: number): boolean {
    if (this.text.charCodeAt(at) !== colon) return false;
    const next = this.text.charCodeAt(at + 1);
    return next === space || next === lineFeed || at + 1 === this.length;
  }

  /** Passes over so many characters and the spaces after them; the code of what comes then. */
  protected skipSpaces(characters: number): number {
    let at = this.at + characters;
    while (this.text.charCodeAt(at) === space) at += 1;
    this.at = at;
    return this.text.charCodeAt(at);
  }

  /** What stands between the mark here and another. */
  protected readMarked(end: number): string {
    if (end < 0) throw untidy;
    const start = this.at + 1;
    this.at = end + 1;
    return this.#readPart(start, end);
  }

  /** A part of a line, which may have any tidy characters. */
  #readPart(start: number, end: number): string {
    const latin = this.#bytes.toString('latin1', start, end);
    return isUnlikeAscii(latin) ? this.#decode(start, end) : latin;
  }

  /** A part of a line that has characters beyond ASCII. */
  #decode(start: number, end: number): string {
    const text = this.#bytes.toString('utf8', start, end);
    if (!hasTidyCharacters(text)) throw untidy;
    return text;
  }

  /** A text without marks, or what it stands for. */
  protected readPlain(inFlow: boolean): unknown {
    const text = this.text;
    const start = this.at;
    const length = this.length;
    const ending = inFlow ? mayEndInFlow : mayEnd;
    let at = start;
    let seen = 0;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      const trait = traits[code]!;
      seen |= trait;
      if ((trait & ending) !== 0 && this.#endsPlain(code, at, inFlow)) break;
    }
    while (at > start && text.charCodeAt(at - 1) === space) at -= 1;
    this.at = at;
    const first = traits[text.charCodeAt(start)]!;
    if ((first & inNumber) !== 0) {
      return this.#readDigits(start, at) ?? readNumber(this.#readPart(start, at));
    }
    if ((first & beginsText) === 0) throw untidy;
    const value =
      (seen & beyondAscii) === 0 ? cutText(text, this.#bytes, start, at) : this.#decode(start, at);
    const word = at - start < 6 ? words.get(value) : undefined;
    return word === undefined ? value : word;
  }

  /** Whether a text without marks ends before this character, which ends some. */
  #endsPlain(code: number, at: number, inFlow: boolean): boolean {
    switch (code) {
      case lineFeed:
      case comma:
      case closeList:
      case closeFields:
        return true;
      case hash:
        return this.text.charCodeAt(at - 1) === space;
      case colon:
        if (this.#endsName(at + 1, inFlow)) throw untidy;
        return false;
      default:
        throw untidy;
    }
  }

  /** A number of a few digits, which most are; undefined where something else stands there. */
  #readDigits(start: number, end: number): number | undefined {
    const text = this.text;
    if (end - start > fewDigits || (end - start > 1 && text.charCodeAt(start) === zero)) return undefined;
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = text.charCodeAt(at) - zero;
      if (digit < 0 || digit > 9) return undefined;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether a colon before this place would end the name of a field. */
  #endsName(at: number, inFlow: boolean): boolean {
    const code = this.text.charCodeAt(at);
    if (code === space || code === lineFeed || at >= this.length) return true;
    return inFlow && (traits[code]! & isFlowMark) !== 0;
  }
}
