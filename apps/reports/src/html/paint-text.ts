import { decimal, type PaintText } from '../figure/svg-items.ts';
import type { Measure } from '../layout/measure.ts';
import { escapeXml } from './escape.ts';

const weights: Readonly<Record<string, string>> = { semibold: '600', bold: '700' };

/**
 * Words as text in the reader's own fonts, each stretched or drawn together to the width that layout gave it: they
 * stay where they belong whatever the fonts are, can be found, and take a tenth of the room of outlines.
 */
export function openTextPainter(measure: Measure): PaintText {
  return ({ text, font, sizePt, color, trackingPt, smallCaps, xPt, yPt }) => {
    const words = text.trimEnd();
    const width = (measure.width(words, font, smallCaps) * sizePt) / 1000 + trackingPt * words.length;
    const [family = '', weight = ''] = font.split('-');
    const look = [
      ` font-size="${decimal(sizePt)}"`,
      ` fill="${color}"`,
      ...(family === 'serif' ? [' class="serif"'] : []),
      ...(weights[weight] === undefined ? [] : [` font-weight="${weights[weight]}"`]),
      ...(smallCaps ? [' font-variant="small-caps"'] : []),
    ].join('');
    const fit = width > 0 ? ` textLength="${decimal(width)}" lengthAdjust="spacingAndGlyphs"` : '';
    return `<text x="${decimal(xPt)}" y="${decimal(yPt)}"${look}${fit}>${escapeXml(words)}</text>`;
  };
}
