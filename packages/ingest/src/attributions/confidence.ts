import type { FoundAttribution } from './attribution.ts';
import type { CueCandidate } from './find-cues.ts';

/** How sure a rule is by itself; measured on a public corpus of political news and rounded. */
const ruleConfidence: Readonly<Record<FoundAttribution['rule'], number>> = {
  'quotation-before': 0.97,
  'quotation-inverted': 0.97,
  'clause-before': 0.93,
  'clause-inverted': 0.93,
  'that-clause': 0.9,
  'quotation-after': 0.9,
  'bare-clause': 0.8,
  infinitive: 0.75,
  naming: 0.75,
  object: 0.65,
  question: 0.75,
  passive: 0.5,
  'according-to': 0.93,
  'noun-that': 0.6,
  adverb: 0.7,
  'headline-colon': 0.7,
  'floating-quotation': 0.85,
};

/** The confidence of a found attribution: its rule's, less for stances, for no source and for lost subjects. */
export function confidenceOf(found: Omit<FoundAttribution, 'confidence'>, cue: CueCandidate): number {
  let confidence = ruleConfidence[found.rule];
  if (found.cueClass === 'stance') confidence -= 0.2;
  if (found.source.length === 0) confidence -= 0.2;
  if (cue.bare === 'gerund') confidence -= 0.15;
  return Math.round(Math.max(0.05, confidence) * 100) / 100;
}
