import type PDFDocument from 'pdfkit';
import type { FontBook } from './fonts.ts';
import { includeGlyph, nameOnPage, useFont } from './pdfkit-hooks.ts';
import type { Shaped } from './shape-words.ts';

type Doc = InstanceType<typeof PDFDocument>;
type Embedded = ReturnType<typeof useFont>;

/** Turns text into show operators; glyphs come from the shapes that layout measured. */
export class TextWriter {
  readonly #doc: Doc;
  readonly #fonts: FontBook;
  readonly #embedded = new Map<string, Embedded>();
  readonly #encoded = new Map<string, Map<Shaped, string>>();

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
    const font = this.#embed(alias);
    let known = this.#encoded.get(alias);
    if (known === undefined) this.#encoded.set(alias, (known = new Map()));
    let shown = '';
    let isSpelled = true;
    for (const shaped of this.#fonts.shape(text, alias, smallCaps, rightToLeft)) {
      isSpelled &&= shaped.says === undefined;
      let token = known.get(shaped);
      if (token === undefined) {
        token = encodeToken(shaped, font, sizePt);
        // A raised glyph depends on the size, so its token is not remembered.
        if (!token.includes('Ts')) known.set(shaped, token);
      }
      shown += token;
    }
    const show = `[${shown.replaceAll('><', '')}] TJ`;
    return isSpelled ? { show } : { show, says: text };
  }

  #embed(alias: string): Embedded {
    let font = this.#embedded.get(alias);
    if (font === undefined)
      this.#embedded.set(alias, (font = useFont(this.#doc, alias, this.#fonts.fontOf(alias))));
    return font;
  }
}

/** Elements of a TJ array; a glyph that is raised interrupts the array. */
function encodeToken(shaped: Shaped, font: Embedded, sizePt: number): string {
  return shaped.glyphs
    .map((glyph) => {
      const code = includeGlyph(font, glyph.id, glyph.codePoints, glyph.advance);
      const hex = `<${code.toString(16).padStart(4, '0')}>`;
      const before = thousandths(-glyph.xOffset);
      const after = thousandths(glyph.xOffset - glyph.kern);
      const shown = `${before}${hex}${after}`;
      if (glyph.yOffset === 0) return shown;
      const risePt = Math.round(glyph.yOffset * sizePt) / 1000;
      return `] TJ ${risePt} Ts [${shown}] TJ 0 Ts [`;
    })
    .join('');
}

function thousandths(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '' : ` ${rounded} `;
}
