import type { Selection } from '../../selection/selection.ts';
import { wordsOf } from '@parley/schema';
import { inOneLanguage } from '../in-one-language.ts';
import { foldWord } from '../../words/fold-word.ts';
import type { LabelGroup, LabelUse } from '../../verbs/reporting-verbs.ts';
import { attestationsOf, commonStatements, readingsOf, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Words that make no other label of one. */
const passedOver: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'these', 'its', 'their']);

/**
 * Accounts call the same thing by different names. Labels with a word in common that differ in their modifiers alone
 * ("the war", "war in Ukraine") count as the same name. Labels in another language are compared with one another alone.
 */
export function labelsDiffer(groups: readonly LabelGroup[], selection: Selection): Draft[] {
  const mentions = new Map(selection.dossier.mentions.map((mention) => [mention.id, mention]));
  return groups.flatMap(({ about, accounts }): Draft[] => {
    if (accounts.length < 2) return [];
    const parts = accounts.map(({ account, labels }) => ({
      account,
      key: labels.map(keyOf).toSorted().join('\n'),
      ...say({ code: 'quoted', words: labels.map(({ printed }) => printed) }),
      evidence: labels.flatMap((label) => label.mentions),
      labels,
    }));
    const told = inOneLanguage(parts, selection).filter((same) => areTold(same.map(({ labels }) => labels)));
    if (told.length === 0) return [];
    const readings = readingsOf(told.flat(), selection);
    const ids = readings.flatMap(({ evidence }) => evidence);
    return [
      {
        rule: 'labelsDiffer',
        title: about,
        key: foldWord(about),
        kind: 'naming',
        status: 'compatible',
        statements: commonStatements(
          attestationsOf(
            ids.flatMap((id) => mentions.get(id as `mention:${string}`) ?? []),
            selection,
          ),
        ),
        readings,
        explanation: `For “${about}”: ${tellReadings(readings, selection)}.`,
      },
    ];
  });
}

/** Whether some account has a label that another one has not. */
function areTold(all: readonly (readonly LabelUse[])[]): boolean {
  const sets = all.map((labels) => new Set(labels.map(keyOf)));
  return sets.some((one) => sets.some((other) => [...one].some((label) => !other.has(label))));
}

function keyOf({ printed }: LabelUse): string {
  return wordsOf(printed)
    .map(({ text }) => foldWord(text))
    .filter((word) => !passedOver.has(word))
    .join(' ');
}
