import type { LayoutWords, ReportDocument } from '../compose/blocks.ts';
import type { openAlone } from '../figure/set-alone.ts';
import { collectTargets, coverId, type Targets } from '../layout/collect-targets.ts';
import type { Measure } from '../layout/measure.ts';
import type { Diagnostic } from '../layout/page-items.ts';
import { escapeXml } from './escape.ts';
import { Signs } from './signs.ts';

/** What every part of one page needs: where links lead, which ids are taken, how deep headings stand. */
export class Page {
  readonly words: LayoutWords;
  /** BCP 47 of the document. */
  readonly language: string;
  /** Title of the section of the contents, which names the way back to it. */
  readonly contents: { id: string; title: string } | undefined;
  readonly found: Targets;
  readonly signs = new Signs();
  readonly diagnostics = new Map<string, Diagnostic>();
  readonly measure: Measure;
  readonly setAlone: ReturnType<typeof openAlone>;
  readonly #sections: ReadonlyMap<string, number>;
  readonly #claimed = new Set<string>();
  #lastHeading = 1;
  /** The cover has no title of its own between the page's and its headings. */
  #inSection = false;

  constructor(document: ReportDocument, measure: Measure, setAlone: ReturnType<typeof openAlone>) {
    this.words = document.words;
    this.language = document.language;
    this.measure = measure;
    this.setAlone = setAlone;
    this.found = collectTargets(document);
    this.contents = document.sections.find(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
    this.#sections = numberSections(document);
    for (const id of this.found.duplicates)
      this.report('duplicate-id', `The id ${id} is used twice; links lead to the first.`);
  }

  /** The attribute that makes an element a target; nothing for an id that another element has already. */
  id(id: string | undefined): string {
    if (id === undefined || this.#claimed.has(id)) return '';
    this.#claimed.add(id);
    return ` id="${anchorOf(id)}"`;
  }

  /** Whether a link to this place leads anywhere; said once where it does not. */
  has(target: string): boolean {
    if (this.found.targets.has(target)) return true;
    this.report(
      'unknown-target',
      `Nothing in the document has the id ${target}; its link is printed as words.`,
    );
    return false;
  }

  /** What stands for the page number of paper: "Table 3", or the number of the section. */
  placeOf(target: string): string {
    const number = this.found.targets.get(target)?.number;
    if (number !== undefined) return escapeXml(number);
    const section = this.#sections.get(target);
    return section === undefined ? '' : `§\u00A0${section}`;
  }

  /** The number of a section, from 1. */
  sectionNumber(id: string): number {
    return this.#sections.get(id) ?? 0;
  }

  /** What follows stands under the title of a section. */
  openSection(): void {
    this.#inSection = true;
    this.#lastHeading = 1;
  }

  /** Level of a heading that wants to stand so deep under the page's one h1; no level is skipped. */
  heading(wanted: number): number {
    const level = this.#inSection ? wanted : wanted - 1;
    this.#lastHeading = Math.max(2, Math.min(level, this.#lastHeading + 1, 6));
    return this.#lastHeading;
  }

  /** Level of a heading one below the last that was not asked for in this way. */
  entryHeading(): number {
    return Math.min(this.#lastHeading + 1, 6);
  }

  /** Records a diagnostic once. */
  report(code: Diagnostic['code'], message: string): void {
    this.diagnostics.set(`${code} ${message}`, { code, message });
  }
}

/** An id as the fragment of an address: no spaces, nothing that ends an attribute. */
export function anchorOf(id: string): string {
  return escapeXml(id.replaceAll(/[\s\p{Cc}]+/gu, '-'));
}

/** In which section each place stands. */
function numberSections(document: ReportDocument): Map<string, number> {
  const numbers = new Map<string, number>([[coverId, 0]]);
  const walk = (value: unknown, number: number): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, number);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (key !== 'id') walk(child, number);
        else if (typeof child === 'string' && !numbers.has(child)) numbers.set(child, number);
      }
    }
  };
  document.sections.forEach((section, index) => walk(section, index + 1));
  return numbers;
}
