import type { SayingCode } from '../../__generated__/graphql.ts';
import {
  agree,
  capitalise,
  count,
  list,
  noneOf,
  number,
  percent,
  percentSign,
  portion,
  quantity,
  quote,
  sentence,
  shortList,
  spell,
  spellAlone,
  units,
} from './english.ts';
import { languageName } from './english-languages.ts';
import { date, shortDay } from './english-date.ts';

const accountsCount = (total: number) => count(total, 'account');
const allAccounts = (total: number) => (total === 2 ? 'both accounts' : `all ${accountsCount(total)}`);
/** Behind what is plural: "the readings cannot both be right". */
const bothOrAll = (total: number) => (total === 2 ? 'both' : 'all');
const statementsCount = (total: number) => count(total, 'statement');
const readFrom = (statements: number, attestations: number, total: number) =>
  `${count(attestations, 'attestation')} of ${statementsCount(statements)} in ${accountsCount(total)}`;

/** "account C", "accounts B and C", "all five accounts". */
const accounts = (sigla: readonly string[], total: number) =>
  sigla.length === total && total > 1
    ? allAccounts(total)
    : `${agree(sigla.length, 'account', 'accounts')} ${shortList(sigla, 8)}`;

/** Kinds of record that a briefing of confirmed records leaves out, counted. */
const leftOutCounts = {
  statements: statementsCount,
  attestations: (total: number) => count(total, 'attestation'),
  quotations: (total: number) => count(total, 'quotation'),
  figures: (total: number) => count(total, 'figure'),
  mentions: (total: number) => count(total, 'mention'),
  variants: (total: number) => count(total, 'variant'),
  discrepancies: (total: number) => count(total, 'discrepancy', 'discrepancies'),
  lineages: (total: number) => count(total, 'lineage'),
};

/** The greatest or least value among the accounts, and the letters of those that have it. */
export interface Extreme {
  readonly sigla: readonly string[];
  readonly value: number;
}

const terms = {
  mode: {
    DIRECT: 'direct',
    MIXED: 'mixed',
    INDIRECT: 'indirect',
    ACT: 'speech act',
    NARRATED: 'narrated',
  },
  modeMeaning: {
    DIRECT: 'all inside quotation marks',
    MIXED: 'a quoted fragment in a paraphrase',
    INDIRECT: 'a paraphrase',
    ACT: 'something done in words: declined, demanded',
    NARRATED: 'in the account’s own voice, with nobody named',
  },
  mark: {
    direct: 'Direct',
    mixed: 'Mixed',
    indirect: 'Indirect',
    act: 'Speech act',
    narrated: 'Own voice',
    contradicts: 'Contradicts',
    absent: 'Absent',
  },
  absent: 'absent',
  /** Marks of who stands behind a record, with the words of their legend. */
  standing: {
    suggested: 'Suggested by a rule, confirmed by nobody',
    alsoFound: 'Recorded, and found by a rule too',
  },
  /** What a mark says where what it stands for is only suggested. */
  markSuggested: (says: string) => `${says}, suggested`,
  alsoFound: 'found by rule too',
  status: { CONTRADICTORY: 'contradictory', UNRESOLVED: 'unresolved', COMPATIBLE: 'compatible' },
  statusMeaning: {
    CONTRADICTORY: 'the readings cannot all be true',
    UNRESOLVED: 'the texts do not settle whether all of them can be true',
    COMPATIBLE: 'all of them can be true; one says more, or says it otherwise',
  },
  kind: {
    WORDING: 'wording',
    EXTENT: 'extent',
    MODE: 'mode',
    FIGURE: 'figure',
    TIME: 'time',
    PLACE: 'place',
    ATTRIBUTION: 'attribution',
    MODALITY: 'modality',
    SPECIFICITY: 'specificity',
    PARTICIPANTS: 'participants',
    NAMING: 'naming',
    OMISSION: 'omission',
    FRAMING: 'framing',
    FIDELITY: 'fidelity',
  },
  kindMeaning: {
    WORDING: 'the same utterance in other words',
    EXTENT: 'how much of an utterance is given',
    MODE: 'quoted here, paraphrased there',
    FIGURE: 'numbers that count the same thing',
    TIME: 'when it was said or happened',
    PLACE: 'where it was said or happened',
    ATTRIBUTION: 'who is said to have said it, and through whom',
    MODALITY: 'hedges, negations and degrees',
    SPECIFICITY: 'how exactly it is told',
    PARTICIPANTS: 'who took part, and as what',
    NAMING: 'names and their spelling',
    OMISSION: 'what some leave out',
    FRAMING: 'verbs, labels and quotation marks that colour it',
    FIDELITY: 'dates, bylines and signs of translation',
  },
  role: { PRINCIPAL: 'Principals', FACILITATOR: 'Facilitators', HOST: 'Hosts', OBSERVER: 'Observers' },
  setting: {
    TALKS: 'in the talks',
    PRESS_CONFERENCE: 'at a press conference',
    TO_REPORTERS: 'to reporters',
    CALL: 'in a call',
    ADDRESS: 'in an address',
    INTERVIEW: 'in an interview',
    BROADCAST: 'in a broadcast',
    WRITTEN: 'in writing',
    SOCIAL_MEDIA: 'on social media',
  },
  credit: {
    AGENCY: 'agency',
    REPORTING: 'reporting',
    WRITING: 'writing',
    EDITING: 'editing',
    PHOTO: 'photo',
    OUTLET: 'outlet',
    STANDARDS: 'standards',
  },
  agreement: { DISAGREE: 'conflict', COMPATIBLE: 'compatible', AGREE: 'agree', ALONE: 'one account' },
  /** What a rule takes for a conflict, and of which a person recorded that all can be right. */
  settled: 'compatible, as recorded',
  reason: {
    SAME_VALUE: 'the same value',
    BOUNDS: 'their bounds allow both',
    ROUNDING: 'one rounds the other',
    AS_OF: 'they apply to different dates',
    DISJOINT: 'no reading lets both be true',
  },
  bound: {
    EXACT: '',
    ABOUT: 'about',
    AT_LEAST: 'at least',
    OVER: 'over',
    AT_MOST: 'at most',
    UNDER: 'under',
    BETWEEN: 'between',
  },
  extent: { FULL: 'full', TRUNCATED: 'truncated', FRAGMENT: 'fragment' },
  cueClass: {
    NEUTRAL: 'neutral',
    DOUBTING: 'doubting',
    CONFIRMING: 'confirming',
    INSISTING: 'insisting',
    ACCUSING: 'accusing',
    DENYING: 'denying',
    CONCEDING: 'conceding',
    DEMANDING: 'demanding',
    WARNING: 'warning',
    REFUSING: 'refusing',
    COMMITTING: 'committing',
    JUDGING: 'judging',
    THINKING: 'thinking',
    ASKING: 'asking',
    UNCLASSIFIED: 'unclassified',
  },
  strength: { STATED: 'stated', STRONG: 'strong', WEAK: 'weak' },
  evidence: {
    CREDIT: 'credit',
    BYLINE: 'byline',
    DATELINE: 'dateline',
    SHARED_TEXT: 'shared text',
    STYLE: 'style',
    TIME: 'time',
  },
  review: { CONFIRMED: 'confirmed', SUGGESTED: 'suggested', REJECTED: 'rejected' },
  /** What a rule has found, in a few words. */
  rule: {
    CHAINS_DIFFER: 'told through other chains',
    COUNTER_STATEMENT: 'statements dispute one another',
    CREDITS_DIFFER: 'credits differ',
    DATES_IN_DOUBT: 'a date is in doubt',
    DETAIL_ALONE: 'one account alone gives a number',
    DETAIL_LEFT_OUT: 'a detail is left out',
    DISTANCE_MARKS: 'marks keep a distance',
    EXTENTS_DIFFER: 'more or less is quoted',
    FIGURES_DIFFER: 'figures differ',
    HEADLINES_DIFFER: 'headlines differ',
    LABELS_DIFFER: 'labels differ',
    LIKE_STATEMENTS: 'two speakers, nearly the same words',
    MARKS_DAMAGED: 'a quotation mark is damaged',
    MARKS_DIFFER: 'quotation marks stand elsewhere',
    MODALITY_DIFFERS: 'said more or less firmly',
    MODES_DIFFER: 'quoted here, paraphrased there',
    NEGATION_DIFFERS: 'a negation in one quotation alone',
    OUTSIDE_VOICES: 'other voices are heard',
    PARTICIPANTS_DIFFER: 'participants differ',
    PLACES_DIFFER: 'places differ',
    SEAMS_DIFFER: 'run together here, kept apart there',
    SETTINGS_DIFFER: 'occasions differ',
    SET_BESIDE: 'another claim is set beside it',
    SPEAKERS_DIFFER: 'speakers differ',
    SPELLINGS_DIFFER: 'spellings differ',
    STATEMENT_LEFT_OUT: 'a statement is left out',
    TELLS_OTHER: 'each tells another part',
    TIMES_DIFFER: 'times differ',
    TOLD_ALONE: 'much stands in one account alone',
    TOPIC_LEFT_OUT: 'a topic is left out',
    VERBS_DIFFER: 'reporting verbs differ',
    VOICE_ALONE: 'a voice is heard once',
    WORDINGS_DIFFER: 'wordings differ',
    WORDS_GARBLED: 'words of a quotation are garbled',
  },
  placeAgreement: { APART: 'apart', FINER: 'one is finer', SAME: 'the same', ALONE: 'one account' },
  position: { HEADLINE: 'Headline', LEAD: 'Lead', BODY: 'Further down', TAIL: 'Last quarter' },
  tieBasis: {
    CREDIT: 'a credit',
    BYLINE: 'a byline',
    DATELINE: 'a dateline',
    TIME: 'later publication',
  },
  limitPart: {
    MARKS: 'where quotation marks begin and end',
    MODALITY: 'how firmly things are said',
    NUMBERS: 'numbers (beyond their recorded values)',
    REPORTS: 'what it reports and leaves out',
    REPORTING_VERBS: 'the classes of reporting verbs',
    SHARED_TEXT: 'shared text',
    TIMES: 'times (beyond their recorded values)',
    VOICE: 'how many words each speaker has',
  },
  /** Why, of so many accounts; languages by name. */
  limitReason: {
    LANGUAGE: (total: number, languages: readonly string[]) =>
      `${agree(total, 'it is', 'they are')} in ${list(languages)}, and the rules are for English`,
    SCRIPT: (total: number, languages: readonly string[]) =>
      `${agree(total, 'it is', 'they are')} in ${list(languages)}, written without spaces between words`,
    TEXT_CHANGED: (total: number, _languages: readonly string[]) =>
      `${agree(total, 'its text has', 'their texts have')} changed since ${agree(total, 'it was', 'they were')} read`,
    TEXT_NOT_READ: (total: number, _languages: readonly string[]) =>
      agree(total, 'its text was not read', 'their texts were not read'),
  },
};

/** What rules find, in a sentence; those that need numbers are in `suggestions.explain`. */
const ruleSentences = {
  CHAINS_DIFFER: '',
  COUNTER_STATEMENT: 'One statement disputes the other, and not every account has both.',
  CREDITS_DIFFER: '',
  DATES_IN_DOUBT: 'A day of collection is no date of publication.',
  DETAIL_ALONE: 'The others tell the same without a number.',
  DETAIL_LEFT_OUT: 'Some give it, the others do not.',
  DISTANCE_MARKS: 'Marks keep a distance from words that others do not mark.',
  EXTENTS_DIFFER: 'Some end the quotation where others go on.',
  HEADLINES_DIFFER: '',
  LABELS_DIFFER: '',
  LIKE_STATEMENTS: 'Nearly the same is given to two speakers.',
  MARKS_DAMAGED: 'A quotation mark is lost or has the wrong shape.',
  MARKS_DIFFER: 'The same words stand inside quotation marks here and outside of them there.',
  MODALITY_DIFFERS: '',
  MODES_DIFFER: '',
  NEGATION_DIFFERS: 'A negation stands in one quotation and not in the other.',
  OUTSIDE_VOICES: '',
  PARTICIPANTS_DIFFER: 'Not every account gives the same part in the talks.',
  PLACES_DIFFER: '',
  SEAMS_DIFFER: 'Some run together what others keep apart.',
  SETTINGS_DIFFER: '',
  SET_BESIDE: '',
  SPEAKERS_DIFFER: '',
  SPELLINGS_DIFFER: '',
  STATEMENT_LEFT_OUT: 'Those without it tell of the same topic.',
  TELLS_OTHER: 'Each has a part of what is said for this side on the topic, and none has the whole.',
  TIMES_DIFFER: '',
  TOPIC_LEFT_OUT: 'Those without it have nothing on the topic.',
  VERBS_DIFFER: '',
  VOICE_ALONE: 'The speaker is heard in one account alone.',
  WORDINGS_DIFFER: 'The words inside the quotation marks are not the same.',
  WORDS_GARBLED: 'Words of the quotation seem to be lost or misprinted.',
};

/** What a rule asks about where the dossier has no name for it. */
const ruleTitles = {
  CREDITS_DIFFER: 'Credits',
  DATES_IN_DOUBT: 'Date of publication',
  HEADLINES_DIFFER: 'Headlines',
  OUTSIDE_VOICES: 'Voices from outside',
};

const saidModes = {
  DIRECT: 'the speaker’s words',
  MIXED: 'a fragment in quotation marks',
  INDIRECT: 'a paraphrase',
  ACT: 'an act of speech',
  NARRATED: 'the account’s own words',
};

const saidRoles = {
  PRINCIPAL: 'a principal',
  FACILITATOR: 'a facilitator',
  HOST: 'a host',
  OBSERVER: 'an observer',
};

/** What a rule's reading gives beside words of accounts, which stand in their own marks and language where `{words}` is. */
interface Said {
  readonly names: readonly string[];
  readonly date: string;
  readonly count: number;
  readonly modes: readonly (keyof typeof saidModes)[];
  readonly settings: readonly (keyof typeof terms.setting)[];
  readonly cueClasses: readonly (keyof typeof terms.cueClass)[];
  readonly roles: readonly (keyof typeof saidRoles)[];
}

const asWords = (total: number) => count(total, 'word');
const asSentence = (names: readonly string[]) => `${names.join('; ')}.`;

/** What some accounts have of what a rule finds, by the code of the API. */
const sayings: Readonly<Record<SayingCode, (said: Said) => string>> = {
  APART_FROM_IT: ({ names }) => `apart from it “${names.join('; ')}”`,
  BESIDE_IT: ({ names }) => `beside it “${names.join('; ')}”`,
  CLAIM_ALONE: () => 'the claim alone',
  CLOSING_LOST: () => 'Its closing mark is lost.',
  COLLECTED: ({ date: day }) => `collected on ${date(day)}`,
  DATED: () => 'Dated.',
  DOTS_JOIN: () => 'Dots without spaces join two parts of it.',
  FRAGMENT: ({ count: total }) => `a fragment (${asWords(total)})`,
  FULLER_QUOTATION: () => 'one quotation, with more between',
  HEADLINE: ({ names }) => `“${names.join('; ')}”`,
  INSIDE_MARKS: () => '{words} inside the marks',
  IN_MARKS: () => 'in marks',
  MARKS_LOST: () => 'Both its marks are lost.',
  MARKS_UNLIKE: () => 'It opens with {first} and closes with {second}.',
  MISSPELLED: () => '{words} (misspelled)',
  MODES: ({ modes }) => list(modes.map((mode) => saidModes[mode])),
  NAMED: ({ names }) => list(names),
  NEGATED: () => '{words} with a negation',
  NOBODY: () => 'nobody',
  NOBODY_BETWEEN: () => 'nobody between',
  NO_DISTANCE: () => 'no such marks',
  NO_MODAL_WORD: () => 'no such word',
  NO_NUMBER: () => 'No number given.',
  NO_PART: () => 'No part in the talks.',
  NO_PLACE: () => 'No place given.',
  NO_TIME: () => 'No time given.',
  ONE_QUOTATION: () => 'one quotation',
  OPENING_LOST: () => 'Its opening mark is lost.',
  OUTSIDE_MARKS: () => 'the same words outside of marks',
  OWN_VOICE: () => 'the account’s own voice',
  PART: ({ count: total }) => `a part (${asWords(total)})`,
  PUBLISHED: ({ date: day }) => `published ${date(day)}`,
  QUOTED: () => '{words}',
  REPORTED: () => 'Reported.',
  SETTINGS: ({ settings }) => list(settings.map((setting) => terms.setting[setting])),
  SILENT: () => 'No word of it.',
  TAKES_PART: ({ roles }) => `{words}: ${list(roles.map((role) => saidRoles[role]))}`,
  THROUGH: ({ names }) => names.join(', '),
  TOLD: ({ names }) => asSentence(names),
  TWO_QUOTATIONS: () => 'two quotations',
  UNDATED: () => 'No date.',
  UNPUBLISHED: () => 'no date of publication',
  UPDATED: ({ date: day }) => `updated ${date(day)}`,
  VERBS: ({ cueClasses }) => `{words} (${cueClasses.map((stand) => terms.cueClass[stand]).join(', ')})`,
  WHOLE: ({ count: total }) => `the whole (${asWords(total)})`,
  WITHOUT_MARKS: () => 'without marks',
};

/**
 * Every fixed word of a briefing in English; a translation is another object of the same type. One file on purpose,
 * however long: it is what a translator takes away and brings back.
 */
export const en = {
  language: 'en',
  author: 'Parley',
  date,
  number,
  percent,
  percentSign,
  quote,
  sentence,
  capitalise,
  list,
  accounts,
  terms,
  layout: {
    number,
    shortDay,
    table: 'Table',
    figure: 'Figure',
    continued: 'continued',
    goTo: 'Go to',
    page: 'page',
    added: 'added',
    leftOut: 'left out',
  },
  attachments: {
    dossier: 'The dossier: every record from which the briefing was made',
    answer: 'What the API answered for this briefing',
    confirmedDossier: 'The confirmed part of the dossier: every record from which the briefing was made',
    confirmedAnswer: 'What the API answered for this briefing of confirmed records alone',
  },
  basis: 'Basis:',
  languageName,
  unnamedOutlet: 'Outlet not named',
  /** In place of what nobody has written yet; words of the passage, where there are any. */
  unwritten: (about: string | null) => (about === null ? '[to be written]' : `[to be written: ${about}]`),
  /** After the first few of many places. */
  andMore: (more: number) => `and ${number(more)} more`,
  /** An account in a running sentence. */
  accountName: (name: string | null, siglum: string) =>
    name === null ? `account ${siglum}` : `${name} (${siglum})`,
  /** Of a person, after the name. */
  office: (office: string) => `(${office})`,
  pageReference: 'p.',
  /** The rule that proposed a record, with how sure it is from 0 to 1. */
  suggestedBy: (rule: string, confidence: number | null) =>
    confidence === null ? `by rule ${rule}` : `by rule ${rule}, confidence ${number(confidence)}`,
  /** Between the items of a line; between groups of them; between parts of small print. */
  comma: ', ',
  semicolon: '; ',
  dot: ' · ',
  statementNumber: (value: number) => `no. ${value}`,

  cover: {
    kicker: (total: number, unreviewed: boolean) =>
      `${total === 1 ? 'Briefing' : 'Comparative briefing'} · ${accountsCount(total)}, one event${unreviewed ? ' · draft, confirmed by nobody' : ''}`,
    /** Over every page but the cover, where no record is confirmed. */
    unreviewedHead: (title: string) => `Draft, confirmed by nobody · ${title}`,
    /** A long title says enough by itself; the kicker has the number of accounts. */
    title: (talks: string, total: number) => {
      if (talks.length > 48) return talks;
      return `${talks}: ${total === 1 ? 'one account read closely' : `${accountsCount(total)} compared`}`;
    },
    subtitle: (total: number, day: string, place: string, disputed: boolean) => {
      const what = `${capitalise(accountsCount(total))} of the talks of ${day} in ${place}, statement by statement`;
      if (total === 1) return `${what}: what it reports, of whom, and in whose words.`;
      return `${what}: what ${agree(total - 1, 'both', 'all')} report, what one alone reports, where they ${disputed ? `cannot ${bothOrAll(total)} be right` : 'part'}.`;
    },
    findings: 'Key findings',
    furtherFindings: 'Further findings',
    furtherFacts: 'Further facts',
    /** Before the number of the page on which the list goes on. */
    furtherOn: 'More on p.',
    allOn: 'All on p.',
    factBox: 'Fact box',
    coverage: 'Coverage at a glance',
    facts: {
      occasion: 'Date and place',
      accounts: 'Accounts',
      languages: 'Languages',
      statements: 'Statements compared',
      statementsOfOne: 'Statements',
      byAll: 'Reported by all',
      bySeveral: 'By two or more',
      byOne: 'By one alone',
      disputed: 'In contradiction',
      discrepancies: 'Discrepancies',
      onOneLineage: 'Several, on one lineage',
      independent: 'Independent as a whole',
      found: 'Found by rule',
      review: 'Review',
    },
    notReviewed: (total: number, recorded: number) =>
      `${number(total)}${recorded === 0 ? '' : ' more'}, reviewed by nobody`,
    ofTotal: (part: number, total: number) => `${number(part)} of ${number(total)}`,
    /** `found`: whether rules find what nobody has recorded. */
    divided: (contradictory: number, unresolved: number, compatible: number, found: boolean) => {
      const parts = [
        contradictory && `${number(contradictory)} contradictory`,
        unresolved && `${number(unresolved)} unresolved`,
        compatible && `${number(compatible)} compatible`,
      ].filter((part) => part !== 0);
      if (parts.length === 0) return found ? 'none recorded' : 'none';
      return parts.join(', ');
    },
    inTopics: (statements: number, topics: number) => `${number(statements)} in ${count(topics, 'topic')}`,
    reviewed: (suggested: number, total: number) => {
      if (suggested === 0) return 'all records confirmed';
      if (suggested === total)
        return `${total === 1 ? 'the one record not' : `${noneOf(total)} of ${count(total, 'record')}`} confirmed`;
      return `${number(suggested)} of ${count(total, 'record')} suggested, not confirmed`;
    },
    confirmedOnly: (reports: number) =>
      `confirmed records alone; ${reports === 0 ? 'none' : count(reports, 'report')} left out`,
    barLegend: {
      quoted: 'Quoted, whole or in part',
      paraphrased: 'Paraphrased',
      narrated: 'In the account’s own voice',
      contradicting: 'Contradicts others',
      absent: 'Absent',
    },
    barCaption: (statements: number, most: Extreme, least: Extreme) => {
      const carried = portion(most.value, statements, 'statement');
      return most.value === least.value
        ? `${most.sigla.length === 1 ? 'It carries' : 'Each carries'} ${carried}.`
        : `${capitalise(accounts(most.sigla, 0))} ${agree(most.sigla.length, 'carries', 'carry')} most, ${carried}, and ${accounts(least.sigla, 0)} least, ${spellAlone(least.value)}.`;
    },
    /** Over the bars of all accounts, of which at least half carry so many statements. */
    halfCaption: (total: number, half: number, statements: number) =>
      `At least half of the ${accountsCount(total)} carry ${portion(half, statements, 'statement')}${half < statements ? ' or more' : ''}.`,
    barBasis: (statements: number, attestations: number, shown: number, total: number) =>
      `${shown < total ? `the ${spell(shown)} of ${accountsCount(total)} that carry most; ` : ''}${count(attestations, 'attestation')} of ${statementsCount(statements)}, by the strongest mode`,
    barAlt: (
      siglum: string,
      quoted: number,
      paraphrased: number,
      narrated: number,
      against: number,
      absent: number,
    ) =>
      `${siglum}: ${quoted} quoted, ${paraphrased} paraphrased, ${narrated} in its own voice, ${against} contradicting, ${absent} absent.`,
  },

  findings: {
    /** In brackets after a reading; hundreds of accounts are counted from the ninth on. */
    letters: (sigla: readonly string[]) => (sigla.length <= 8 ? sigla.join(', ') : shortList(sigla, 8)),
    agreement: (statements: number, byAll: number, byOne: number, total: number) => {
      const shared =
        byAll === 0
          ? `${statements === 1 ? 'No statement' : `${capitalise(noneOf(statements))} of the ${statementsCount(statements)}`} stands in ${allAccounts(total)}`
          : `${capitalise(allAccounts(total))} carry ${byAll === statements ? portion(byAll, statements, 'statement') : `${spell(byAll)} of the ${statementsCount(statements)}`}`;
      return {
        head: 'What they share',
        text: `${shared}; ${byOne === 0 ? `${noneOf(statements)} stands` : `${byOne > 1 && byOne === statements ? bothOrAll(byOne) : spell(byOne)} ${agree(byOne, 'stands', 'stand')}`} in one account alone.`,
      };
    },
    /** One account alone: what it reports, of how many speakers. */
    single: (statements: number, speakers: number) => ({
      head: 'One account',
      text: `It reports ${statementsCount(statements)}${speakers === 0 ? ' in its own voice' : ` and lets ${count(speakers, 'speaker')} be heard`}; what others report or leave out cannot be told from it.`,
    }),
    /** {statements}: their gists with their numbers. */
    common: (total: number) => `In ${allAccounts(total)}: {statements}.`,
    /** After a name; {number}, {point}: the numbers of its row and of the point in which it is contradicted. */
    numbered: ' ({number})',
    numberedInDispute: ' ({number}, contradicted in point {point})',
    /** Contradictions beyond those told one by one; {points}: their titles with their numbers. */
    further: (total: number, named: number, told: number) => ({
      head: told === 0 ? 'What cannot all be right' : 'More that cannot all be right',
      text: `${capitalise(count(total, told === 0 ? 'point' : 'further point'))}${named < total ? ', the gravest first' : ''}: {points}.`,
    }),
    /** {points}: their titles with their numbers. */
    open: (total: number, named: number) => ({
      head: 'What stays open',
      text: `${capitalise(count(total, 'point'))} ${agree(total, 'is', 'are')} not settled by the texts${named < total ? ', the gravest first' : ''}: {points}.`,
    }),
    /** What rules alone find; {points}: the titles of the gravest with their numbers, none where `named` is 0. */
    found: (total: number, recorded: number, named: number) => ({
      head: 'Not reviewed yet',
      text: `Rules find ${count(total, recorded === 0 ? 'difference' : 'further difference')} that nobody has reviewed${named === 0 ? '.' : `${named < total ? ', the gravest first' : ''}: {points}.`}`,
    }),
    unreviewed: (total: number) => ({
      head: 'A draft',
      text: `${capitalise(portion(total, total, 'record'))} ${agree(total, 'is', 'are')} suggested by rules; no person has confirmed ${agree(total, 'it', 'any of them')}.`,
    }),
    partlyReviewed: (suggested: number, total: number) => ({
      head: 'Not all confirmed',
      text: `${capitalise(portion(suggested, total, 'record'))} ${agree(suggested, 'is', 'are')} suggested by rules and confirmed by nobody.`,
    }),
    independent: (total: number, measured: 'all' | 'some' | 'none') => {
      const head = 'How far they depend on one another';
      if (measured === 'all')
        return { head, text: `Nothing shows that the ${accountsCount(total)} go back to a common copy.` };
      const where = measured === 'some' ? ' for all of them' : '';
      return {
        head,
        text: `No common copy is recorded for the ${accountsCount(total)}, but what they share word for word was not measured${where}.`,
      };
    },
    contradiction: (title: string, readings: readonly { gist: string; who: string }[]) => ({
      head: title,
      text: readings.map(({ gist, who }) => `${gist} (${who}).`).join(' '),
    }),
    figure: (counts: string, values: readonly { printed: string; who: string }[]) => ({
      head: capitalise(counts),
      text: `${capitalise(list(values.map(({ printed, who }) => `${quote(printed)} (${who})`)))} cannot ${bothOrAll(values.length)} be right.`,
    }),
    /** After what a rule finds and nobody has recorded; {row}: the number of its row in brackets, or nothing. */
    byRule: 'Found by rule, reviewed by nobody{row}.',
    cue: (account: string, speaker: string, verb: string, neutralIn: readonly string[]) => ({
      head: 'A verb that keeps its distance',
      text: `Only ${account} reports ${speaker} with ${quote(verb)}; ${accounts(neutralIn, 0)} ${agree(neutralIn.length, 'uses', 'use')} neutral verbs only.`,
    }),
    voice: (
      side: string,
      words: number,
      other: string,
      otherWords: number,
      account: string | null,
      total: number,
    ) => {
      const given = `${side} is given ${count(words, 'word')} of speech, quoted or reported, and ${other} ${number(otherWords)}.`;
      const where = account === null ? (total === 1 ? '' : 'over all accounts, ') : `in ${account}, `;
      return { head: 'Who gets to speak', text: capitalise(`${where}${given}`) };
    },
    sharedText: (share: number, of: string, other: string) => ({
      head: 'Text in common',
      text: `${percent(share)} of the running text of ${of} stands word for word in ${other}.`,
    }),
    lineage: (
      sigla: readonly string[],
      copy: string | null,
      whole: boolean,
      inferred: boolean,
      total: number,
      { bySeveral, onOneLineage }: { bySeveral: number; onOneLineage: number },
    ) => {
      const who = capitalise(accounts(sigla, total));
      const from = copy === null ? 'one copy' : `copy from ${copy}`;
      const guess = inferred ? '; in part this is inferred' : '';
      if (sigla.length === 1) {
        return {
          head: 'Agency copy',
          text: `${who} ${whole ? 'is' : 'has passages that go back to'} ${from}${guess}.`,
        };
      }
      const text = whole
        ? `${who} go back to ${from} and weigh as one witness`
        : `${who} carry passages that go back to ${from}, and there weigh as one witness`;
      const rest =
        bySeveral === 0
          ? ''
          : ` ${onOneLineage === 0 ? 'No statement' : capitalise(portion(onOneLineage, bySeveral, 'statement'))} that several accounts carry ${agree(onOneLineage, 'rests', 'rest')} on one lineage only.`;
      return { head: 'Fewer witnesses than accounts', text: `${text}${guess}.${rest}` };
    },
    omission: (gist: string, carriedBy: number, independent: number, leftOutBy: readonly string[]) => ({
      head: 'Left out',
      text: `${capitalise(accounts(leftOutBy, 0))} ${agree(leftOutBy.length, 'leaves', 'leave')} out what ${accountsCount(carriedBy)}${independent < carriedBy ? ` (${count(independent, 'independent lineage')})` : ''} ${agree(carriedBy, 'carries', 'carry')}: ${sentence(gist)}`,
    }),
    unknownSource: (sigla: readonly string[], total: number) => ({
      head: agree(sigla.length, 'An unnamed outlet', 'Unnamed outlets'),
      text:
        sigla.length === total && total > 1
          ? 'No account names its outlet.'
          : `${capitalise(accounts(sigla, total))} ${agree(sigla.length, 'does not name its', 'do not name their')} outlet.`,
    }),
  },

  contents: {
    title: 'Contents',
    talks: 'The talks',
    facts: { setting: 'Setting', outcome: 'Outcome', previous: 'Round before' },
    accounts: (total: number) => `The ${agree(total, 'account', 'accounts')}`,
    caption: (total: number, named: number, dated: number) => {
      if (total === 1)
        return `It ${named === 0 ? 'does not name its outlet' : 'names its source'} and shows ${dated === 0 ? 'no' : 'a'} date of publication.`;
      const some = dated === 0 ? noneOf(total) : spell(dated);
      const shown = dated === total ? `${bothOrAll(total)} show` : `${some} ${agree(dated, 'shows', 'show')}`;
      return `${capitalise(portion(named, total, 'account'))} ${agree(named, 'names its', 'name their')} source, ${named === total && dated === total ? `and ${shown}` : shown} a date of publication.`;
    },
    basis: 'what the texts show; a day of collection is none of publication.',
    columns: {
      siglum: '',
      source: 'Source',
      headline: 'Headline',
      published: 'Published',
      statements: 'Carries',
    },
  },

  matrix: {
    name: 'Who reports what',
    title: (statements: number, byAll: number, total: number) => {
      if (total === 1) return `One account reports ${statementsCount(statements)}`;
      if (byAll === 0) return `No statement stands in ${allAccounts(total)}`;
      if (byAll === statements) return `${capitalise(allAccounts(total))} carry every statement`;
      return `${capitalise(portion(byAll, statements, 'statement'))} ${agree(byAll, 'stands', 'stand')} in ${allAccounts(total)}`;
    },
    lead: (total: number) =>
      total === 1
        ? 'Each row is one statement found in the account, in our own words. A mark leads to the passage it was read from.'
        : 'Each row is one statement found in at least one account, in our own words; each column is one account. A mark leads to the passage it was read from.',
    caption: (statements: number, byOne: number, total: number) => {
      if (total === 1) return 'A mark says how the account reports a statement.';
      const alone =
        byOne === 0
          ? 'Every row has two marks or more'
          : `A row with one mark is told by one account alone: ${spell(byOne)} of ${spell(statements)}`;
      return `${alone}. The most carried stand first under each topic.`;
    },
    basis: (statements: number, attestations: number, total: number) => {
      const read = readFrom(statements, attestations, total);
      return total === 1
        ? read
        : `${read}. Lineages: accounts that have a statement from the same copy count once.`;
    },
    columns: {
      number: 'No.',
      speaker: 'Speaker',
      statement: 'Statement',
      carried: 'Carried',
      lineages: 'Lineages',
      accounts: 'Accounts',
    },
    noSpeaker: '(narrated)',
    ofTotal: (part: number, total: number) => `${number(part)} of ${number(total)}`,
    contradicts: (mode: string) => `contradicts, ${mode}`,
    cellLink: (siglum: string, says: string) => `${siglum}: ${says}; passage`,
    /** Where accounts are too many for a column each. */
    lineageLead:
      'Each row is one statement found in at least one account, in our own words; each column is one lineage: accounts that go back to the same copy. A mark shows the most direct way in which any of them reports it, the number beside it how many do. The annex names all accounts.',
    lineageCaption: (statements: number, byOne: number) =>
      `A dash means that no account of a lineage carries the statement; ${byOne === 0 ? 'none stands' : `${portion(byOne, statements, 'statement')} ${agree(byOne, 'stands', 'stand')}`} in one account alone.`,
    /** Where accounts are too many for a column each, and none shares a copy with another. */
    modeLead:
      'Each row is one statement found in at least one account, in our own words; each column counts the accounts that report it so. No two accounts are known to go back to the same copy. A number leads to the annex, which names them.',
    modeCaption: (statements: number, byOne: number) =>
      byOne === 0
        ? 'Every statement stands in two accounts or more; the most carried stand first under each topic.'
        : `${capitalise(portion(byOne, statements, 'statement'))} ${agree(byOne, 'stands', 'stand')} in one account alone; the most carried stand first under each topic.`,
    /** The same for a table without a column of lineages. */
    readBasis: readFrom,
    modeCell: (says: string, total: number) => `${says}: ${accountsCount(total)}, named in the annex`,
    lineage: (value: number) => `L${value}`,
    further: 'Further',
    alone: 'Alone',
    lineageCell: (value: number, says: string, carrying: number, of: number) =>
      `L${value}: ${says}, in ${number(carrying)} of ${number(of)} accounts; all of them in the annex`,
    key: {
      caption: (joined: number, alone: number) =>
        `${capitalise(count(joined, 'lineage'))} of two accounts or more, and ${count(alone, 'account')} that ${agree(alone, 'stands', 'stand')} alone.`,
      basis: (total: number) =>
        `${accountsCount(total)}; the most accounts first. Those that stand alone go back to no copy that another has as a whole.`,
      columns: { lineage: '', copy: 'What joins them', number: 'Number', accounts: 'Accounts' },
      sharedText: 'shared text',
      noCopy: 'nothing',
    },
  },

  annex: {
    name: 'Annex: the whole matrix',
    title: (statements: number, total: number) =>
      `Who among ${accountsCount(total)} carries each of ${statementsCount(statements)}`,
    lead: 'What the matrix counts by lineage stands here account by account. A letter leads to the passage from which the statement was read.',
    caption: 'Every statement with the accounts that carry it, by the way in which they report it.',
    columns: { number: 'No.', statement: 'Statement', accounts: 'Accounts' },
  },

  discrepancies: {
    name: 'Where the accounts part',
    /** `between` of the contradictory ones set account against account; the others, claims that accounts report. */
    title: (contradictory: number, all: number, total: number, between = contradictory) => {
      if (all === 0) return 'No discrepancy is recorded';
      if (between < contradictory)
        return `On ${portion(contradictory, all, 'point')} what is reported cannot all be true`;
      if (total === 1) {
        if (contradictory === 0) return `The account differs within itself on ${count(all, 'point')}`;
        return contradictory === all
          ? `The account contradicts itself on ${count(all, 'point')}`
          : `On ${portion(contradictory, all, 'point')} the account contradicts itself`;
      }
      if (contradictory === 0)
        return `The accounts differ on ${count(all, 'point')}, ${all === 1 ? 'which is no contradiction' : `and ${noneOf(all)} is a contradiction`}`;
      return `On ${portion(contradictory, all, 'point')}${contradictory === all ? ' on which they differ' : ''} the accounts cannot ${bothOrAll(total)} be right`;
    },
    /** A reading that is put together from the reports of the accounts compared. */
    reported: (who: string | null, what: string) => `${who ?? 'in its own voice'}: ${what}`,
    /** Beside words that were recorded about more accounts than are compared. */
    recordedOfAll: (total: number) => `(recorded about all ${accountsCount(total)} of these talks)`,
    recordedOfMore: '(recorded with reports too that take no part here)',
    /** Where explanations were recorded about more. */
    recomposed: (total: number, compared: number) =>
      total > compared
        ? `Discrepancies were recorded about all ${accountsCount(total)} of these talks. Where one is about others too, its explanation is left out here, and a reading is told from the reports that bear it out.`
        : 'Where a discrepancy was recorded with reports too that take no part here, its explanation is left out, and a reading is told from the other reports.',
    lead: 'Most serious first. Most differences are compatible: one account says more, or says it otherwise. Only what cannot be true at once is called contradictory.',
    onlyFound: 'No discrepancy is recorded yet',
    onlyFoundLead:
      'No person has recorded in what the accounts differ. What rules find between them stands in the part that follows, to be reviewed.',
    noneLead: 'Nobody has recorded anything in which the accounts differ, and no rule finds anything.',
    groups: {
      CONTRADICTORY: (total: number) =>
        `Contradictory: ${count(total, 'point')} on which not all can be right`,
      UNRESOLVED: (total: number) => `Unresolved: ${count(total, 'point')} that the texts do not settle`,
      COMPATIBLE: (total: number) => `Compatible: ${count(total, 'difference')} of which all can stand`,
    },
    tallies: {
      CONTRADICTORY: 'contradictory',
      UNRESOLVED: 'unresolved',
      COMPATIBLE: 'compatible',
    },
    /** {numbers}: their numbers. */
    statements: (total: number) => `${agree(total, 'statement', 'statements')} {numbers}`,
    caption: (kinds: readonly string[], ofKind: number, all: number) =>
      `The commonest ${agree(kinds.length, 'kind is', 'kinds are')} ${list(kinds)}, ${spell(ofKind)} of ${spell(all)}${kinds.length === 1 ? '' : ' each'}.`,
    basis: (total: number) =>
      `${count(total, 'discrepancy', 'discrepancies')} between the accounts compared.`,
    columns: {
      kind: 'Kind',
      meaning: 'What differs',
      all: 'All',
      number: 'No.',
      difference: 'Difference',
      readings: 'What the accounts have, and how it goes together',
    },
    compatibleCaption: (kinds: readonly string[], ofKind: number, all: number) => {
      const choose = `No row asks the reader to choose`;
      if (all === 1) return `${choose}.`;
      if (ofKind === all) return `${choose}; all are of one kind, ${list(kinds)}.`;
      return ofKind === 1
        ? `${choose}; each is of another kind.`
        : `${choose}; the commonest ${agree(kinds.length, 'kind is', 'kinds are')} ${list(kinds)}, ${spell(ofKind)} of ${spell(all)}${kinds.length === 1 ? '' : ' each'}.`;
    },
    compatibleBasis: (total: number) =>
      `${count(total, 'compatible discrepancy', 'compatible discrepancies')}; numbers follow the order of weight over all kinds`,
  },

  suggestions: {
    /** In place of a reading that is the very claim in question. */
    asTitled: 'The claim in question.',
    titles: ruleTitles,
    sayings,
    name: 'Found by rule, not reviewed',
    title: (total: number, recorded: number) =>
      `Rules find ${count(total, recorded === 0 ? 'difference' : 'further difference')} that nobody has reviewed`,
    lead: 'What rules find between the accounts and nobody has recorded or rejected, the most serious first. A rule can be wrong: each row is a place to look at, not a finding.',
    caption: (total: number, grave: number) =>
      grave === 0
        ? 'Nothing here is more than a difference that can stand; what matters most stands first.'
        : `${capitalise(portion(grave, total, 'row'))} may be more than a difference that can stand.`,
    basis: (shown: number, all: number, cut: boolean) =>
      `${shown < all ? `the first ${number(shown)} of ${count(all, 'suggestion')}, all of which stand in the attached answer` : count(all, 'suggestion')}; the most serious first${cut ? '; of many accounts and places the first few, all of them in the attached answer' : ''}`,
    /** The number of a row, told apart from those of recorded discrepancies. */
    number: (value: number) => `S${value}`,
    columns: {
      number: 'No.',
      difference: 'In question',
      readings: 'What the accounts have, and what the rule says of it',
      status: 'Status, rule and confidence',
    },
    /** After the first few of many readings. */
    moreReadings: (more: number) => `and ${count(more, 'further reading')}`,
    /**
     * One sentence on what a rule finds, beside the readings that show it: of so many statements, and whether all of
     * it cannot be true. Empty where the readings and the name of the rule say it; null for a rule that is not known.
     */
    explain: (rule: string, statements: number, contradictory: boolean): string | null => {
      if (rule === 'TOLD_ALONE')
        return `${capitalise(statementsCount(statements))} of a speaker ${agree(statements, 'stands', 'stand')} in one account alone.`;
      if (rule === 'FIGURES_DIFFER')
        return contradictory
          ? 'No number satisfies all of them.'
          : 'Their bounds or dates let all of them be right.';
      const known: Readonly<Record<string, string>> = ruleSentences;
      return known[rule] ?? null;
    },
    /** The rule in words, with how sure it is from 0 to 1. */
    rule: (rule: string, confidence: number) => `${rule} · ${number(confidence)}`,
  },

  apparatus: {
    name: 'The same words, several ways',
    /** `across`: how many entries have readings in another language than the base, `only`: no others. */
    title: (
      entries: number,
      differing: number,
      partial: number,
      quotations: number,
      across: { some: number; only: number },
    ) => {
      if (entries === 0)
        return quotations === 0
          ? 'No account prints words of a speaker inside quotation marks'
          : 'No quotation stands in two accounts';
      if (differing === 0 && across.only === entries)
        return `${capitalise(portion(entries, entries, 'shared quotation'))} ${agree(entries, 'stands', 'stand')} in several languages`;
      if (differing === 0 && across.some > 0)
        return `${capitalise(count(entries, 'shared quotation'))}, the same within each language${partial === 0 ? '' : ', as far as each account goes'}`;
      if (differing === 0)
        return `${capitalise(count(entries, 'shared quotation'))}, the same ${partial === 0 ? 'in every account' : 'as far as each account goes'}`;
      return `${capitalise(portion(differing, entries, 'shared quotation'))} ${agree(differing, 'is', 'are')} worded differently`;
    },
    lead: 'Words that several accounts print inside quotation marks, each set against one of them, the base. Nobody knows from this which is nearest to what was said; the base is the longest reading unless an editor chose another.',
    noneLead: (quotations: number) =>
      quotations === 0
        ? 'Without quotations there is nothing to set side by side word by word.'
        : `${quotations === 1 ? 'One quotation stands' : `${capitalise(count(quotations, 'quotation'))} stand each`} in one account alone; there is nothing to set against ${agree(quotations, 'it', 'them')}.`,
    alikeLead:
      'Words that several accounts print inside quotation marks. Punctuation, capitals and the shape of quotation marks are not counted as differences.',
    key: {
      before: 'In the tables, ',
      added: 'added words',
      between: ' are bold and underlined on tint; ',
      leftOut: 'words left out',
      after:
        ' are grey and struck through; [8 words] stands for so many words of the base that an account’s quotation marks do not reach. Punctuation, capitals and the shape of quotation marks are not counted as differences.',
      /** Where some readings are in another language than the base. */
      apart:
        'Words in another language than the base are printed as they are: between a text and its translation no words are compared.',
    },
    base: (siglum: string) => `Base reading · account ${siglum}`,
    caption: (readings: number, differing: number, partial: number, apart: number) => {
      const parts = [
        ...(differing > 0 ? [`${spell(differing)} otherwise than the base`] : []),
        ...(partial > 0 ? [`${spell(partial)} only in part`] : []),
        ...(apart > 0 ? [`${spell(apart)} in another language`] : []),
      ];
      return `${capitalise(count(readings, 'account'))} ${agree(readings, 'prints', 'print')} the words${parts.length > 0 ? `, ${list(parts)}` : ''}.`;
    },
    outside: (words: number) => `[${number(words)} ${agree(words, 'word', 'words')}]`,
    placesCaption: (places: number) =>
      `${capitalise(count(places, 'place'))} at which the wordings part, from the beginning to the end.`,
    placesBasis: 'accounts whose marks do not reach a place are left out of it',
    placeColumns: { number: 'Place', readings: 'Words, by account' },
    omitted: 'nothing',
    basis: 'words inside quotation marks as printed; an ellipsis joins separate quotations.',
    columns: {
      account: 'Account',
      wording: 'Wording against the base',
      changed: 'Words changed',
      extent: 'Extent',
    },
    changed: (added: number, leftOut: number) =>
      added + leftOut === 0
        ? 'none'
        : [added && `+${number(added)}`, leftOut && `−${number(leftOut)}`].filter(Boolean).join(' '),
    /** In place of how many words are changed, where a reading is in another language than the base. */
    notCompared: 'not compared',
    alike: 'Word for word alike',
    alikeCaption: (entries: number, longest: number) =>
      `${capitalise(count(entries, 'quotation'))}${entries === 1 ? ` of ${count(longest, 'word')}` : ''} that every account which prints ${agree(entries, 'it', 'them')} has in the same words${entries === 1 ? '' : `, the longest of ${count(longest, 'word')}`}.`,
    alikeColumns: { words: 'Words', about: 'About', speaker: 'Speaker', accounts: 'Accounts' },
    entry: (value: number, title: string) => `Quotation ${value}: ${title}`,
  },

  figures: {
    name: 'Figures side by side',
    title: (groups: number, disagreeing: number, figures: number, total: number) => {
      if (figures === 0) return `${total === 1 ? 'The account gives' : 'The accounts give'} no figure`;
      if (groups === 0)
        return total === 1
          ? `The account gives ${count(figures, 'figure')}`
          : 'No figure stands in two accounts';
      if (disagreeing === 0)
        return `${capitalise(count(groups, 'figure'))} can be compared, and ${groups === 1 ? 'it does not conflict' : `${noneOf(groups)} conflicts`}`;
      return `${capitalise(portion(disagreeing, groups, 'figure'))} that can be compared ${agree(disagreeing, 'conflicts', 'conflict')}`;
    },
    lead: 'Numbers that count the same thing, with their bounds and the dates to which they apply. Figures conflict only where no reading of their bounds and dates lets all of them be true.',
    noneLead: (total: number) =>
      total === 1
        ? 'Nothing is counted twice, so that nothing can be compared.'
        : 'No two accounts count the same thing.',
    noFigures: 'No number of anything is recorded.',
    alone: (total: number) =>
      `${capitalise(count(total, 'figure'))} ${agree(total, 'stands', 'stand')} in one account alone`,
    caption: (first: string, agreement: 'DISAGREE' | 'COMPATIBLE' | 'AGREE' | 'ALONE') => {
      if (agreement === 'DISAGREE') return `${capitalise(first)}: not all of the figures can be right.`;
      if (agreement === 'COMPATIBLE')
        return `${capitalise(first)}: the figures differ, and can all be right.`;
      return 'Wherever two accounts count the same thing, they give the same figure.';
    },
    aloneCaption: (most: Extreme, figures: number) => {
      if (most.value === figures)
        return `${figures === 1 ? 'It stands' : figures === 2 ? 'Both stand' : 'All stand'} in ${accounts(most.sigla, 0)}; nothing can be set against ${agree(figures, 'it', 'them')}.`;
      return `${capitalise(accounts(most.sigla, 0))} ${agree(most.sigla.length, 'gives', 'give')} most of what nothing can be set against, ${count(most.value, 'figure')}${most.sigla.length === 1 ? '' : ' each'}.`;
    },
    basis: (figures: number, total: number) => `${count(figures, 'figure')} in ${accountsCount(total)}.`,
    comparedBasis: (figures: number, total: number) =>
      `${count(figures, 'figure')} in ${accountsCount(total)}; the same words of several accounts stand in one row.`,
    columns: {
      account: 'Account',
      accounts: 'Accounts',
      counts: 'What is counted',
      printed: 'As printed',
      value: 'Read as',
      speaker: 'Said by',
    },
    narrator: 'the account itself',
    plot: (counts: string, from: number, to: number, unit: string) =>
      `${capitalise(counts)}: from ${quantity(from)} to ${quantity(to)} ${units(to, unit)}.`,
    plotBasis: 'figures as printed; an open end shows a bound.',
    plotAlt: (counts: string, siglum: string, printed: readonly string[]) =>
      sentence(`${capitalise(counts)}, ${siglum}: ${list(printed)}`),
    /** As an axis names what it counts. */
    unit: (unit: string) => units(2, unit),
    asOf: (read: string, day: string) => `${read}, as of ${day}`,
    value: (bound: string, value: number, upper: number | null, unit: string) =>
      [
        bound,
        quantity(value),
        ...(upper === null ? [] : ['and', quantity(upper)]),
        units(upper ?? value, unit),
      ]
        .filter(Boolean)
        .join(' '),
  },

  details: {
    name: 'When and where',
    title: (groups: number, apart: number, finer: number, total: number) => {
      if (groups === 0)
        return total === 1
          ? 'When and where the account says it was'
          : 'No time or place stands in two accounts';
      if (apart > 0)
        return `On ${portion(apart, groups, 'time or place', 'times and places')} the accounts do not fit together`;
      if (groups === 1)
        return `The one time or place that ${total === 2 ? 'both' : 'several'} accounts give is ${finer > 0 ? 'told more exactly by some' : 'the same'}`;
      return finer > 0
        ? `${capitalise(portion(finer, groups, 'time or place', 'times and places'))} ${agree(finer, 'is', 'are')} told more exactly by some; ${noneOf(groups)} conflicts`
        : `${capitalise(count(groups, 'time or place', 'times and places'))} can be compared, and ${noneOf(groups)} differs`;
    },
    lead: 'Dates, times and places that accounts give of the same thing, as printed and as read. A phrase such as “two weeks ago” is read from the day on which it is told: that of the account or, where the text shows none, that of the talks; never the day on which the page was collected.',
    noneLead: (total: number) =>
      total === 1
        ? 'Times and places as the account prints them, and as they are read.'
        : 'No two accounts say when or where the same thing was.',
    caption: (about: string | null, conflict: boolean) =>
      about === null
        ? 'Wherever two accounts give a time or place of the same thing, they give the same.'
        : `${capitalise(about)}: ${conflict ? 'what the accounts give does not fit together.' : 'some are more exact than others.'}`,
    basis: (mentions: number, total: number) =>
      `${count(mentions, 'time or place', 'times and places')} in ${accountsCount(total)}; the same words of several accounts stand in one row`,
    columns: {
      accounts: 'Accounts',
      printed: 'As printed',
      read: 'Read as',
      told: 'Told on',
      about: 'What is told',
    },
    /** The day on which a phrase is told, the account’s own or that of the talks. */
    told: (day: string, own: boolean) => (own ? day : `${day} (the talks)`),
    ruleReads: (day: string) => `a rule reads ${day}`,
    alone: (total: number) =>
      `${capitalise(count(total, 'time or place', 'times and places'))} ${agree(total, 'stands', 'stand')} in one account alone`,
    aloneCaption: (total: number) => `Nothing can be set against ${agree(total, 'it', 'these')}.`,
  },

  topics: {
    name: 'What gets told',
    title: (byAll: number, topics: number, total: number) => {
      if (topics === 0) return 'No topic is recorded';
      if (total === 1) return `One account takes up ${count(topics, 'topic')}`;
      if (byAll === 0) return `No topic stands in ${allAccounts(total)}`;
      return `${capitalise(portion(byAll, topics, 'topic'))} ${agree(byAll, 'stands', 'stand')} in ${allAccounts(total)}`;
    },
    lead: 'How much of its words each account gives to a topic, and where it first comes to it. A topic in the headline is what the account is about; one in the last quarter is what an editor short of space cuts first.',
    shareCaption: (topic: string, siglum: string, share: number) =>
      `The largest share is ${percent(share)}: ${quote(topic)} in account ${siglum}.`,
    shareBasis: (shown: number, all: number) =>
      `share of all words that the account tells, in per cent; reports on several topics count under each${shown < all ? `; the first ${number(shown)} of ${count(all, 'topic')}, all of which the table above has` : ''}. Hatched: nothing on it. A heavy frame marks 20 per cent and more.`,
    shareAlt: (topic: string, parts: readonly string[]) => sentence(`${topic}: ${list(parts)}`),
    sharePart: (siglum: string, share: number) => `${siglum} ${percent(share)}`,
    placeCaption: (topic: string, headlines: number, total: number) =>
      headlines === 0
        ? 'No topic is taken up in a headline.'
        : `${quote(topic)} stands in the headline of ${headlines === total ? (total === 1 ? 'the account' : allAccounts(total)) : `${spell(headlines)} of ${accountsCount(total)}`}; no topic stands in more.`,
    placeBasis: (total: number) =>
      `the first report on the topic in ${total === 1 ? 'the account' : `each of ${accountsCount(total)}`}; highlights count as headline`,
    columns: { topic: 'Topic' },
    none: 'Nothing is recorded of what the statements are about.',
  },

  voice: {
    name: 'Who gets to speak',
    title: (speaker: string | null, share: number) => {
      if (speaker === null) return 'Nobody is quoted or reported';
      return share === 1
        ? `Nobody but ${speaker} gets to speak`
        : `${capitalise(percent(share))} of all words of speech go to ${speaker}`;
    },
    noneLead: 'No word of speech is recorded, neither quoted nor reported.',
    lead: 'Words that the accounts give to each speaker: inside quotation marks, and in paraphrase. No word is counted twice.',
    bySide: (side: string, other: string, more: number, total: number) =>
      more === 0
        ? `${total === 1 ? 'The account does not give' : 'No account gives'} ${side} more words than ${other}`
        : `${total === 1 ? 'The account' : capitalise(portion(more, total, 'account'))} ${agree(more, 'gives', 'give')} ${side} more words than ${other}`,
    byAccount: 'How each account divides its words of speech',
    legend: {
      quoted: 'Inside quotation marks',
      reported: 'In paraphrase',
    },
    others: 'all others',
    speakerCaption: (names: readonly string[], share: number, quoted: number) => {
      const inside =
        quoted === 0
          ? 'no word stands'
          : quoted === 1
            ? 'all words stand'
            : `${percent(quoted)} of all stand`;
      const given =
        share === 1
          ? `Nobody but ${list(names)} is given words of speech`
          : `${list(names)} ${agree(names.length, 'has', 'have')} ${percent(share)} of all words of speech`;
      return `${given}; ${inside} inside quotation marks.`;
    },
    speakerBasis: (words: number, total: number) =>
      `${count(words, 'word')} of reported speech in ${accountsCount(total)}.`,
    sideCaption: (side: string, most: Extreme, least: Extreme) =>
      most.value === least.value
        ? `${most.sigla.length === 1 ? 'The account' : 'Every account'} gives ${side} ${most.value === 0 ? 'none' : most.value === 1 ? 'all' : percent(most.value)} of its words of speech.`
        : `${side} gets most in ${accounts(most.sigla, 0)}, ${percent(most.value)}, and least in ${accounts(least.sigla, 0)}, ${least.value === 0 ? 'none' : percent(least.value)}.`,
    sideBasis:
      'quoted and reported words together; each bar is the whole of one account. The principal sides have parts of their own.',
    tableCaption: (speakers: number, byAll: number, byOne: number, total: number) =>
      total === 1
        ? `${capitalise(count(speakers, 'speaker'))}: words quoted + words reported.`
        : `${capitalise(portion(byAll, speakers, 'speaker'))} ${agree(byAll, 'is', 'are')} heard in ${allAccounts(total)}${speakers === 1 ? '' : `, ${byOne === 0 ? noneOf(speakers) : spell(byOne)} in one alone`}: words quoted + words reported.`,
    columns: { speaker: 'Speaker', all: 'All', quoted: 'Quoted', reported: 'Reported', accounts: 'Accounts' },
    cell: (quoted: number, reported: number) =>
      quoted + reported === 0 ? '–' : `${number(quoted)} + ${number(reported)}`,
    alt: (name: string, quoted: number, reported: number) =>
      `${name}: ${number(quoted)} quoted, ${number(reported)} reported.`,
    rest: (total: number) =>
      `${capitalise(count(total, 'further speaker'))} with fewer words stand in the table.`,
  },

  telling: {
    name: 'How it is told',
    only: (account: string, speaker: string, verb: string) => `Only ${account} has ${speaker} ${quote(verb)}`,
    /** Of the classified verbs alone: of the others nobody knows whether they take a stand. */
    title: (verbs: number, classified: number, stands: number) => {
      if (verbs === 0) return 'No reporting verb is recorded';
      if (classified === 0)
        return `Whether ${agree(verbs, 'the one reporting verb takes', `any of ${count(verbs, 'reporting verb')} takes`)} a stand is not known`;
      const known = classified === verbs ? '' : ' that the lexicon has';
      if (stands === 0)
        return classified === 1
          ? `The one reporting verb${known} takes no stand`
          : `No reporting verb${known} takes a stand`;
      return `${capitalise(portion(stands, classified, 'reporting verb'))}${known} ${agree(stands, 'takes', 'take')} a stand`;
    },
    lead: 'Reporting verbs colour what they report: “said” leaves it open, “claimed” doubts it, “insisted” hears resistance. The classes follow a lexicon of reporting verbs; verbs that it does not have are left unclassified.',
    verbCaption: (speaker: string, lemmas: number, alone: boolean) =>
      lemmas === 1
        ? 'No speaker is introduced by more than one verb.'
        : `${speaker} is introduced by ${count(lemmas, 'different verb')}${alone ? ', more than anybody else' : '; nobody by more'}.`,
    verbBasis: (total: number, without: number, unclassified: number) =>
      `${count(total, 'reporting verb')}${unclassified === 0 ? '' : `, ${spell(unclassified)} of them not in the lexicon`}; ${count(without, 'attestation')} without one. The verb’s class follows in brackets where it is known and not neutral.`,
    columns: {
      account: 'Account',
      speaker: 'Speaker',
      verbs: 'Reporting verbs by account',
      about: 'What is labelled',
      labels: 'Labels as printed, by account',
      words: 'Words',
    },
    times: (value: number) => (value === 1 ? '' : ` ×${value}`),
    labels: (total: number) =>
      `${total === 0 ? 'Nothing' : capitalise(count(total, 'thing'))} ${agree(total, 'goes', 'go')} by more than one label`,
    labelCaption: (about: string, names: number) =>
      `${capitalise(about)}: ${count(names, 'label')}; nothing else has more.`,
    labelBasis: (total: number) =>
      `${count(total, 'thing')} that two accounts label, or that one labels in several ways.`,
    distance: (total: number) =>
      `${capitalise(count(total, 'quotation'))} ${agree(total, 'holds', 'hold')} words at a distance`,
    distanceCaption:
      'These quotation marks report nobody’s speech: they keep the account apart from the words.',
    distanceBasis: (total: number) => `${count(total, 'quotation')} marked as distance.`,
    none: 'No reporting verb is recorded.',
  },

  alone: {
    name: 'What one account alone reports, and what each leaves out',
    title: (byOne: number, statements: number, total: number) => {
      if (total === 1) return 'There is no other account to compare with';
      if (byOne === 0) return 'No statement stands in one account alone';
      return `${capitalise(portion(byOne, statements, 'statement'))} ${agree(byOne, 'stands', 'stand')} in one account alone`;
    },
    lead: 'What one account alone reports is not thereby doubtful, and what it leaves out it may have had no room for. But a reader of one account alone would not know.',
    onlyLead:
      'What it leaves out, what it alone has, where it words things in its own way and whether it goes back to a copy that others carry cannot be told from one account.',
    noneLead: 'Each account carries all that the others carry.',
    aloneCaption: (most: Extreme, least: Extreme) =>
      most.value === least.value
        ? `${most.sigla.length === 1 ? capitalise(accounts(most.sigla, 0)) : `${capitalise(accounts(most.sigla, 0))} each`} ${agree(most.sigla.length, 'has', 'have')} ${statementsCount(most.value)} to ${agree(most.sigla.length, 'itself', 'themselves')}.`
        : `${capitalise(accounts(most.sigla, 0))} ${agree(most.sigla.length, 'has', 'have')} most to ${agree(most.sigla.length, 'itself', 'themselves')}, ${statementsCount(most.value)}${most.sigla.length === 1 ? '' : ' each'}, and ${accounts(least.sigla, 0)} least, ${spellAlone(least.value)}.`,
    aloneBasis: (total: number) => statementsCount(total) + '.',
    leftOutTitle: (total: number) =>
      total === 0
        ? 'Nothing that two or more carry is left out'
        : `${capitalise(statementsCount(total))} that two or more carry ${agree(total, 'is', 'are')} left out by others`,
    leftOutCaption: (most: Extreme) =>
      `${capitalise(accounts(most.sigla, 0))} ${agree(most.sigla.length, 'leaves', 'leave')} out most, ${count(most.value, 'statement')}${most.sigla.length === 1 ? '' : ' each'}; the most carried stand first.`,
    leftOutBasis: (shown: number) =>
      `${statementsCount(shown)}. What one account alone carries is not counted; who carries each stands in the matrix.`,
    columns: {
      number: 'No.',
      speaker: 'Speaker',
      statement: 'Statement',
      mode: 'Mode',
      carried: 'Carried by',
      leftOutBy: 'Left out by',
    },
    carried: (carriedBy: number, independent: number) =>
      independent === carriedBy
        ? number(carriedBy)
        : `${number(carriedBy)} (${count(independent, 'lineage')})`,
    nothing: 'Every account carries what two or more others carry.',
  },

  independence: {
    name: 'How independent the accounts are',
    title: (
      total: number,
      lineages: number,
      shared: { by: number; copy: string | null; inferred: boolean } | null,
      measured: boolean,
      inCommon: number | null,
    ) => {
      if (total === 1) return 'One account, one witness';
      if (lineages < total) {
        return `${capitalise(accountsCount(total))} weigh as ${count(lineages, 'independent witness', 'independent witnesses')}`;
      }
      if (shared === null && inCommon !== null)
        return `Up to ${percent(inCommon)} of an account stands in another, and no common copy is confirmed`;
      if (shared === null) {
        return measured
          ? `Nothing shows that the ${accountsCount(total)} depend on one another`
          : `How far the ${accountsCount(total)} depend on one another is not known`;
      }
      const carry = shared.inferred
        ? agree(shared.by, 'seems to carry', 'seem to carry')
        : agree(shared.by, 'carries', 'carry');
      return `${capitalise(portion(shared.by, total, 'account'))} ${carry} passages ${shared.copy === null ? 'from one copy' : `from ${shared.copy}`}`;
    },
    lead: 'Accounts that go back to the same copy are one witness, however many sites carry it. Shared words inside quotation marks show a shared speaker, not copying, and are left out of the measurement.',
    shares: (highest: number | null) => {
      if (highest === null) return 'What they share word for word was not measured';
      return highest === 0
        ? 'Outside quotation marks, no account shares text with another'
        : `At most ${percent(highest)} of an account stands word for word in another`;
    },
    sharesCaption: (of: string, other: string, share: number) =>
      `Account ${of} shares most: ${percent(share)} of its five-word runs stand in ${other} too.`,
    sharesBasis: (runs: string) =>
      `share of the row account’s five-word runs that the column account has too, in per cent, outside quotation marks and page furniture${runs === '' ? '' : `; all runs: ${runs}`}. A heavy frame marks 40 per cent and more.`,
    sharesAlt: (of: string, other: string, share: number) => `${of} in ${other}: ${percent(share)}.`,
    noShares: 'No share above 0 was measured.',
    noSharesOf: (of: string) => `${of}: none above 0.`,
    pairsCaption: 'The pairs that share most: how much of one account’s five-word runs the other has.',
    pairsBasis: (shown: number, all: number) =>
      `${shown < all ? `the ${spell(shown)} highest of ${count(all, 'share')}` : count(all, 'share')}, outside quotation marks and page furniture.`,
    pairColumns: { of: 'Of the account', with: 'In the account', share: 'Share' },
    states: {
      MEASURED: '',
      PARTLY:
        'Shared text was measured for some of the accounts only; of the others nothing is known, which is not to say that they share none.',
      STALE: 'The texts have changed since shared text was measured; the measurement is left out.',
      ABSENT:
        'Shared text has not been measured; nothing is known of it, which is not to say that there is none.',
    },
    runs: (longest: number) =>
      longest === 0
        ? 'No run of shared words is recorded'
        : `The longest run of shared words has ${count(longest, 'word')}`,
    runsCaption: (first: string, second: string, runs: number) =>
      `Accounts ${first} and ${second} share ${count(runs, 'run')} outside quotation marks; no two share more.`,
    runsBasis: (shown: number, all: number) =>
      `${shown < all ? `the ${spell(shown)} longest of ${number(all)}` : count(all, 'run')}. The words themselves are not printed; offsets count UTF-16 code units.`,
    runColumns: {
      first: 'In one account, from–to',
      second: 'In the other, from–to',
      words: 'Words',
    },
    noRuns: 'No run of shared words outside quotation marks is recorded.',
    quotedRuns: (total: number) =>
      `${capitalise(count(total, 'further run'))} inside quotation marks ${agree(total, 'shows', 'show')} a shared speaker.`,
    lineages: (total: number, stated: number) => {
      if (total === 0) return 'No common copy is recorded';
      if (total === 1)
        return `One common copy, ${stated === 1 ? 'said by the accounts themselves' : 'in part inferred'}`;
      return `${capitalise(count(total, 'lineage'))}, ${stated === total ? 'all' : stated === 0 ? 'none' : spell(stated)} of them said by the accounts themselves`;
    },
    noLineages: 'Nobody has confirmed that accounts, or passages of them, go back to the same copy.',
    /** {copy}: its source; {members}: the accounts that go back to it. */
    meta: { copy: 'Copy of {copy} · accounts {members}', noCopy: 'Accounts {members}' },
    /** {account}: its letter. */
    member: {
      whole: '{account} whole',
      passages: (total: number) => `{account} in ${count(total, 'passage')}`,
    },
    ties: (directed: number, total: number) =>
      total === 1
        ? `One tie, ${directed === 1 ? 'with' : 'without'} a direction`
        : `${capitalise(count(total, 'tie'))}, ${directed === 0 ? 'none' : directed === total ? bothOrAll(total) : spell(directed)} with a direction`,
    tiesCaption: (directed: number, total: number) => {
      if (directed === 0) return 'A line: text in common, and nothing that tells who had it first.';
      return directed === total
        ? 'An arrow leads from who had the words first to who has them from there.'
        : 'An arrow leads from who had the words first; a line says only that two have text in common.';
    },
    tiesBasis: (shown: number, all: number) =>
      `${shown < all ? `the first ${number(shown)} of ${count(all, 'tie')}, all of which stand in the attached answer; ` : ''}an arrow stands only where a credit, byline, dateline or day of publication tells the direction`,
    tieColumns: {
      from: 'From or with',
      tie: 'Tie',
      to: 'Account',
      basis: 'Direction told by',
      evidence: 'Evidence',
      strength: 'Strength',
    },
    tie: { directed: '→', undirected: '—' },
    tieSays: { directed: 'to', undirected: 'and' },
    undirected: 'nothing',
    unrecorded: (longestRun: number, share: number) =>
      `shared text alone: a run of ${count(longestRun, 'word')}, ${percent(share)}`,
    evidence: 'Evidence',
    inferred: 'inference',
    stated: 'said by the accounts',
    timeline: (dated: number, total: number) =>
      `${capitalise(portion(dated, total, 'text'))} ${agree(dated, 'shows', 'show')} when ${agree(dated, 'it', 'they')} appeared`,
    timelineCaption: (from: string, to: string) =>
      from === to ? `All is dated ${from}.` : `The dates lie between ${from} and ${to}.`,
    timelineBasis: (notDrawn: number) =>
      `first publication (disc) and later updates (ticks); dates that the texts themselves print; times without a zone are taken as printed${notDrawn === 0 ? '' : `; ${count(notDrawn, 'text')} without a date ${agree(notDrawn, 'is', 'are')} left out`}.`,
    band: 'the talks',
    undated: 'no date in the text',
    updated: (when: string) => `updated ${when}`,
  },

  sources: {
    name: 'The sources',
    title: (named: number, total: number) => {
      if (named === total)
        return total === 1
          ? 'The account names its source'
          : `${capitalise(allAccounts(total))} name their source`;
      if (named === 0)
        return total === 1 ? 'The account does not name its outlet' : 'No account names its outlet';
      return `${capitalise(spell(total - named))} of ${accountsCount(total)} ${agree(total - named, 'does', 'do')} not name ${agree(total - named, 'its', 'their')} outlet`;
    },
    lead: 'What each text shows of itself; an outlet that it does not name stays unnamed.',
    facts: {
      headline: 'Headline',
      shows: 'What the text shows',
      published: 'Published',
      updated: 'Updated',
      collected: 'Collected',
      dateline: 'Dateline',
      bylines: 'Byline',
      credits: 'Credits',
      language: 'Language',
      url: 'Address',
      text: 'Text',
      digest: 'Digest of the text',
      reports: 'Reports',
      words: 'Words given to speakers',
      alone: 'It alone reports',
      leftOut: 'It leaves out',
      lineages: 'Lineages',
    },
    noDate: 'no date of publication in the text',
    dated: (when: string, evidence: string) => `${when} (${evidence})`,
    text: (words: number, length: number, file: string) =>
      `${number(words)} words, ${number(length)} code units (${file})`,
    reports: (attestations: number, statements: number, quotations: number) =>
      attestations === 0
        ? 'none'
        : `${count(attestations, 'attestation')} of ${statementsCount(statements)}, ${count(quotations, 'quotation')}`,
    words: (quoted: number, reported: number, told: number) =>
      `${number(quoted)} quoted and ${number(reported)} reported of ${number(told)} in all`,
    statements: (total: number) => (total === 0 ? 'none' : statementsCount(total)),
    /** {numbers}: their numbers. */
    numbered: (total: number) => `${statementsCount(total)}: {numbers}`,
    credit: (kind: string, printed: string) => `${kind}: ${printed}`,
  },

  method: {
    name: 'Method',
    title: (suggested: number, total: number) => {
      if (suggested === 0) return `Made by rule from ${count(total, 'confirmed record')}`;
      if (suggested === total) return `Made by rule from ${count(total, 'record')} that nobody has confirmed`;
      return `Made by rule from ${count(total, 'record')}, ${spell(suggested)} of ${agree(total, 'it', 'them')} not confirmed`;
    },
    lead: 'Everything in this briefing was put together by rule from a dossier: records of who is reported to have said what, each tied to the exact passage of the account it was read from. Findings and headlines are worded from the data; none was written for these talks.',
    paragraphs: [
      'A statement is what somebody said, independent of who reports it; an attestation is one account’s report of it. Accounts are joined in one row only where they report the same utterance or claim. What an account says in its own voice is recorded too, and marked as such.',
      'A discrepancy is a difference between attestations, or between what the accounts show of themselves. It is called contradictory only where not all readings can be true, bounds and dates considered. An account is marked as contradicting where such a discrepancy concerns the statement and the account stands in it.',
      'Accounts are weighed by independent lineages, not by number: accounts that carry the same copy are one witness. Shared text is counted in runs of five words outside quotation marks and page furniture.',
    ],
    modes: 'How an account reports',
    statuses: 'What the statuses mean',
    review: 'What is confirmed, and what is suggested',
    reviewText:
      'What a rule or a machine proposed is suggested, bears an open triangle and says by which rule; what a person has read and accepted is confirmed and bears none. Recorded discrepancies that a rule finds too bear a filled triangle. What rules find and nobody has recorded stands in a part of its own. Rejected records take no part.',
    confirmedOnly: 'This briefing holds confirmed records alone, and so do the files attached to it.',
    /** What was left out, the most important first; kinds of which there is none are passed over. */
    leftOut: (counts: readonly (readonly [of: keyof typeof leftOutCounts, total: number])[]) => {
      const parts = counts.flatMap(([of, total]) => (total > 0 ? [leftOutCounts[of](total)] : []));
      return parts.length === 0
        ? 'Nothing had to be left out of it.'
        : `Left out, because no person has confirmed them or what they rest on: ${list(parts)}. A statement that is not here may yet have been made and reported.`;
    },
    reviewCaption: (suggested: number, total: number) =>
      suggested === 0
        ? `${capitalise(portion(total, total, 'record'))} ${agree(total, 'is', 'are')} confirmed.`
        : suggested === total
          ? `${total === 1 ? 'The one record is not' : `${capitalise(noneOf(total))} of ${count(total, 'record')} is`} confirmed.`
          : `${capitalise(portion(suggested, total, 'record'))} ${agree(suggested, 'is', 'are')} not confirmed.`,
    reviewBasis: (total: number) => `${count(total, 'record')} of the accounts compared.`,
    reviewColumns: { records: 'Records' },
    reviewed: {
      statements: 'Statements',
      attestations: 'Attestations',
      discrepancies: 'Discrepancies',
      lineages: 'Lineages',
    },
    compared: 'What could not be compared',
    allCompared: 'Every account could be compared in all that rules look at.',
    /** Why and what, in one text. */
    limit: (reason: string, parts: readonly string[]) =>
      `${sentence(capitalise(reason))} ${sentence(`Not compared: ${list(parts)}`)}`,
    limits: 'What it cannot tell',
    limitsList: [
      'It compares accounts with one another. It does not say what happened, nor what was really said.',
      'Agreement between accounts is no proof, and what one account alone reports is not thereby doubtful.',
      'Which of several wordings is nearest to the words spoken cannot be seen from the wordings, still less where they are translations.',
      'Where a text does not name its outlet, date or author, none was supplied.',
      'The texts of the accounts belong to their publishers and are not printed; only words inside quotation marks are.',
    ],
    versions: 'Of what it was made',
    facts: {
      dossier: 'Dossier',
      dossierDigest: 'Digest of the dossier',
      answerDigest: 'Digest of the answer',
      attached: 'Attached',
      check: 'To check it',
    },
    attachedText:
      'dossier.json, the whole dossier, and answer.json, what the API answered for this briefing. The same input makes the same file, byte for byte.',
    checkText:
      'Take the text of an account, count UTF-16 code units from 0 to the offsets given, and compare the SHA-256 of the passage with its digest; the command “pnpm dossier check” does so for all of them.',
  },

  provenance: {
    name: 'Provenance',
    title: (attestations: number) =>
      `Where ${count(attestations, 'attestation')} ${agree(attestations, 'was', 'were')} read`,
    lead: 'Every attestation with the exact passage from which it was read. Offsets count UTF-16 code units of the untouched text from 0, the end not included; the digest is the first 16 hexadecimal digits of the passage’s SHA-256. Who has the text can check each of them again.',
    caption: (attestations: number, quoting: number) =>
      `${capitalise(portion(quoting, attestations, 'attestation'))} ${agree(quoting, 'prints', 'print')} words inside quotation marks.`,
    basis: (attestations: number, quotations: number) =>
      `${count(attestations, 'attestation')} by account, in the order of the text, ${count(quotations, 'quotation')}.`,
    columns: {
      id: 'Id',
      passage: 'Passage',
      report: 'Speaker, as printed, and the words quoted',
      statements: 'Statements',
    },
    /** {attestations}: other reports of the same account on the same statements. */
    also: 'also {attestations}',
    /** {words}: as the account prints them. */
    source: 'source {words}',
    cue: 'cue {words}',
    through: 'through {words}',
    narrated: 'in its own voice',
    distance: 'held at a distance',
    band: (total: number) => count(total, 'attestation'),
  },

  decisions: {
    name: 'Decisions',
    title: (decisions: number, deciders: number) =>
      `${capitalise(count(deciders, 'person or program', 'persons or programs'))} ${agree(deciders, 'has', 'have')} taken ${count(decisions, 'decision')} on these records`,
    lead: 'What was decided on the dossier of these talks, oldest first: who decided, under the name that the desk has given them, what became of which records, and why. Records are named by their ids; those that were rejected or taken out stand nowhere else.',
    caption: (explained: number, total: number) =>
      `${capitalise(portion(explained, total, 'decision'))} ${agree(explained, 'gives', 'give')} a reason.`,
    basis: (total: number) =>
      `${count(total, 'decision')} on the whole dossier, as its audit trail has ${agree(total, 'it', 'them')}; times in UTC.`,
    columns: { at: 'When', by: 'Who', what: 'What', note: 'Why' },
    actions: {
      import: (records: string) => (records === '' ? 'Imported the dossier' : `Imported ${records}`),
      confirm: (records: string) => `Confirmed ${records}`,
      reject: (records: string) => `Rejected ${records}`,
      merge: (records: string) => `Made one of ${records}`,
      split: (records: string) => `Parted ${records}`,
      correct: (records: string) => `Corrected ${records}`,
    },
  },
};

/** The words of a briefing in any language. */
export type Wording = typeof en;
