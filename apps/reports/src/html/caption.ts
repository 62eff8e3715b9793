import type { Caption } from '../compose/table-block.ts';
import { escapeXml } from './escape.ts';
import { renderInline } from './inline.ts';
import type { Page } from './page.ts';

/** Number, what to see, and the basis. */
export function renderCaption({ id, caption }: { id: string; caption: Caption }, page: Page): string {
  const number = page.found.targets.get(id)?.number;
  const numbered = number === undefined ? '' : `<strong>${escapeXml(number)}.</strong> `;
  return `${numbered}${renderInline(caption.says, page)} <small>${renderInline(caption.basis, page)}</small>`;
}
