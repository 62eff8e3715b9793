import type { Comparison } from '../comparison.ts';
import type { SameWords } from '../same-words/find-same-words.ts';
import type { Selection } from '../selection/selection.ts';
import { creditsDiffer, datesInDoubt, marksDamaged } from './rules/accounts-differ.ts';
import { chainsDiffer } from './rules/chains-differ.ts';
import { counterStatement } from './rules/counter-statement.ts';
import { detailAlone } from './rules/detail-alone.ts';
import { detailLeftOut } from './rules/detail-left-out.ts';
import { distanceMarks } from './rules/distance-marks.ts';
import { figuresDiffer } from './rules/figures-differ.ts';
import { headlinesDiffer } from './rules/headlines-differ.ts';
import { labelsDiffer } from './rules/labels-differ.ts';
import { statementLeftOut, topicLeftOut } from './rules/left-out.ts';
import { likeStatements } from './rules/like-statements.ts';
import { marksDiffer } from './rules/marks-differ.ts';
import { modalityDiffers } from './rules/modality-differs.ts';
import { modesDiffer } from './rules/modes-differ.ts';
import { negationDiffers } from './rules/negation-differs.ts';
import { outsideVoices } from './rules/outside-voices.ts';
import { participantsDiffer } from './rules/participants-differ.ts';
import { placesDiffer } from './rules/places-differ.ts';
import { extentsDiffer, wordingsDiffer } from './rules/readings-differ.ts';
import { seamsDiffer } from './rules/seams-differ.ts';
import { setBeside } from './rules/set-beside.ts';
import { settingsDiffer } from './rules/settings-differ.ts';
import { speakersDiffer } from './rules/speakers-differ.ts';
import { spellingsDiffer } from './rules/spellings-differ.ts';
import { tellsOther } from './rules/tells-other.ts';
import { timesDiffer } from './rules/times-differ.ts';
import { toldAlone } from './rules/told-alone.ts';
import { verbsDiffer } from './rules/verbs-differ.ts';
import { wordsGarbled } from './rules/words-garbled.ts';
import type { Draft } from './suggestion.ts';

/** The parts of a comparison that the rules read. */
export type Compared = Pick<
  Comparison,
  'apparatus' | 'coverage' | 'figures' | 'places' | 'telling' | 'times'
>;

/** Every difference that a rule finds, whatever a person recorded, rule by rule. */
export function findDifferences(
  compared: Compared,
  selection: Selection,
  sameWords: readonly SameWords[],
): Draft[] {
  const { apparatus, coverage, figures, places, telling, times } = compared;
  return mergeDrafts([
    ...figuresDiffer(figures, selection),
    ...timesDiffer(times, selection),
    ...placesDiffer(places, selection),
    ...detailLeftOut(selection),
    ...detailAlone(selection),
    ...tellsOther(selection),
    ...speakersDiffer(selection),
    ...likeStatements(sameWords, selection),
    ...chainsDiffer(selection),
    ...settingsDiffer(selection),
    ...counterStatement(selection),
    ...modalityDiffers(selection),
    ...negationDiffers(apparatus, selection),
    ...modesDiffer(selection),
    ...extentsDiffer(apparatus, selection),
    ...marksDiffer(selection),
    ...seamsDiffer(apparatus, selection),
    ...wordingsDiffer(apparatus, selection),
    ...verbsDiffer(selection),
    ...distanceMarks(selection),
    ...setBeside(selection),
    ...labelsDiffer(telling.labels, selection),
    ...spellingsDiffer(selection),
    ...participantsDiffer(selection),
    ...outsideVoices(selection),
    ...headlinesDiffer(selection),
    ...topicLeftOut(coverage, selection),
    ...statementLeftOut(coverage, sameWords, selection),
    ...toldAlone(coverage, selection),
    ...datesInDoubt(selection),
    ...creditsDiffer(selection),
    ...marksDamaged(selection),
    ...wordsGarbled(selection),
  ]);
}

/** Findings of one rule that rest on the same evidence are one, about all their statements. */
function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const evidence = draft.readings.flatMap((reading) => reading.evidence);
    const key =
      evidence.length === 0 ? `${draft.rule} ${draft.key}` : `${draft.rule} ${evidence.toSorted().join(' ')}`;
    const same = merged.get(key);
    if (!same) merged.set(key, { ...draft });
    else same.statements = [...new Set([...same.statements, ...draft.statements])].toSorted();
  }
  return [...merged.values()];
}
