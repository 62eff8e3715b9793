import type { ReportDocument } from '../compose/blocks.ts';
import type { FontBook } from '../draw/fonts.ts';
import { fail, type Outcome } from '../failure.ts';
import { escapeXml } from '../html/escape.ts';
import { plainWords } from '../layout/flatten-inline.ts';
import type { Diagnostic } from '../layout/page-items.ts';
import { pageGrid, palette } from '../layout/styles.ts';
import { nameFigures } from './figure-names.ts';
import { openOutlines } from './outline-text.ts';
import { openAlone } from './set-alone.ts';
import { decimal, paintItems } from './svg-items.ts';

/** One figure as a picture. */
export interface RenderedFigure {
  /** "Table 2", as the whole briefing numbers it. */
  title: string;
  svg: string;
  widthPt: number;
  heightPt: number;
  diagnostics: Diagnostic[];
}

const marginPt = 14;

/** Draws one figure or table of a briefing by itself, with its legend and caption and the name of the talks. */
export function renderFigure(
  document: ReportDocument,
  asked: string,
  fonts: FontBook,
): Outcome<RenderedFigure> {
  const figures = nameFigures(document);
  const found = figures.find(({ name, block }) => name === asked || block.id === asked);
  if (!found) {
    const names = figures.map(({ name }) => name);
    return fail(
      'figure-unknown',
      `this briefing has no figure or table "${asked}"`,
      names.length === 0 ? 'It has none at all.' : `It has: ${names.join(', ')}.`,
    );
  }
  const { block, legend, landscape } = found;
  const { widthPt, marginsPt } = pageGrid('A4', landscape);
  const set = openAlone(document, fonts.measure)(
    [
      ...(legend ? [legend] : []),
      block,
      { kind: 'paragraph', style: 'note', text: [`${document.title} · ${document.author}`] },
    ],
    widthPt - marginsPt.left - marginsPt.right,
  );
  const outlines = openOutlines(fonts);
  const drawing = paintItems(set.items, outlines.paint);
  const [width, height] = [set.widthPt + 2 * marginPt, set.heightPt + 2 * marginPt];
  const says = escapeXml(plainWords(block.caption.says));
  const describes = escapeXml('alt' in block ? block.alt : plainWords(block.caption.basis));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${decimal(width)}pt" height="${decimal(height)}pt" viewBox="${-marginPt} ${-marginPt} ${decimal(width)} ${decimal(height)}" role="img" aria-labelledby="title desc" xml:lang="${document.language}">`,
    `<title id="title">${says}</title>`,
    `<desc id="desc">${describes}</desc>`,
    outlines.defs(),
    `<rect x="${-marginPt}" y="${-marginPt}" width="${decimal(width)}" height="${decimal(height)}" fill="${palette.paper}"/>`,
    drawing,
    '</svg>\n',
  ].join('\n');
  return {
    value: { title: found.name, svg, widthPt: width, heightPt: height, diagnostics: set.diagnostics },
  };
}
