import type { Draft, SuggestionRule } from './suggestion.ts';

/**
 * How likely a finding of each rule is to be right: (right + 1) / (found + 2) of `pnpm bench collation`, so that a rule
 * which found one thing and was right is not taken to be always right. A test holds them to the benchmark's numbers.
 */
const confidences: Readonly<Record<SuggestionRule, number>> = {
  'figures-differ': 0.8,
  'times-differ': 0.8,
  'places-differ': 0.67,
  'detail-left-out': 0.9,
  'speakers-differ': 0.91,
  'like-statements': 0.67,
  'chains-differ': 0.67,
  'settings-differ': 0.67,
  'counter-statement': 0.86,
  'modality-differs': 0.82,
  'modes-differ': 0.9,
  'extents-differ': 0.83,
  'marks-differ': 0.8,
  'wordings-differ': 0.67,
  'verbs-differ': 0.89,
  'labels-differ': 0.85,
  'spellings-differ': 0.83,
  'participants-differ': 0.67,
  'outside-voices': 0.67,
  'headlines-differ': 0.67,
  'statement-left-out': 0.7,
  'topic-left-out': 0.83,
  'voice-alone': 0.8,
  'told-alone': 0.71,
  'dates-in-doubt': 0.8,
  'credits-differ': 0.75,
  'marks-damaged': 0.86,
};

/** Less likely findings are shown on request alone. */
const shownFrom = 0.6;

/** True, and seen at a glance in the matrix; of eight findings persons listed two. */
const keptBack: ReadonlySet<SuggestionRule> = new Set(['modes-differ']);

/** The confidence of a finding, 0 to 1. */
export function confidenceOf({ rule }: Draft): number {
  return confidences[rule];
}

/** Whether a comparison shows the finding unasked. */
export function isShownUnasked({ rule }: Draft): boolean {
  return confidences[rule] >= shownFrom && !keptBack.has(rule);
}
