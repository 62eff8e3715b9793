import type { Draft, SuggestionRule } from './suggestion.ts';

/**
 * How likely a finding of each rule is to be right: (right + 1) / (found + 2) of `pnpm bench collation`, so that a rule
 * which found one thing and was right is not taken to be always right. A test holds them to the benchmark's numbers.
 */
const confidences: Readonly<Record<SuggestionRule, number>> = {
  figuresDiffer: 0.8,
  timesDiffer: 0.8,
  placesDiffer: 0.67,
  detailLeftOut: 0.9,
  speakersDiffer: 0.91,
  likeStatements: 0.67,
  chainsDiffer: 0.67,
  settingsDiffer: 0.67,
  counterStatement: 0.86,
  modalityDiffers: 0.82,
  modesDiffer: 0.9,
  extentsDiffer: 0.83,
  marksDiffer: 0.8,
  wordingsDiffer: 0.67,
  // Met in no reviewed dossier yet: neither right nor wrong so far, and shown on request alone.
  distanceMarks: 0.5,
  setBeside: 0.7,
  detailAlone: 0.7,
  negationDiffers: 0.7,
  seamsDiffer: 0.7,
  wordsGarbled: 0.7,
  tellsOther: 0.7,
  verbsDiffer: 0.89,
  labelsDiffer: 0.85,
  spellingsDiffer: 0.83,
  participantsDiffer: 0.67,
  outsideVoices: 0.67,
  headlinesDiffer: 0.67,
  statementLeftOut: 0.7,
  topicLeftOut: 0.83,
  voiceAlone: 0.8,
  toldAlone: 0.71,
  datesInDoubt: 0.8,
  creditsDiffer: 0.75,
  marksDamaged: 0.86,
};

/** Less likely findings are shown on request alone. */
const shownFrom = 0.6;

/** True, and seen at a glance in the matrix; of eight findings persons listed two. */
const keptBack: ReadonlySet<SuggestionRule> = new Set(['modesDiffer']);

/** The confidence of a finding, 0 to 1. */
export function confidenceOf({ rule }: Draft): number {
  return confidences[rule];
}

/** Whether a comparison shows the finding unasked. */
export function isShownUnasked({ rule }: Draft): boolean {
  return confidences[rule] >= shownFrom && !keptBack.has(rule);
}
