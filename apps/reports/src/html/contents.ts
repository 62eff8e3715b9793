import type { ContentsBlock } from '../compose/blocks.ts';
import { escapeXml } from './escape.ts';
import { renderText } from './inline.ts';
import { anchorOf, type Page } from './page.ts';

/** The way to every section, or to every table and figure. */
export function renderContents(block: ContentsBlock, page: Page): string {
  const ofTables = block.of === 'tablesAndFigures';
  const entries = ofTables
    ? page.found.numbered
    : page.found.headings.filter(({ level }) => level <= block.depth);
  const items = entries.map(({ id, title, level }) => {
    const number = ofTables || level > 1 ? '' : `<span class="number">${page.sectionNumber(id)}</span> `;
    return `<li class="level${ofTables ? 1 : level}"><a href="#${anchorOf(id)}">${number}${escapeXml(title)}</a></li>`;
  });
  if (items.length === 0) return '';
  const name = ofTables ? `${page.words.table}, ${page.words.figure}` : (page.contents?.title ?? '');
  return `<nav class="contents" aria-label="${renderText(name)}"><ul>${items.join('\n')}</ul></nav>`;
}
