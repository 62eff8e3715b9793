import type { Mode, ParticipantRole, Setting } from '@parley/schema';
import type { CueClass } from '../verbs/reporting-verbs.ts';
import { listWords, quoteAll } from './quote.ts';

/** What a part of a reading says. Whoever prints it words it in a language; {@link say} does in English. */
export const sayingCodes = [
  'quoted',
  'misspelled',
  'negated',
  'named',
  'told',
  'headline',
  'through',
  'nobody',
  'nobodyBetween',
  'ownVoice',
  'reported',
  'silent',
  'noNumber',
  'noTime',
  'noPlace',
  'noModalWord',
  'noPart',
  'takesPart',
  'verbs',
  'modes',
  'settings',
  'whole',
  'part',
  'fragment',
  'oneQuotation',
  'twoQuotations',
  'fullerQuotation',
  'insideMarks',
  'outsideMarks',
  'noDistance',
  'inMarks',
  'withoutMarks',
  'besideIt',
  'apartFromIt',
  'claimAlone',
  'collected',
  'published',
  'updated',
  'unpublished',
  'undated',
  'dated',
  'marksLost',
  'openingLost',
  'closingLost',
  'marksUnlike',
  'dotsJoin',
] as const;
/** One of {@link sayingCodes}. */
export type SayingCode = (typeof sayingCodes)[number];

/** A part of what a reading says: a code with the values that it needs. */
export interface Saying {
  code: SayingCode;
  /** Words as accounts print them, without marks. */
  words?: readonly string[];
  /** Names, and gists of statements without their full stop, as the dossier has them. */
  names?: readonly string[];
  /** A day as the dossier has it: EDTF. */
  date?: string;
  /** How many words. */
  count?: number;
  modes?: readonly Mode[];
  settings?: readonly Setting[];
  cueClasses?: readonly CueClass[];
  roles?: readonly ParticipantRole[];
}

const modeNames: Readonly<Record<Mode, string>> = {
  direct: 'the speaker’s words',
  mixed: 'a fragment in quotation marks',
  indirect: 'a paraphrase',
  act: 'an act of speech',
  narrated: 'the account’s own words',
};

const settingNames: Readonly<Record<Setting, string>> = {
  talks: 'in the talks',
  pressConference: 'at a press conference',
  toReporters: 'to reporters',
  call: 'in a call',
  address: 'in an address',
  interview: 'in an interview',
  broadcast: 'in a broadcast',
  written: 'in writing',
  socialMedia: 'on social media',
};

type Values = Required<Omit<Saying, 'code'>>;

const counted = (name: string, count: number): string =>
  `${name} (${count} ${count === 1 ? 'word' : 'words'})`;

/** English, by code. */
const told: Readonly<Record<SayingCode, string | ((values: Values) => string)>> = {
  quoted: ({ words }) => quoteAll(words),
  misspelled: ({ words }) => `${quoteAll(words)} (misspelled)`,
  negated: ({ words }) => `${quoteAll(words)} with a negation`,
  named: ({ names }) => listWords(names),
  told: ({ names }) => names.join('; '),
  headline: ({ names }) => `“${names.join('; ')}”`,
  through: ({ names }) => names.join(', '),
  nobody: 'nobody',
  nobodyBetween: 'nobody between',
  ownVoice: 'the account’s own voice',
  reported: 'Reported.',
  silent: 'No word of it.',
  noNumber: 'No number given.',
  noTime: 'No time given.',
  noPlace: 'No place given.',
  noModalWord: 'no such word',
  noPart: 'No part in the talks.',
  takesPart: ({ words, roles }) => `${quoteAll(words)} as ${roles.join(', ')}`,
  verbs: ({ words, cueClasses }) => `${quoteAll(words)} (${cueClasses.join(', ')})`,
  modes: ({ modes }) => modes.map((mode) => modeNames[mode]).join(' and '),
  settings: ({ settings }) => settings.map((setting) => settingNames[setting]).join(' and '),
  whole: ({ count }) => counted('the whole', count),
  part: ({ count }) => counted('a part', count),
  fragment: ({ count }) => counted('a fragment', count),
  oneQuotation: 'one quotation',
  twoQuotations: 'two quotations',
  fullerQuotation: 'one quotation, with more between',
  insideMarks: ({ words }) => `${quoteAll(words)} inside the marks`,
  outsideMarks: 'the same words outside of marks',
  noDistance: 'no such marks',
  inMarks: 'in marks',
  withoutMarks: 'without marks',
  besideIt: ({ names }) => `beside it “${names.join('; ')}”`,
  apartFromIt: ({ names }) => `apart from it “${names.join('; ')}”`,
  claimAlone: 'the claim alone',
  collected: ({ date }) => `collected on ${date}`,
  published: ({ date }) => `published ${date}`,
  updated: ({ date }) => `updated ${date}`,
  unpublished: 'no date of publication',
  undated: 'No date.',
  dated: 'Dated.',
  marksLost: 'Both its marks are lost.',
  openingLost: 'Its opening mark is lost.',
  closingLost: 'Its closing mark is lost.',
  marksUnlike: ({ words: [open, close] }) => `It opens with ${open} and closes with ${close}.`,
  dotsJoin: 'Dots without spaces join two parts of it.',
};

const none: Values = {
  words: [],
  names: [],
  date: '',
  count: 0,
  modes: [],
  settings: [],
  cueClasses: [],
  roles: [],
};

/** What a reading says, and the same in English, with words of the accounts in quotation marks. */
export function say(...says: Saying[]): { gist: string; says: Saying[] } {
  return { gist: tellSayings(says), says };
}

function tellSayings(sayings: readonly Saying[]): string {
  const parts = sayings.map(({ code, ...values }) => {
    const words = told[code];
    return typeof words === 'string' ? words : words({ ...none, ...values });
  });
  return parts.join(', ');
}
