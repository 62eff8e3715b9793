import type { Bound } from '@parley/schema';
import type { Span } from '../document/document.ts';
import { findForeignFigures } from './find-foreign-figures.ts';
import { numberLanguage } from './number-language.ts';
import { numberWords, readNumberWords } from './number-words.ts';
import { digitGroups, readDigits } from './read-digits.ts';

/** A quantity with what one of it is. */
export interface FoundFigure extends Span {
  readonly value: number;
  readonly upper?: number;
  readonly bound: Bound;
  /** In the singular: person, hour, percent. */
  readonly unit: string;
  /** The words that follow, for a label: "people from their homes". Absent where they say no more than the unit. */
  readonly noun?: string;
}

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
};
/** Digits that end in "th" or "s" count nothing: "the 12th", "the 1980s". */
const digitsOnly = String.raw`${digitGroups(',')}(?!\d|(?:st|nd|rd|th|s)(?!\p{L}))`;
const number = `${digitsOnly}|${numberWords}`;
const bounds: readonly [pattern: RegExp, bound: Bound][] = [
  [/^(?:more than|over|above|exceeding|upwards of)$/, 'over'],
  [/^(?:at least|no fewer than|no less than|a minimum of)$/, 'atLeast'],
  [/^(?:up to|at most|no more than|as many as|as much as|a maximum of)$/, 'atMost'],
  [/^(?:fewer than|less than|under|below)$/, 'under'],
  [/^(?:about|around|some|roughly|nearly|almost|approximately|an estimated|close to)$/, 'about'],
];
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?:(?<bound>more than|over|above|exceeding|upwards of|at least|no fewer than|no less than|up to|at most|no more than|as many as|as much as|fewer than|less than|under|below|about|around|some|roughly|nearly|almost|approximately|an estimated|close to)\s+)?(?<currency>[$€£¥₹₽₴₺₩])?(?<value>half a(?=\s+(?:million|billion|trillion)\b)|${number})(?:(?:\s+|-)?(?<scale>hundred|thousand|million|billion|trillion|dozen)(?!\p{L})|(?<short>bn|m|k)\b)?(?:(?:\s*(?:to|-|–|or)\s*|(?<=\bbetween\s+(?:${number}))\s+and\s+)(?<upper>${number}))?(?<percent>\s*%|\s+per\s?cent\b)?(?:[\s\u00a0]+|-)?(?<noun>(?:(?!and\b|or\b|but\b|if\b|when\b|while\b|than\b|because\b|until\b|with\b|since\b|from\b|were\b|was\b|is\b|are\b|has\b|have\b|had\b|before\b|after\b|who\b|which\b|as\b|in\b|to\b|of\b|at\b|for\b|on\b|by\b|the\b|that\b|as\b)[\p{Ll}]+[ \u00a0]?){0,3})`,
  'giu',
);
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;

const fraction =
  /^[\s-]*(?:halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|(?:\p{Ll}+teen|ten|hundred|thousand)ths?)\b/iu;
const shareBefore = new RegExp(String.raw`\b(?:one|${number}) in\s*$`, 'iu');

/** Finds the quantities of a passage: numbers in digits or words with what they count. Dates and years are none. */
export function findFigures(text: string, block: Span, language = 'en'): FoundFigure[] {
  const line = text.slice(block.start, block.end);
  const foreign = numberLanguage(language);
  if (foreign) return findForeignFigures(line, block.start, foreign);
  return Array.from(line.matchAll(pattern)).flatMap((match): FoundFigure[] => {
    const groups = match.groups ?? {};
    const { value: printed = '', upper, bound, currency, percent, scale, short } = groups;
    const after = line.slice(match.index + match[0].length - (groups['noun'] ?? '').length);
    const before = line.slice(Math.max(0, match.index - 14), match.index);
    const told = untilName((groups['noun'] ?? '').trim());
    const noun = (percent !== undefined || currency !== undefined) && /^\p{Lu}\p{Ll}/u.test(told) ? '' : told;
    if (
      // "two-thirds", "one in five": a share of something, not so many of it.
      fraction.test(after) ||
      shareBefore.test(before) ||
      months.test(after) ||
      // "shortly after 6 a.m."
      /^\s*[ap]\.?m\b/i.test(after) ||
      /(?:\p{L}+day|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\.?,?\s*$/iu.test(
        before,
      )
    )
      return [];
    const digits = /\d/.test(printed);
    if (
      digits &&
      !scale &&
      !short &&
      !percent &&
      !currency &&
      /^(?:19|20)\d{2}$/.test(printed) &&
      noun === ''
    )
      return [];
    if (!currency && !percent && noun === '') return [];
    if (!digits && /^(?:some|one)$/.test(printed)) return [];
    const factor = scales[(scale ?? short ?? '').toLowerCase()] ?? 1;
    const value = read(printed) * factor;
    const top = upper === undefined ? undefined : read(upper) * factor;
    const unit = currency ? currencyUnit(currency) : percent ? 'percent' : unitOf(noun, printed);
    if (
      unit === undefined ||
      /^(?:of|more|first|other|others|way|fold|ago|time|each|both)$/.test(unit) ||
      /(?:ed|ing)$/.test(unit) ||
      /^[\s\u00a0]*ago\b/.test(
        line.slice(match.index + match[0].length - (/\sago\s*$/.test(match[0]) ? 4 : 0)),
      )
    )
      return [];
    const last = noun.split(/[\s\u00a0]+/)[0] ?? '';
    const tail =
      match[0].length -
      (groups['noun'] ?? '').length +
      (/[\p{L}\d]-$/u.test(match[0].slice(0, match[0].length - (groups['noun'] ?? '').length))
        ? last.length
        : 0);
    const words = match[0].slice(0, tail).trimEnd();
    return [
      {
        start: block.start + match.index,
        end: block.start + match.index + words.length,
        value,
        ...(top !== undefined && top > value && { upper: top }),
        bound:
          top !== undefined && top > value
            ? 'between'
            : (bounds.find(([one]) => one.test((bound ?? '').toLowerCase()))?.[1] ?? 'exact'),
        unit,
        ...(noun !== '' && singular(noun.toLowerCase()) !== unit && { noun }),
      },
    ];
  });
}

function read(printed: string): number {
  if (printed.toLowerCase() === 'half a') return 0.5;
  return /^\d/.test(printed) ? readDigits(printed, ',') : readNumberWords(printed);
}

const currencies: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₹': 'rupee',
  '₽': 'rouble',
  '₴': 'hryvnia',
  '₺': 'lira',
  '₩': 'won',
};

function currencyUnit(sign: string): string {
  return currencies[sign] ?? 'pound';
}

const modifiers =
  /^(?:foreign|humanitarian|separate|new|more|other|high|low|different|small|large|warring|senior|main|major|key|straight|consecutive|full|long|short|seized|unnamed|additional|young|old)$/;

/** The words before a name: "7 percent Tomas Ferre demanded" counts nothing of his. The first may open a headline. */
function untilName(noun: string): string {
  const name = /(?<=[\s\u00a0])\p{Lu}\p{Ll}/u.exec(noun);
  return name ? noun.slice(0, name.index).trim() : noun;
}

const plural = /(?:[^sui]s|men|people|children|personnel)$/i;

function unitOf(noun: string, printed: string): string | undefined {
  const words = noun.split(/[\s\u00a0]+/).filter((word) => !modifiers.test(word));
  // "120 temporary workers": more than one of something has it in the plural, whatever stands before.
  const several =
    !/^(?:1|half a)$/i.test(printed) && plural.test(words[1] ?? '') && !plural.test(words[0] ?? '');
  const first = several ? words[1] : words[0];
  if (first === undefined) return undefined;
  return singular(first.toLowerCase());
}

function singular(noun: string): string {
  if (noun === 'people' || noun === 'persons') return 'person';
  if (noun === 'men' || noun === 'women') return noun.replace('en', 'an');
  if (noun === 'children') return 'child';
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
