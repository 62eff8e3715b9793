import type { SayingFieldsFragment, SuggestionFieldsFragment } from '../../__generated__/graphql.ts';
import { type Context, withoutStop } from '../context.ts';
import { fillRuns } from '../fill-runs.ts';
import type { Inline } from '../inline.ts';
import { inLanguage, joinGroups, quoted } from '../runs.ts';
import { shortenUnwritten } from '../unwritten.ts';

type Reading = SuggestionFieldsFragment['readings'][number];

/** Collation words what its rules find in English too, for codes that a wording does not know. */
export const ruleLanguage = 'en';

/** What is in question: in the words of the briefing, or of the dossier, which knows what it counts and names. */
export function titleOf({ words }: Context, { rule, title }: SuggestionFieldsFragment): string {
  const known: Readonly<Record<string, string>> = words.suggestions.titles;
  return words.capitalise(known[rule] ?? shortenUnwritten(title, words));
}

/** What some accounts have of what a rule finds, in the words of the briefing; theirs stay in their language. */
export function readingWords(
  context: Context,
  suggestion: SuggestionFieldsFragment,
  reading: Reading,
): Inline[] {
  const { words } = context;
  // A claim against which another stands may be the title itself.
  if (sameWords(reading.gist, suggestion.title)) return [words.suggestions.asTitled];
  const language = languageOf(context, reading);
  const said = reading.says.map((saying) => sayingRuns(context, saying, language));
  const worded = said.filter((runs) => runs !== undefined);
  if (worded.length > 0 && worded.length === said.length) return joinGroups(worded, words.comma);
  return inLanguage(ruleLanguage, words.language, shortenUnwritten(reading.gist, words));
}

function sameWords(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => withoutStop(text).toLowerCase());
  return first === second;
}

/** That of the accounts, where they have one in common. */
function languageOf({ records }: Context, { accounts }: Reading): string | null {
  const languages = new Set(accounts.map((account) => records.account(account).language));
  const [only] = languages;
  return languages.size === 1 && only !== undefined ? only : null;
}

/** Names go through the wording as slots: braces in a name are no slots of the wording. */
const slotOf = (index: number): string => `name${'x'.repeat(index)}`;

/** Undefined where a newer server has codes that the wording does not know. */
function sayingRuns(
  { words }: Context,
  saying: SayingFieldsFragment,
  language: string | null,
): Inline[] | undefined {
  const known: Partial<typeof words.suggestions.sayings> = words.suggestions.sayings;
  const text = known[saying.code]?.({
    ...saying,
    names: saying.names.map((_, index) => `{${slotOf(index)}}`),
    date: saying.date ?? '',
    count: saying.count ?? 0,
  });
  if (text === undefined) return undefined;
  const [first = '', second = ''] = saying.words;
  const printed = [...new Set(saying.words)].map((word) => quoted(words, language, word));
  return fillRuns(text, {
    words: joinGroups(printed, words.comma),
    first: [first],
    second: [second],
    ...Object.fromEntries(
      saying.names.map((name, index) => [slotOf(index), [shortenUnwritten(name, words)]]),
    ),
  });
}
