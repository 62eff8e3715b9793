import type { HangingListBlock, LegendBlock, ListBlock } from '../compose/blocks.ts';
import type { TalliesBlock } from '../compose/figure-blocks.ts';
import { directionOfRuns } from './direction.ts';
import { renderInline, renderText } from './inline.ts';
import { anchorOf, type Page } from './page.ts';

/** Bullets, numbers, or findings with large numerals. */
export function renderList(block: ListBlock, page: Page): string {
  const tag = block.style === 'bulleted' ? 'ul' : 'ol';
  const items = block.items.map(
    (item) =>
      `<li${page.id(item.id)}${directionOfRuns(item.text, page.language)}>${renderInline(item.text, page)}</li>`,
  );
  return `<${tag} class="${block.style}">${items.join('\n')}</${tag}>`;
}

/** Labels with what is said of them; labels stand beside the text where there is room. */
export function renderHangingList(block: HangingListBlock, page: Page): string {
  if (block.entries.length === 0) return '';
  const entries = block.entries.map(
    ({ id, label, text }) =>
      `<div${page.id(id)}><dt>${renderInline(label, page)}</dt><dd${directionOfRuns(text, page.language)}>${renderInline(text, page)}</dd></div>`,
  );
  return `<dl class="hanging${block.labelWidth === 'siglum' ? ' letters' : ''}">${entries.join('\n')}</dl>`;
}

/** Signs with their meaning. */
export function renderLegend(block: LegendBlock, page: Page): string {
  const entries = block.entries.map(
    ({ sign, label }) => `<li>${page.signs.key(sign)} ${renderText(label)}</li>`,
  );
  return `<ul class="legend">${entries.join('')}</ul>`;
}

/** Large numbers with their meaning. */
export function renderTallies(block: TalliesBlock, page: Page): string {
  const entries = block.entries.map(({ value, label, target }) => {
    const number = `<strong>${renderText(value)}</strong>`;
    const words = renderInline(label, page);
    return target !== undefined && page.has(target)
      ? `<li><a href="#${anchorOf(target)}">${number}</a> ${words}</li>`
      : `<li>${number} ${words}</li>`;
  });
  return `<ul class="tallies">${entries.join('')}</ul>`;
}
