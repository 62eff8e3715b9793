import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestText, type TextDigest } from '@parley/schema/anchors';

/** The account whose text is looked for, as its dossier describes it. */
export interface DescribedText {
  readonly file: string;
  readonly digest: TextDigest;
}

// An article has some 10 KB, so this is a few hundred of them.
const mostKeptUnits = 8_000_000;
const largestBytes = 4 * 1024 * 1024;

/**
 * The accounts' texts in a folder, if there is one: each in a folder with the id of its talks, or in the folder
 * itself. Only a text with the digest that the dossier records is given out, since no other fits its anchors.
 */
export class Texts {
  readonly #folder: string | undefined;
  readonly #kept = new Map<TextDigest, string>();
  #units = 0;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Whether there is a folder in which texts may still come to stand. */
  get hasFolder(): boolean {
    return this.#folder !== undefined;
  }

  /** The text, or undefined where it is not at hand or is another one by now. */
  async find(talks: string, { file, digest }: DescribedText): Promise<string | undefined> {
    const known = this.#kept.get(digest);
    if (known !== undefined) return known;
    // The name comes from a dossier that anybody may have written; it must not lead out of the folder.
    if (this.#folder === undefined || basename(file) !== file || file === '..') return undefined;
    for (const path of [join(this.#folder, talks, file), join(this.#folder, file)]) {
      const text = await read(path);
      if (text !== undefined && (await digestText(text)) === digest) {
        this.#keep(digest, text);
        return text;
      }
    }
    return undefined;
  }

  #keep(digest: TextDigest, text: string): void {
    this.#kept.set(digest, text);
    this.#units += text.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#units <= mostKeptUnits || oldest === digest) break;
      this.#kept.delete(oldest);
      this.#units -= length;
    }
  }
}

/** The texts as one operation asks for them. */
export class AskedTexts {
  readonly #texts: Texts;
  #mayCome = false;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** Whether a text was asked for that is not at hand, but may be later: the store does not know of it. */
  get mayCome(): boolean {
    return this.#mayCome;
  }

  /** As {@link Texts.find}. */
  async find(talks: string, described: DescribedText): Promise<string | undefined> {
    const text = await this.#texts.find(talks, described);
    if (text === undefined) this.#mayCome ||= this.#texts.hasFolder;
    return text;
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    return size > largestBytes ? undefined : await readFile(path, 'utf8');
  } catch {
    // Not there, or not to be read: the answer is null, never an error.
    return undefined;
  }
}
