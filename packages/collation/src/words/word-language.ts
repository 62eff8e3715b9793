import type { Account, LanguageTag, Quotation } from '@parley/schema';

const known = new Map<LanguageTag, string>();
/** Tags that name no language: what such words are in is not known, or is several. */
const unnamed: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis']);

/**
 * The language and script of words, by which it is told whether they can be compared: `en-GB` and `en` give `en-Latn`,
 * `zh` and `zh-CN` give `zh-Hans`, `zh-TW` gives `zh-Hant` (Unicode's likely subtags).
 */
export function wordLanguage(tag: LanguageTag): string {
  let found = known.get(tag);
  if (found === undefined) {
    const { language, script } = new Intl.Locale(tag).maximize();
    const [own = tag] = tag.split('-');
    found = unnamed.has(own) ? own : `${language}-${script ?? ''}`;
    known.set(tag, found);
  }
  return found;
}

/**
 * Whether texts of these languages can be compared word by word: only within one language and script. Between a text
 * and its translation every word differs, and that shows nothing.
 */
export function canCompareWords(first: LanguageTag, second: LanguageTag): boolean {
  return first === second || wordLanguage(first) === wordLanguage(second);
}

/** The language of quoted words: their own where it is recorded, else that of the account that prints them. */
export function languageOfQuotation(
  { language }: Pick<Quotation, 'language'>,
  account: Pick<Account, 'language'> | undefined,
): LanguageTag {
  return language ?? account?.language ?? 'und';
}
