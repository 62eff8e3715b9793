import type { Block } from '../compose/blocks.ts';
import { renderEntry, renderFactBox, renderProfile } from './boxes.ts';
import { renderContents } from './contents.ts';
import { renderFigure } from './figure.ts';
import { renderHangingList, renderLegend, renderList, renderTallies } from './lists.ts';
import type { Page } from './page.ts';
import { renderTable } from './table.ts';
import { renderHeading, renderParagraph, renderQuoteBox } from './text.ts';

/** Blocks one after the other, in the order of the briefing. */
export function renderBlocks(blocks: readonly Block[], page: Page): string {
  return blocks.map((block) => renderBlock(block, page)).join('\n');
}

function renderBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, page);
    case 'paragraph':
      return renderParagraph(block, page);
    case 'quoteBox':
      return renderQuoteBox(block, page);
    case 'list':
      return renderList(block, page);
    case 'hangingList':
      return renderHangingList(block, page);
    case 'legend':
      return renderLegend(block, page);
    case 'tallies':
      return renderTallies(block, page);
    case 'factBox':
      return renderFactBox(block, page);
    case 'profile':
      return renderProfile(block, page);
    case 'entry':
      return renderEntry(block, page, renderBlocks);
    case 'table':
      return renderTable(block, page);
    case 'barChart':
    case 'heatMap':
    case 'timeline':
    case 'dotPlot':
      return renderFigure(block, page);
    case 'contents':
      return renderContents(block, page);
    case 'columns':
      return `<div class="columns">\n<div>${renderBlocks(block.main, page)}</div>\n<div>${renderBlocks(block.side, page)}</div>\n</div>`;
    case 'keep':
      return renderBlocks(block.blocks, page);
    case 'rest':
    case 'pageBreak':
      return '';
    default:
      return block satisfies never;
  }
}
