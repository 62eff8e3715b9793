import type PDFDocument from 'pdfkit';
import type { FontBook } from './fonts.ts';
import { includeGlyph, nameOnPage, useFont } from './pdfkit-hooks.ts';
import type { Shaped } from './shape-whole.ts';
import { tokensOf } from './tokens.ts';

type Doc = InstanceType<typeof PDFDocument>;
type Embedded = ReturnType<typeof useFont>;

/** Elements of a TJ array, and whether they spell what they show. */
interface Encoded {
  show: string;
  isSpelled: boolean;
}

/** Turns text into show operators; glyphs come from the shapes that layout measured. */
export class TextWriter {
  readonly #doc: Doc;
  readonly #fonts: FontBook;
  readonly #embedded = new Map<string, Embedded>();
  /** Tokens by font and manner. */
  readonly #encoded = new Map<string, Map<string, Encoded>>();

  constructor(doc: Doc, fonts: FontBook) {
    this.#doc = doc;
    this.#fonts = fonts;
  }

  /** Resource name of the font on the current page. */
  name(alias: string): string {
    return nameOnPage(this.#doc, this.#embed(alias));
  }

  /**
   * Operators that show the text at the current text position; `says` has
   * the words where the glyphs shown do not spell them.
   */
  encode(
    text: string,
    alias: string,
    smallCaps: boolean,
    sizePt: number,
    rightToLeft = false,
  ): { show: string; says?: string } {
    const key = `${alias}${smallCaps ? ' small' : ''}${rightToLeft ? ' turned' : ''}`;
    let known = this.#encoded.get(key);
    if (known === undefined) this.#encoded.set(key, (known = new Map()));
    const tokens = tokensOf(text);
    if (rightToLeft) tokens.reverse();
    let shown = '';
    let isSpelled = true;
    for (const token of tokens) {
      let encoded = known.get(token);
      if (encoded === undefined) {
        const [shaped] = this.#fonts.shape(token, alias, smallCaps, rightToLeft);
        if (shaped === undefined) continue;
        encoded = {
          show: encodeToken(shaped, this.#embed(alias), sizePt),
          isSpelled: shaped.says === undefined,
        };
        // A raised glyph depends on the size, so its token is not remembered.
        if (!encoded.show.includes('Ts')) known.set(token, encoded);
      }
      isSpelled &&= encoded.isSpelled;
      shown += encoded.show;
    }
    const show = `[${shown}] TJ`;
    return isSpelled ? { show } : { show, says: text };
  }

  #embed(alias: string): Embedded {
    let font = this.#embedded.get(alias);
    if (font === undefined)
      this.#embedded.set(alias, (font = useFont(this.#doc, alias, this.#fonts.sourceOf(alias))));
    return font;
  }
}

/** Elements of a TJ array; a glyph that is raised interrupts the array. */
function encodeToken(shaped: Shaped, font: Embedded, sizePt: number): string {
  let shown = '';
  let isOpen = false;
  const close = (): void => {
    if (isOpen) shown += '>';
    isOpen = false;
  };
  const move = (by: number): void => {
    const distance = thousandths(by);
    if (distance === '') return;
    close();
    shown += distance;
  };
  for (const { id, codePoints, advance, kern, xOffset, yOffset } of shaped.glyphs) {
    const code = includeGlyph(font, id, codePoints, advance);
    if (yOffset !== 0) {
      close();
      shown += `] TJ ${Math.round(yOffset * sizePt) / 1000} Ts [`;
    }
    move(-xOffset);
    if (!isOpen) shown += '<';
    isOpen = true;
    shown += hexOf(code);
    move(xOffset - kern);
    if (yOffset !== 0) {
      close();
      shown += '] TJ 0 Ts [';
    }
  }
  close();
  return shown;
}

const hexDigits: string[] = [];

function hexOf(code: number): string {
  return (hexDigits[code] ??= code.toString(16).padStart(4, '0'));
}

function thousandths(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '' : ` ${rounded} `;
}
