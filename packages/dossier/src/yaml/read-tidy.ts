import {
  beginsText,
  endOfDouble,
  endOfSingle,
  hasTidyCharacters,
  inName,
  inNumber,
  isFlowMark,
  readDouble,
  readNumber,
  readSingle,
  traits,
  untidy,
  words,
} from './tidy-scalars.ts';

/** Records nest six deep; what nests deeper than this is left to another reader. */
const maxTidyDepth = 32;

const lineFeed = 10;
const space = 32;
const doubleMark = 34;
const hash = 35;
const singleMark = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const openList = 91;
const closeList = 93;
const openFields = 123;
const closeFields = 125;

type Fields = Record<string, unknown>;

/**
 * Reads YAML as `writeDossier` writes it and as people do who follow it: block records and lists, flow ones and texts
 * within a line, plain names, comments. Three times faster than a parser of all of YAML. Undefined for every other text,
 * be it good or bad YAML; what is read means the same to every parser of YAML 1.2 with the core schema.
 */
export function readTidy(text: string): { readonly value: unknown } | undefined {
  if (!hasTidyCharacters(text)) return undefined;
  try {
    return { value: new TidyReader(text).read() };
  } catch (error) {
    if (error !== untidy) throw error;
    return undefined;
  }
}

class TidyReader {
  readonly #text: string;
  #at = 0;
  #lineStart = 0;
  /** Spaces before what stands at `#at` where that is the first thing in its line or item; -1 at the end. */
  #indent = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    this.#openLine(0);
    if (this.#indent !== 0) throw untidy;
    const value = this.#readBlock();
    if (this.#at < this.#text.length) throw untidy;
    return value;
  }

  /** Goes to the first line from `start` on that holds more than a comment. */
  #openLine(start: number): void {
    const text = this.#text;
    let lineStart = start;
    for (;;) {
      let at = lineStart;
      while (text.charCodeAt(at) === space) at += 1;
      const code = text.charCodeAt(at);
      if (code === hash) {
        const end = text.indexOf('\n', at);
        lineStart = end < 0 ? text.length : end + 1;
      } else if (code === lineFeed) lineStart = at + 1;
      else {
        this.#at = at;
        this.#lineStart = lineStart;
        this.#indent = at >= text.length ? -1 : at - lineStart;
        return;
      }
    }
  }

  /** Whether nothing but a comment is left in the line; then it goes on to the next. */
  #endLine(): boolean {
    const text = this.#text;
    let at = this.#at;
    while (text.charCodeAt(at) === space) at += 1;
    const code = text.charCodeAt(at);
    if (code === hash && text.charCodeAt(at - 1) === space) at = text.indexOf('\n', at);
    else if (code !== lineFeed && at < text.length) return false;
    this.#openLine(at < 0 || at >= text.length ? text.length : at + 1);
    return true;
  }

  #enter(): void {
    this.#depth += 1;
    if (this.#depth > maxTidyDepth) throw untidy;
  }

  #readBlock(): unknown {
    this.#enter();
    const value = this.#isItem() ? this.#readItems(this.#indent) : this.#readFields(this.#indent);
    this.#depth -= 1;
    return value;
  }

  #isItem(): boolean {
    if (this.#text.charCodeAt(this.#at) !== dash) return false;
    const next = this.#text.charCodeAt(this.#at + 1);
    return next === space || next === lineFeed || this.#at + 1 === this.#text.length;
  }

  #readFields(indent: number): Fields {
    const fields: Fields = {};
    do {
      const name = this.#readName();
      if (name === undefined || fields[name] !== undefined) throw untidy;
      if (this.#endLine()) {
        // The items of a list may stand below the name itself.
        const within = this.#indent > indent || (this.#indent === indent && this.#isItem());
        fields[name] = within ? this.#readBlock() : null;
      } else fields[name] = this.#readRest();
      // Of a text that goes on in the next line, too.
      if (this.#indent > indent) throw untidy;
    } while (this.#indent === indent && !this.#isItem());
    return fields;
  }

  #readItems(indent: number): unknown[] {
    const items: unknown[] = [];
    do {
      this.#at += 1;
      items.push(this.#readItem(indent));
      if (this.#indent > indent) throw untidy;
    } while (this.#indent === indent && this.#isItem());
    return items;
  }

  #readItem(indent: number): unknown {
    if (this.#endLine()) return this.#indent > indent ? this.#readBlock() : null;
    while (this.#text.charCodeAt(this.#at) === space) this.#at += 1;
    const start = this.#at;
    const isRecord = this.#readName() !== undefined;
    this.#at = start;
    if (!isRecord) return this.#readRest();
    this.#indent = start - this.#lineStart;
    return this.#readBlock();
  }

  /** The value that begins in this line and ends with it. */
  #readRest(): unknown {
    while (this.#text.charCodeAt(this.#at) === space) this.#at += 1;
    const value = this.#readValue(false);
    if (!this.#endLine()) throw untidy;
    return value;
  }

  /** A plain name with its colon; undefined where what follows is none. */
  #readName(): string | undefined {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    // At the end of the text the code is no number, and no trait.
    while ((traits[text.charCodeAt(at)]! & inName) !== 0) at += 1;
    if (text.charCodeAt(at) !== colon || (traits[text.charCodeAt(start)]! & beginsText) === 0)
      return undefined;
    const next = text.charCodeAt(at + 1);
    if (next !== space && next !== lineFeed && at + 1 < text.length) return undefined;
    const name = text.slice(start, at);
    if (words.has(name)) throw untidy;
    this.#at = at + 1;
    return name;
  }

  #readValue(inFlow: boolean): unknown {
    switch (this.#text.charCodeAt(this.#at)) {
      case openFields:
        return this.#readFlowFields();
      case openList:
        return this.#readFlowItems();
      case doubleMark:
        return this.#readMarked(readDouble, endOfDouble(this.#text, this.#at));
      case singleMark:
        return this.#readMarked(readSingle, endOfSingle(this.#text, this.#at));
      default:
        return this.#readPlain(inFlow);
    }
  }

  #readFlowFields(): Fields {
    this.#enter();
    const fields: Fields = {};
    let next = this.#skipSpaces(1);
    while (next !== closeFields) {
      const name = this.#readName();
      if (name === undefined || fields[name] !== undefined) throw untidy;
      this.#skipSpaces(0);
      fields[name] = this.#readValue(true);
      next = this.#readComma(closeFields);
    }
    this.#at += 1;
    this.#depth -= 1;
    return fields;
  }

  #readFlowItems(): unknown[] {
    this.#enter();
    const items: unknown[] = [];
    let next = this.#skipSpaces(1);
    while (next !== closeList) {
      items.push(this.#readValue(true));
      next = this.#readComma(closeList);
    }
    this.#at += 1;
    this.#depth -= 1;
    return items;
  }

  /** Passes over so many characters and the spaces after them; the code of what comes then. */
  #skipSpaces(characters: number): number {
    let at = this.#at + characters;
    while (this.#text.charCodeAt(at) === space) at += 1;
    this.#at = at;
    return this.#text.charCodeAt(at);
  }

  #readComma(close: number): number {
    const next = this.#skipSpaces(0);
    if (next === close) return next;
    if (next !== comma) throw untidy;
    const after = this.#skipSpaces(1);
    if (after === close || after === comma) throw untidy;
    return after;
  }

  /** Text in marks that ends before `end`. */
  #readMarked(read: (marked: string) => string, end: number): string {
    const marked = this.#text.slice(this.#at, end);
    this.#at = end;
    return read(marked);
  }

  #readPlain(inFlow: boolean): unknown {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    let at = start;
    // Where the text would end without the spaces after it.
    let end = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === space) continue;
      if (code === lineFeed) break;
      if (code === hash && text.charCodeAt(at - 1) === space) break;
      if (code === colon && this.#endsName(at + 1, inFlow)) throw untidy;
      if (inFlow && (traits[code]! & isFlowMark) !== 0) {
        if (code === openList || code === openFields) throw untidy;
        break;
      }
      end = at + 1;
    }
    this.#at = end;
    if (first < 128) {
      const trait = traits[first]!;
      if ((trait & inNumber) !== 0) return readNumber(text.slice(start, end));
      if ((trait & beginsText) === 0) throw untidy;
    }
    const value = text.slice(start, end);
    const word = end - start < 6 ? words.get(value) : undefined;
    return word === undefined ? value : word;
  }

  /** Whether a colon before this place would end the name of a field. */
  #endsName(at: number, inFlow: boolean): boolean {
    const code = this.#text.charCodeAt(at);
    if (code === space || code === lineFeed || at >= this.#text.length) return true;
    return inFlow && ((traits[code] ?? 0) & isFlowMark) !== 0;
  }
}
