import type { FigureBlock } from '../compose/figure-blocks.ts';
import { withoutCaption } from '../figure/set-alone.ts';
import { decimal, paintItems } from '../figure/svg-items.ts';
import { pageGrid } from '../layout/styles.ts';
import { renderCaption } from './caption.ts';
import { escapeXml } from './escape.ts';
import { openTextPainter } from './paint-text.ts';
import type { Page } from './page.ts';

const { widthPt, marginsPt } = pageGrid('A4', false);
/** As on paper, and for a screen of 360 CSS pixels less its margins: a point is four thirds of a pixel. */
const widths = { wide: widthPt - marginsPt.left - marginsPt.right, narrow: 246 };

/** A figure drawn by layout at two widths; the screen picks one. Who cannot see it is told its values. */
export function renderFigure(block: FigureBlock, page: Page): string {
  const drawings = Object.entries(widths).map(([name, width]) => {
    const { heightPt, items, diagnostics } = page.setAlone([block], width, withoutCaption);
    for (const { code, message } of diagnostics) page.report(code, message);
    const size = `viewBox="-1 -1 ${decimal(width + 2)} ${decimal(heightPt + 2)}" width="${decimal(width + 2)}pt"`;
    return `<svg class="${name}" ${size} aria-hidden="true">${paintItems(items, openTextPainter(page.measure))}</svg>`;
  });
  return `<figure${page.id(block.id)}><div class="drawing" role="img" aria-label="${escapeXml(block.alt)}">${drawings.join('')}</div><figcaption>${renderCaption(block, page)}</figcaption></figure>`;
}
