import type { AccountId } from '@parley/schema';
import { wordLanguage } from '../words/word-language.ts';
import { languageOf, type Selection } from '../selection/selection.ts';

/** Splits what accounts have in words of their own by the language of the account: only within one are words compared. */
export function inOneLanguage<Item extends { account: AccountId }>(
  items: readonly Item[],
  selection: Selection,
): Item[][] {
  return [...Map.groupBy(items, ({ account }) => wordLanguage(languageOf(selection, account))).values()];
}
