import type { LanguageTag } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { classifyCue } from '../../verbs/classify-cue.ts';
import type { CueClass } from '../../verbs/reporting-verbs.ts';
import { readingsOf, slugOf, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * Classes in which the reporter takes a stand on what is reported; a neutral verb beside one of them, or two of them
 * beside one another, put the same words in another light. The others say what is done and not how it is taken.
 */
const stands: ReadonlySet<CueClass> = new Set([
  'doubting',
  'confirming',
  'insisting',
  'accusing',
  'conceding',
  'judging',
  // A threat in one account, merely said in another.
  'warning',
]);

/** Accounts report the same statement with verbs that take different stands. */
export function verbsDiffer(selection: Selection): Draft[] {
  const languages = new Map(selection.accounts.map(({ id, language }) => [id, language]));
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    if (carriers.size < 2) return [];
    const parts = [...carriers].flatMap(([account, own]) => {
      const cues = own.flatMap(({ id, cue }) => (cue ? { id, printed: cue.printed } : []));
      const classes = cues.map(({ printed }) => classOf(printed, languages.get(account) ?? 'en'));
      const key = [...new Set(classes)].filter((one) => one === 'neutral' || stands.has(one)).toSorted();
      if (key.length === 0) return [];
      return {
        account,
        key: key.join(' '),
        ...say({ code: 'verbs', words: cues.map(({ printed }) => printed), cueClasses: key }),
        evidence: cues.map(({ id }) => id),
      };
    });
    const readings = readingsOf(parts, selection);
    if (parts.length < 2 || readings.length < 2) return [];
    return [
      {
        rule: 'verbsDiffer',
        key: slugOf(statement),
        kind: 'framing',
        status: 'compatible',
        statements: [statement],
        readings,
        explanation: `The verbs put it in different lights: ${tellReadings(readings, selection)}.`,
      },
    ];
  });
}

function classOf(printed: string, language: LanguageTag): CueClass {
  return classifyCue(printed, language).class;
}
