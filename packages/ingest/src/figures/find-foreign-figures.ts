import { monthNames } from '../account/month-names.ts';
import type { FoundFigure } from './find-figures.ts';
import type { NumberLanguage } from './number-language.ts';
import { digitGroups, readDigits } from './read-digits.ts';

/** Units that a sign stands for. */
const currencies: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '₽': 'rouble',
  '₴': 'hryvnia',
  '₺': 'lira',
  '¥': 'yen',
};

function any(words: readonly string[]): string {
  // The longer first: one may begin with another.
  const sorted = words.toSorted((one, other) => other.length - one.length);
  return sorted.length === 0 ? '(?!)' : sorted.join('|');
}

/**
 * Finds the quantities of a passage in another language than English: numbers in digits, with what follows them as the
 * unit, in its own language and the singular as far as that is known. Number words are not read.
 */
export function findForeignFigures(line: string, offset: number, language: NumberLanguage): FoundFigure[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d.,:/-])(?:(?<bound>${any(Object.keys(language.bounds))})\s+)?(?<before>[$€£¥])?(?<value>${digitGroups(language.thousands)})(?![\d:])(?:\s+(?<scale>${any(Object.keys(language.scales))})\.?(?!\p{L}))?(?:(?<percent>\s*%|\s+(?:${any(language.percent)})(?!\p{L}))|\s*(?<after>[$€£¥₽₴₺])|\s+(?:d[e’']\s*|di\s+|от\s+)?(?<noun>\p{L}{2,}))?`,
    'giu',
  );
  return Array.from(line.matchAll(pattern)).flatMap((match): FoundFigure[] => {
    const { bound, before, value: printed = '', scale, percent, after, noun } = match.groups ?? {};
    const sign = before ?? after;
    const value =
      readDigits(printed, language.thousands) * (language.scales[(scale ?? '').toLowerCase()] ?? 1);
    const counted = sign ? undefined : noun?.toLowerCase();
    const unit = percent
      ? 'percent'
      : sign
        ? (currencies[sign] ?? sign)
        : counted && (value === 1 ? counted : singular(counted, language));
    // A day of the month, or a year.
    if (unit === undefined || (counted !== undefined && monthNames().has(counted))) return [];
    if (!scale && !percent && !sign && /^(?:19|20)\d{2}$/.test(printed)) return [];
    const words = noun ? match[0].slice(0, match[0].lastIndexOf(noun)) : match[0];
    return [
      {
        start: offset + match.index,
        end: offset + match.index + words.replace(/\s+(?:d[e’']|di|от)?\s*$/iu, '').length,
        value,
        bound: language.bounds[(bound ?? '').toLowerCase()] ?? 'exact',
        unit,
      },
    ];
  });
}

function singular(noun: string, { plurals }: NumberLanguage): string {
  const [plural, ending] = plurals.find(([pattern]) => pattern.test(noun)) ?? [];
  return plural && ending !== undefined ? noun.replace(plural, ending) : noun;
}
