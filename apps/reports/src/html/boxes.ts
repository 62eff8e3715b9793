import type { Block, EntryBlock, Fact, FactBoxBlock, ProfileBlock } from '../compose/blocks.ts';
import { directionOf, directionOfRuns } from './direction.ts';
import { renderInline, renderText } from './inline.ts';
import type { Page } from './page.ts';

/** Terms and values on tint. */
export function renderFactBox(block: FactBoxBlock, page: Page): string {
  const level = page.entryHeading();
  return `<div class="facts"><h${level}>${renderText(block.title)}</h${level}>${renderFacts(block.facts, page)}</div>`;
}

/** One source: letter and name over what is known of it. */
export function renderProfile(block: ProfileBlock, page: Page): string {
  const level = page.entryHeading();
  const siglum = block.siglum === undefined ? '' : `<b class="siglum">${renderText(block.siglum)}</b> `;
  const subtitle =
    block.subtitle === undefined
      ? ''
      : `<p class="subtitle"${directionOfRuns(block.subtitle, page.language)}>${renderInline(block.subtitle, page)}</p>`;
  const notes = block.notes === undefined ? '' : `<p class="note">${renderInline(block.notes, page)}</p>`;
  return `<article class="profile"${page.id(block.id)}><h${level}${directionOf(block.title)}>${siglum}${renderText(block.title)}</h${level}>${subtitle}${renderFacts(block.facts, page)}${notes}</article>`;
}

/** One discrepancy or quotation: title with badges over its blocks. */
export function renderEntry(
  block: EntryBlock,
  page: Page,
  renderBlocks: (blocks: readonly Block[], page: Page) => string,
): string {
  const level = page.entryHeading();
  const number = block.number === undefined ? '' : `<span class="number">${renderText(block.number)}</span> `;
  const badges = (block.badges ?? []).map((badge) => ` ${renderInline([badge], page)}`).join('');
  const meta = block.meta === undefined ? '' : `<p class="note">${renderInline(block.meta, page)}</p>`;
  return `<article class="entry"${page.id(block.id)}><h${level}${directionOfRuns(block.title, page.language)}>${number}${renderInline(block.title, page)}${badges}</h${level}>${meta}${renderBlocks(block.blocks, page)}</article>`;
}

function renderFacts(facts: readonly Fact[], page: Page): string {
  if (facts.length === 0) return '';
  const pairs = facts.map(
    ({ term, value }) =>
      `<div><dt>${renderText(term)}</dt><dd${directionOfRuns(value, page.language)}>${renderInline(value, page)}</dd></div>`,
  );
  return `<dl>${pairs.join('\n')}</dl>`;
}
