import type { LayoutWords } from '../compose/blocks.ts';
import type { Atom } from './atoms.ts';
import type { Measure } from './measure.ts';
import type { Diagnostic } from './page-items.ts';
import { Structure } from './structure.ts';

/** A place in the document that can be linked to. */
export interface Target {
  /** Name of the PDF destination, fixed width. */
  destination: string;
  /** What stands there, for descriptions of links. */
  title: string;
  /** "Table 3", for tables and figures. */
  number?: string;
  /** What a link there says of itself, one string for all; with the first link. */
  goesTo?: string;
}

/** A heading that contents and bookmarks list. */
export interface ListedHeading {
  id: string;
  title: string;
  /** 1 for a section. */
  level: number;
}

/** What every step of one layout pass needs. */
export class Setting {
  readonly structure = new Structure();
  diagnostics = new Map<string, Diagnostic>();
  readonly measure: Measure;
  readonly words: LayoutWords;
  /** BCP 47 of the document. */
  readonly language: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly headings: readonly ListedHeading[];
  /** Tables and figures in order, for a list of them. */
  readonly numbered: readonly ListedHeading[];
  /** Page numbers of targets as the pass before found them. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** With which ids of cells begin: those of another pass stay, and must be others. */
  tablePrefix = 't';
  /** Whether anything asked for a page number. */
  usedPageNumbers = false;
  /** Where things are only tried out, in several ways, words that were cut for another; by content and style. */
  cutBefore: WeakMap<object, Map<object, readonly Atom[]>> | undefined;
  #cutForTrials: Setting['cutBefore'];

  constructor(
    fields: Pick<Setting, 'measure' | 'words' | 'language' | 'targets' | 'headings' | 'numbered' | 'pageOf'>,
  ) {
    this.measure = fields.measure;
    this.words = fields.words;
    this.language = fields.language;
    this.targets = fields.targets;
    this.headings = fields.headings;
    this.numbered = fields.numbered;
    this.pageOf = fields.pageOf;
  }

  /** A setting to try things out in: what is set there leaves nothing behind. */
  scratch(): Setting {
    const setting = new Setting(this);
    setting.cutBefore = this.#cutForTrials ??= new WeakMap();
    return setting;
  }

  /** Records a diagnostic once. */
  report(code: Diagnostic['code'], message: string): void {
    this.diagnostics.set(`${code} ${message}`, { code, message });
  }

  /** Does some work and tells, beside its result, whether that asked for page numbers and what it reported. */
  observe<Value>(work: () => Value): {
    value: Value;
    usedPageNumbers: boolean;
    diagnostics: ReadonlyMap<string, Diagnostic>;
  } {
    const before = { used: this.usedPageNumbers, diagnostics: this.diagnostics };
    this.usedPageNumbers = false;
    this.diagnostics = new Map();
    const value = work();
    const { usedPageNumbers, diagnostics } = this;
    this.usedPageNumbers ||= before.used;
    this.diagnostics = before.diagnostics;
    for (const [key, diagnostic] of diagnostics) this.diagnostics.set(key, diagnostic);
    return { value, usedPageNumbers, diagnostics };
  }

  /** Page number as printed; a guess of likely width on the first pass. */
  printPage(target: string): string {
    this.usedPageNumbers = true;
    return String(this.pageOf.get(target) ?? 10);
  }
}
