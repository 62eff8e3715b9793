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

/** A result, and what was asked for and reported on the way to it. */
export interface Observed<Value> {
  value: Value;
  usedPageNumbers: boolean;
  askedTargets: ReadonlyMap<string, Target | undefined>;
  diagnostics: ReadonlyMap<string, Diagnostic>;
}

/** What every step of one layout pass needs. */
export class Setting {
  readonly structure = new Structure();
  diagnostics = new Map<string, Diagnostic>();
  readonly measure: Measure;
  readonly words: LayoutWords;
  /** BCP 47 of the document. */
  readonly language: string;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly headings: readonly ListedHeading[];
  /** Tables and figures in order, for a list of them. */
  readonly numbered: readonly ListedHeading[];
  /** Page numbers of targets as the pass before found them. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** What is being set: ids of cells begin with its name, and count from its first node, whatever stands before it. */
  part = { name: 'cover', firstNode: 0 };
  /** Whether anything asked for a page number. */
  usedPageNumbers = false;
  /** What was asked of `target`. */
  askedTargets = new Map<string, Target | undefined>();
  /** Where things are only tried out, in several ways, words that were cut for another; by content and style. */
  cutBefore: WeakMap<object, Map<object, readonly Atom[]>> | undefined;
  #cutForTrials: Setting['cutBefore'];

  constructor(
    fields: Pick<Setting, 'measure' | 'words' | 'language' | 'headings' | 'numbered' | 'pageOf'> & {
      targets: ReadonlyMap<string, Target>;
    },
  ) {
    this.measure = fields.measure;
    this.words = fields.words;
    this.language = fields.language;
    this.#targets = fields.targets;
    this.headings = fields.headings;
    this.numbered = fields.numbered;
    this.pageOf = fields.pageOf;
  }

  /** A setting to try things out in: what is set there leaves nothing behind. */
  scratch(): Setting {
    const { measure, words, language, headings, numbered, pageOf } = this;
    const fields = { measure, words, language, headings, numbered, pageOf };
    const setting = new Setting({ ...fields, targets: this.#targets });
    setting.cutBefore = this.#cutForTrials ??= new WeakMap();
    return setting;
  }

  /** Records a diagnostic once. */
  report(code: Diagnostic['code'], message: string): void {
    this.diagnostics.set(`${code} ${message}`, { code, message });
  }

  /** What can be linked to under an id. */
  target(id: string): Target | undefined {
    const target = this.#targets.get(id);
    this.askedTargets.set(id, target);
    return target;
  }

  /** Does some work and tells, beside its result, what it asked for and reported. */
  observe<Value>(work: () => Value): Observed<Value> {
    const before = { used: this.usedPageNumbers, diagnostics: this.diagnostics };
    this.usedPageNumbers = false;
    this.askedTargets = new Map();
    this.diagnostics = new Map();
    const value = work();
    const { usedPageNumbers, askedTargets, diagnostics } = this;
    this.usedPageNumbers ||= before.used;
    this.diagnostics = before.diagnostics;
    for (const [key, diagnostic] of diagnostics) this.diagnostics.set(key, diagnostic);
    return { value, usedPageNumbers, askedTargets, diagnostics };
  }

  /** Page number as printed; a guess of likely width on the first pass. */
  printPage(target: string): string {
    this.usedPageNumbers = true;
    return String(this.pageOf.get(target) ?? 10);
  }
}
