import type { DiscrepancyKind } from '@parley/schema';
import type { SuggestionRule } from './suggestion.ts';

/**
 * What each rule finds in the reviewed dossiers, by kind, and how much of it persons listed or a reader accepted:
 * found, then right. From `pnpm bench collation`; a test holds both to the same numbers.
 */
export const measuredFindings: Partial<
  Readonly<
    Record<
      SuggestionRule,
      Partial<Readonly<Record<DiscrepancyKind, readonly [found: number, right: number]>>>
    >
  >
> = {
  figuresDiffer: { figure: [3, 3] },
  timesDiffer: { time: [3, 3] },
  placesDiffer: { place: [1, 1] },
  detailLeftOut: { figure: [8, 8], place: [2, 2], time: [2, 2] },
  tellsOther: { specificity: [8, 7] },
  speakersDiffer: { attribution: [9, 9] },
  likeStatements: { attribution: [1, 1] },
  chainsDiffer: { attribution: [1, 1] },
  settingsDiffer: { place: [1, 1] },
  counterStatement: { modality: [5, 4] },
  modalityDiffers: { modality: [8, 8] },
  modesDiffer: { mode: [8, 8] },
  extentsDiffer: { extent: [4, 4] },
  marksDiffer: { extent: [3, 3] },
  wordingsDiffer: { wording: [1, 1] },
  verbsDiffer: { framing: [7, 7] },
  setBeside: { framing: [5, 4] },
  labelsDiffer: { naming: [18, 15] },
  spellingsDiffer: { naming: [4, 4] },
  participantsDiffer: { participants: [1, 1] },
  outsideVoices: { participants: [1, 1] },
  topicLeftOut: { omission: [3, 3] },
  statementLeftOut: { omission: [8, 6] },
  voiceAlone: { omission: [3, 3] },
  toldAlone: { omission: [8, 8] },
  datesInDoubt: { fidelity: [3, 3] },
  creditsDiffer: { fidelity: [2, 2] },
  marksDamaged: { fidelity: [5, 5] },
  wordsGarbled: { fidelity: [1, 1] },
  headlinesDiffer: { framing: [1, 1] },
};
