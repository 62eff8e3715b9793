import type { BarOrMark, BarPattern, MarkRun } from '../compose/inline.ts';
import { paintItems } from '../figure/svg-items.ts';
import type { PageItem } from '../layout/page-items.ts';
import { drawPattern } from '../layout/patterns.ts';
import { drawMark } from '../layout/signs.ts';
import { escapeXml } from './escape.ts';

const noText = (): string => '';

/** Marks and patterns, drawn by layout; each stands once in the page and is shown where it is needed. */
export class Signs {
  readonly #symbols = new Map<string, string>();

  /** A mark with what it says. */
  mark(run: Pick<MarkRun, 'mark' | 'suggested'>, says: string): string {
    const suggested = run.suggested === true;
    const id = this.#keep(`mark-${run.mark}${suggested ? '-suggested' : ''}`, '-7 -7 14 14', () =>
      drawMark({ mark: run.mark, suggested }, 0, 0, 5, 'layout'),
    );
    // The words beside a mark may say it already.
    const said = says === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(says)}"`;
    return `<svg class="mark" ${said}><use href="#${id}"/></svg>`;
  }

  /** A mark or pattern beside its meaning, which says all. */
  key(sign: BarOrMark): string {
    const id = sign.kind === 'mark' ? this.#keepMark(sign) : this.#keepPattern(sign.pattern);
    return `<svg class="${sign.kind}" aria-hidden="true"><use href="#${id}"/></svg>`;
  }

  /** Every sign in use, unseen, for the start of the page. */
  sprite(): string {
    if (this.#symbols.size === 0) return '';
    return `<svg class="sprite" aria-hidden="true">${[...this.#symbols.values()].join('')}</svg>`;
  }

  #keepMark({ mark }: Extract<BarOrMark, { kind: 'mark' }>): string {
    return this.#keep(`mark-${mark}`, '-7 -7 14 14', () => drawMark({ mark }, 0, 0, 5, 'layout'));
  }

  #keepPattern(pattern: BarPattern): string {
    const area = { xPt: 0, yPt: 0, widthPt: 18, heightPt: 10 };
    return this.#keep(`pattern-${pattern}`, '0 0 18 10', () => drawPattern(pattern, area, 'layout'));
  }

  #keep(id: string, viewBox: string, draw: () => PageItem[]): string {
    if (!this.#symbols.has(id)) {
      this.#symbols.set(id, `<symbol id="${id}" viewBox="${viewBox}">${paintItems(draw(), noText)}</symbol>`);
    }
    return id;
  }
}
