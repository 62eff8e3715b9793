import type { Span } from '../document/document.ts';
import type { CueClass } from '../cues/lexicon.ts';

/** The rules that find attributions, by which they are measured and told apart. */
export type AttributionRule =
  | 'quotation-before'
  | 'quotation-inverted'
  | 'clause-before'
  | 'clause-inverted'
  | 'that-clause'
  | 'quotation-after'
  | 'bare-clause'
  | 'infinitive'
  | 'naming'
  | 'object'
  | 'question'
  | 'passive'
  | 'according-to'
  | 'noun-that'
  | 'adverb'
  | 'headline-colon'
  | 'floating-quotation';

/** Source, cue and content of one report, after PARC; each may be in pieces. */
export interface FoundAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly rule: AttributionRule;
  readonly cueClass: CueClass;
  /** The verb without its inflection, or the noun. */
  readonly lemma: string;
  readonly negated: boolean;
  /** 0 to 1: how often such a report was right when the rule was measured. */
  readonly confidence: number;
}
