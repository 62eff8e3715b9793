import type { Bound } from '@parley/schema';
import { pluralEndings, type PluralEnding } from './plural-endings.ts';

/** How a language prints quantities, as far as figures are read in it. */
export interface NumberLanguage {
  /** What parts thousands beside white space and apostrophes; the other of comma and full stop begins the decimals. */
  readonly thousands: ',' | '.' | '';
  /** Words behind digits that multiply them, in small letters. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words before a number that say how it is meant. */
  readonly bounds: Readonly<Record<string, Bound>>;
  readonly percent: readonly string[];
  /** How units in the plural become singular. */
  readonly plurals: readonly PluralEnding[];
}

const none: Omit<NumberLanguage, 'plurals'> = { thousands: '', scales: {}, bounds: {}, percent: [] };

function words<Value>(...entries: readonly [words: string, value: Value][]): Record<string, Value> {
  return Object.fromEntries(entries.flatMap(([list, value]) => list.split('|').map((word) => [word, value])));
}

const languages: Readonly<Record<string, typeof none>> = {
  de: {
    thousands: '.',
    scales: words(['tausend', 1e3], ['million|millionen|mio', 1e6], ['milliarde|milliarden|mrd', 1e9]),
    bounds: words(
      ['mehr als|über', 'over'],
      ['mindestens|wenigstens', 'atLeast'],
      ['bis zu|höchstens|maximal', 'atMost'],
      ['weniger als|unter', 'under'],
      ['rund|etwa|ungefähr|circa|knapp|gut', 'about'],
    ),
    percent: ['prozent'],
  },
  fr: {
    thousands: '.',
    scales: words(['mille', 1e3], ['million|millions', 1e6], ['milliard|milliards', 1e9]),
    bounds: words(
      ['plus de', 'over'],
      ['au moins', 'atLeast'],
      ["jusqu’à|jusqu'à|au plus", 'atMost'],
      ['moins de', 'under'],
      ['environ|près de|quelque|à peu près', 'about'],
    ),
    percent: ['pour cent'],
  },
  es: {
    thousands: '.',
    scales: words(['mil', 1e3], ['millón|millones', 1e6]),
    bounds: words(
      ['más de', 'over'],
      ['al menos|por lo menos', 'atLeast'],
      ['hasta|como máximo', 'atMost'],
      ['menos de', 'under'],
      ['unos|unas|cerca de|alrededor de|casi', 'about'],
    ),
    percent: ['por ciento'],
  },
  it: {
    thousands: '.',
    scales: words(['mila', 1e3], ['milione|milioni', 1e6], ['miliardo|miliardi', 1e9]),
    bounds: words(
      ['più di|oltre', 'over'],
      ['almeno', 'atLeast'],
      ['fino a|al massimo', 'atMost'],
      ['meno di', 'under'],
      ['circa|quasi', 'about'],
    ),
    percent: ['per cento'],
  },
  pt: {
    thousands: '.',
    scales: words(['mil', 1e3], ['milhão|milhões', 1e6], ['bilhão|bilhões', 1e9]),
    bounds: words(
      ['mais de', 'over'],
      ['pelo menos', 'atLeast'],
      ['até', 'atMost'],
      ['menos de', 'under'],
      ['cerca de|aproximadamente|quase', 'about'],
    ),
    percent: ['por cento'],
  },
  nl: {
    thousands: '.',
    scales: words(['duizend', 1e3], ['miljoen', 1e6], ['miljard', 1e9]),
    bounds: words(
      ['meer dan|ruim', 'over'],
      ['minstens|ten minste|zeker', 'atLeast'],
      ['hoogstens|maximaal', 'atMost'],
      ['minder dan', 'under'],
      ['ongeveer|circa|bijna|zo’n', 'about'],
    ),
    percent: ['procent'],
  },
  pl: {
    thousands: '',
    scales: words(
      ['tys|tysiąc|tysiące|tysięcy', 1e3],
      ['mln|milion|miliony|milionów', 1e6],
      ['mld|miliard|miliardy|miliardów', 1e9],
    ),
    bounds: words(
      ['ponad|więcej niż', 'over'],
      ['co najmniej', 'atLeast'],
      ['mniej niż', 'under'],
      ['około|prawie', 'about'],
    ),
    percent: ['procent'],
  },
  tr: {
    thousands: '.',
    scales: words(['bin', 1e3], ['milyon', 1e6], ['milyar', 1e9]),
    bounds: words(['en az', 'atLeast'], ['en fazla', 'atMost'], ['yaklaşık', 'about']),
    percent: [],
  },
  ru: {
    thousands: '',
    scales: words(
      ['тыс|тысяча|тысячи|тысяч', 1e3],
      ['млн|миллион|миллиона|миллионов', 1e6],
      ['млрд|миллиард|миллиарда|миллиардов', 1e9],
    ),
    bounds: words(
      ['более|больше|свыше', 'over'],
      ['не менее|как минимум', 'atLeast'],
      ['менее', 'under'],
      ['около|примерно|почти', 'about'],
    ),
    percent: ['процент', 'процента', 'процентов'],
  },
  uk: {
    thousands: '',
    scales: words(
      ['тис|тисяча|тисячі|тисяч', 1e3],
      ['млн|мільйон|мільйони|мільйонів', 1e6],
      ['млрд|мільярд|мільярди|мільярдів', 1e9],
    ),
    bounds: words(
      ['понад|більше', 'over'],
      ['щонайменше|не менше', 'atLeast'],
      ['менше', 'under'],
      ['близько|приблизно|майже', 'about'],
    ),
    percent: ['відсоток', 'відсотки', 'відсотків'],
  },
};

/** How a language prints quantities; undefined for English and for those that print numbers as English does. */
export function numberLanguage(language: string): NumberLanguage | undefined {
  const [base = ''] = language.split('-');
  if (/^(?:en|zh|ja|ko|th|he|hi|bn|ar|und)$/.test(base)) return undefined;
  // The two written forms of Norwegian count alike.
  const plurals = pluralEndings[/^n[bn]$/.test(base) ? 'no' : base] ?? [];
  return { ...(languages[base] ?? none), plurals };
}
