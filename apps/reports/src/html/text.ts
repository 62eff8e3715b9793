import type { HeadingBlock, ParagraphBlock, QuoteBoxBlock } from '../compose/blocks.ts';
import { directionOfRuns } from './direction.ts';
import { renderInline, renderText } from './inline.ts';
import type { Page } from './page.ts';

/** A heading inside a section: one below that of the section, or deeper. */
export function renderHeading(block: HeadingBlock, page: Page): string {
  const level = page.heading(block.level + 1);
  return `<h${level}${page.id(block.id)}${directionOfRuns(block.text, page.language)}>${renderInline(block.text, page)}</h${level}>`;
}

/** A paragraph in one of the three sizes. */
export function renderParagraph(block: ParagraphBlock, page: Page): string {
  const size = block.style === 'body' ? '' : ` class="${block.style}"`;
  return `<p${page.id(block.id)}${size}${directionOfRuns(block.text, page.language)}>${renderInline(block.text, page)}</p>`;
}

/** The base reading of an apparatus. */
export function renderQuoteBox(block: QuoteBoxBlock, page: Page): string {
  const note = block.note === undefined ? '' : `<p class="note">${renderInline(block.note, page)}</p>`;
  return `<div class="quote"${page.id(block.id)}><p class="label">${renderText(block.label)}</p><blockquote${directionOfRuns(block.text, page.language)}><p>${renderInline(block.text, page)}</p></blockquote>${note}</div>`;
}
