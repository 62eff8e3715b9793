import { isEnglish, type Selection } from '../selection/selection.ts';
import { setsNoSpaces } from '../words/compared-words.ts';
import type { Limit, LimitPart } from './limit.ts';

const inEnglishAlone: LimitPart[] = ['reportingVerbs', 'modality', 'numbers', 'times'];
/** What goes by the counts that anchors record, in which a run of letters is one word. */
const inWordsWithSpaces: LimitPart[] = ['marks', 'voice'];

/** What a comparison cannot say of which accounts, in their order. Accounts that can be compared in all are left out. */
export function findLimits({ accounts, dossier, read }: Selection): Limit[] {
  const { sharedText } = dossier;
  const digests = new Map(sharedText?.texts.map(({ account, digest }) => [account, digest]));
  // A measurement of an older version has shared text alone.
  const isWhole = sharedText?.cues !== undefined && sharedText.unmarked !== undefined;
  return accounts.flatMap(({ id, language, text }): Limit[] => {
    const limits: Limit[] = [];
    if (!isEnglish(language)) {
      const parts: LimitPart[] = read.has(id) ? inEnglishAlone : ['reports', ...inEnglishAlone];
      limits.push({ account: id, language, reason: 'language', parts });
    }
    if (setsNoSpaces(language))
      limits.push({ account: id, language, reason: 'script', parts: inWordsWithSpaces });
    const digest = digests.get(id);
    const missing: LimitPart[] =
      digest === text.digest && isWhole
        ? []
        : ['modality', 'marks', ...(digest === text.digest ? [] : ['sharedText' as const])];
    if (missing.length > 0) {
      const reason = digest === undefined || digest === text.digest ? 'textNotRead' : 'textChanged';
      limits.push({ account: id, language, reason, parts: missing });
    }
    return limits;
  });
}
