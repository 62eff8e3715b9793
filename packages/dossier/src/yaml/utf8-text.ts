import { isAscii } from 'node:buffer';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text by its bytes in UTF-8. What is made of it is made when somebody asks: most files are read without. */
export class Utf8Text {
  readonly bytes: Buffer;
  #text: string | undefined;
  #latin: string | undefined;

  /** @param bytes have been found to be UTF-8. */
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Undefined where a text has half of a surrogate pair, which UTF-8 cannot write. */
  static of(text: string): Utf8Text | undefined {
    return text.isWellFormed() ? new Utf8Text(Buffer.from(text)) : undefined;
  }

  /** The text, a byte order mark included. */
  get text(): string {
    this.#text ??= isAscii(this.bytes) ? this.latin : decoder.decode(this.bytes);
    return this.#text;
  }

  /**
   * A character for each byte. What is ASCII stands in it as in the text, at the place of its bytes: to look through it
   * and to take parts of it costs half of what it does where a text takes two bytes for each character.
   */
  get latin(): string {
    this.#latin ??= this.bytes.toString('latin1');
    return this.#latin;
  }
}
