import type { DiscrepancyKind } from '@parley/schema';
import { measuredFindings } from './measured-findings.ts';
import type { Draft, SuggestionRule } from './suggestion.ts';

/**
 * The confidence of rules that no reviewed dossier has met yet, as declared by us: a negation inside the marks and a seam
 * are read off the words; marks of distance hang on labels that a person recorded; a number in one account alone is often
 * idle, and shown on request alone.
 */
const declared: Partial<Readonly<Record<SuggestionRule, number>>> = {
  negationDiffers: 0.8,
  seamsDiffer: 0.65,
  distanceMarks: 0.65,
  detailAlone: 0.5,
};

/** Less likely findings, and findings of kinds that are wrong more often than two times in five, are shown on request. */
const shownFrom = 0.6;

/** True, and seen at a glance in the matrix; of eight findings persons listed two. */
const keptBack: ReadonlySet<SuggestionRule> = new Set(['modesDiffer']);

/**
 * How likely a finding is to be right, 0 to 1: (right + 1) / (found + 2) of the rule's findings in the reviewed dossiers
 * (Laplace's rule of succession), so that a rule which found one thing and was right is not taken to be always right.
 */
export function confidenceOf({ rule }: Pick<Draft, 'rule'>): number {
  const [found, right] = sumOf(Object.values(measuredFindings[rule] ?? {}));
  return found === 0 ? (declared[rule] ?? 0.5) : succession(found, right);
}

/** Whether a comparison shows the finding unasked: its rule and its kind have to be right often enough. */
export function isShownUnasked({ rule, kind }: Pick<Draft, 'rule' | 'kind'>): boolean {
  return !keptBack.has(rule) && confidenceOf({ rule }) >= shownFrom && precisionOf(kind) >= shownFrom;
}

/** Share of the findings of a kind that are right, over all rules that are shown; 1 where none has been met. */
function precisionOf(kind: DiscrepancyKind): number {
  const shown = Object.entries(measuredFindings)
    .filter(([rule]) => !keptBack.has(rule as SuggestionRule))
    .flatMap(([, kinds]) => (kinds[kind] ? [kinds[kind]] : []));
  const [found, right] = sumOf(shown);
  return found === 0 ? 1 : right / found;
}

type Counts = readonly [found: number, right: number];

function sumOf(counts: readonly Counts[]): Counts {
  return [counts.reduce((sum, [found]) => sum + found, 0), counts.reduce((sum, [, right]) => sum + right, 0)];
}

function succession(found: number, right: number): number {
  return (right + 1) / (found + 2);
}
