import {
  agree,
  capitalise,
  count,
  list,
  number,
  percent,
  percentSign,
  portion,
  quantity,
  quote,
  sentence,
  shortList,
  spell,
  units,
} from './english.ts';
import { date } from './english-date.ts';

const accountsCount = (total: number) => count(total, 'account');
const allAccounts = (total: number) => (total === 2 ? 'both accounts' : `all ${accountsCount(total)}`);
const statementsCount = (total: number) => count(total, 'statement');

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

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

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
  languageName: (tag: string) => languageNames.of(tag) ?? tag,
  unnamedOutlet: 'Outlet not named',
  /** An account in a running sentence. */
  accountName: (name: string | null, siglum: string) =>
    name === null ? `account ${siglum}` : `${name} (${siglum})`,
  pageReference: 'p.',
  suggestedBy: (rule: string, confidence: number | null) =>
    `suggested by the rule ${rule}${confidence === null ? '' : `, confidence ${number(confidence)}`}, not yet confirmed`,
  statementNumber: (value: number) => `no. ${value}`,

  cover: {
    kicker: (total: number) => `Comparative briefing · ${accountsCount(total)}, one event`,
    /** A long title says enough by itself; the kicker has the number of accounts. */
    title: (talks: string, total: number) => {
      if (talks.length > 48) return talks;
      return total === 1
        ? `${talks}: one account read closely`
        : `${talks}: ${accountsCount(total)} compared`;
    },
    subtitle: (total: number, day: string, place: string, disputed: boolean) => {
      const what = `${capitalise(accountsCount(total))} of the talks of ${day} in ${place}, statement by statement`;
      if (total === 1) return `${what}: what it reports, of whom, and in whose words.`;
      return `${what}: what ${agree(total - 1, 'both', 'all')} report, what one alone reports, where they ${disputed ? 'cannot all be right' : 'part'}.`;
    },
    findings: 'Key findings',
    noFindings: 'Nothing in the accounts calls for a reader’s attention first.',
    factBox: 'Fact box',
    coverage: 'Coverage at a glance',
    facts: {
      place: 'Place',
      date: 'Date',
      accounts: 'Accounts',
      languages: 'Languages',
      statements: 'Statements compared',
      byAll: 'Reported by all',
      bySeveral: 'By two or more',
      byOne: 'By one alone',
      disputed: 'In contradiction',
      discrepancies: 'Discrepancies',
      onOneLineage: 'Of these on one lineage',
      independent: 'Independent as a whole',
      review: 'Review',
    },
    ofTotal: (part: number, total: number) => `${number(part)} of ${number(total)}`,
    divided: (contradictory: number, unresolved: number, compatible: number) => {
      const parts = [
        contradictory && `${number(contradictory)} contradictory`,
        unresolved && `${number(unresolved)} unresolved`,
        compatible && `${number(compatible)} compatible`,
      ].filter((part) => part !== 0);
      return parts.length === 0 ? 'none' : parts.join(', ');
    },
    inTopics: (statements: number, topics: number) => `${number(statements)} in ${count(topics, 'topic')}`,
    reviewed: (suggested: number) =>
      suggested === 0 ? 'all records confirmed' : `${count(suggested, 'record')} suggested, not confirmed`,
    confirmedOnly: (reports: number) =>
      `confirmed records alone; ${reports === 0 ? 'none' : count(reports, 'report')} left out`,
    barLegend: {
      quoted: 'Quoted, whole or in part',
      paraphrased: 'Paraphrased',
      narrated: 'In the account’s own voice',
      contradicting: 'Contradicts others',
      absent: 'Absent',
    },
    barCaption: 'Statements per account by the strongest way in which it reports them.',
    barBasis: (statements: number, attestations: number) =>
      `${statementsCount(statements)}, ${count(attestations, 'attestation')}; accounts in order of publication, undated ones last`,
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
    agreement: (statements: number, byAll: number, byOne: number, total: number) => {
      if (total === 1) return { head: 'One account', text: `It reports ${statementsCount(statements)}.` };
      const shared =
        byAll === 0
          ? `None of the ${statementsCount(statements)} stands in ${allAccounts(total)}`
          : `${capitalise(allAccounts(total))} carry ${byAll === statements ? 'all' : `${spell(byAll)} of the`} ${statementsCount(statements)}`;
      return {
        head: 'What they share',
        text: `${shared}; ${byOne === 0 ? 'none stands' : `${spell(byOne)} ${agree(byOne, 'stands', 'stand')}`} in one account alone.`,
      };
    },
    common: (total: number) => `In ${allAccounts(total)}:`,
    inDispute: 'contradicted in point',
    open: (total: number, named: number) => ({
      head: 'What stays open',
      text: `${capitalise(count(total, 'point'))} ${agree(total, 'is', 'are')} not settled by the texts${named < total ? ', the gravest first:' : ':'}`,
    }),
    contradiction: (title: string, readings: readonly { gist: string; who: string }[]) => ({
      head: title,
      text: readings.map(({ gist, who }) => `${gist} (${who}).`).join(' '),
    }),
    figure: (counts: string, values: readonly { printed: string; who: string }[]) => ({
      head: capitalise(counts),
      text: `${capitalise(list(values.map(({ printed, who }) => `${quote(printed)} (${who})`)))} cannot all be right.`,
    }),
    cue: (account: string, speaker: string, verb: string, neutralIn: readonly string[]) => ({
      head: 'A verb that keeps its distance',
      text: `Only ${account} reports ${speaker} with ${quote(verb)}; ${accounts(neutralIn, 0)} ${agree(neutralIn.length, 'uses', 'use')} neutral verbs only.`,
    }),
    voice: (side: string, words: number, other: string, otherWords: number, account: string | null) => ({
      head: 'Who gets to speak',
      text: `${account === null ? 'Over all accounts' : capitalise(`in ${account}`)}, ${side} is given ${count(words, 'word')} of speech, quoted or reported, and ${other} ${number(otherWords)}.`,
    }),
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
      head: 'Unnamed outlets',
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
    accounts: 'The accounts',
    caption: 'The accounts compared, with the letters that stand for them.',
    basis: 'what the texts themselves show; a collection date is no date of publication.',
    columns: { siglum: '', source: 'Source', headline: 'Headline', published: 'Published', words: 'Words' },
    marks: 'The marks',
  },

  matrix: {
    name: 'Who reports what',
    title: (statements: number, byAll: number, total: number) => {
      if (total === 1) return `One account reports ${statementsCount(statements)}`;
      if (byAll === 0) return `No statement stands in ${allAccounts(total)}`;
      if (byAll === statements) return `${capitalise(allAccounts(total))} carry every statement`;
      return `${capitalise(portion(byAll, statements, 'statement'))} ${agree(byAll, 'stands', 'stand')} in ${allAccounts(total)}`;
    },
    lead: 'Each row is one statement found in at least one account, in our own words; each column is one account. A mark leads to the passage it was read from.',
    caption: 'Statements by account and mode of attestation.',
    basis: (statements: number, attestations: number, total: number) =>
      `${count(attestations, 'attestation')} of ${statementsCount(statements)} in ${accountsCount(total)}. Lineages: accounts that have a statement from the same copy count once.`,
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
  },

  discrepancies: {
    name: 'Where the accounts part',
    title: (contradictory: number, all: number, total: number) => {
      if (all === 0) return 'No discrepancy is recorded';
      if (total === 1) {
        return contradictory === 0
          ? `The account differs within itself on ${count(all, 'point')}`
          : `On ${portion(contradictory, all, 'point')} the account cannot be right throughout`;
      }
      if (contradictory === 0)
        return `The accounts differ on ${count(all, 'point')}, and none is a contradiction`;
      return `On ${portion(contradictory, all, 'point')}${contradictory === all ? ' on which they differ' : ''} the accounts cannot all be right`;
    },
    lead: 'Most serious first. Most differences are compatible: one account says more, or says it otherwise. Only what cannot be true at once is called contradictory.',
    noneLead: 'Either there is one account only, or nothing in which the accounts differ has been recorded.',
    groups: {
      CONTRADICTORY: (total: number) =>
        `Contradictory: ${count(total, 'point')} on which not all can be right`,
      UNRESOLVED: (total: number) => `Unresolved: ${count(total, 'point')} that the texts do not settle`,
      COMPATIBLE: (total: number) => `Compatible: ${count(total, 'difference')} that can all stand`,
    },
    tallies: {
      CONTRADICTORY: 'contradictory',
      UNRESOLVED: 'unresolved',
      COMPATIBLE: 'compatible',
    },
    statements: (total: number) => agree(total, 'statement', 'statements'),
    caption: 'Discrepancies by kind and status.',
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
    compatibleCaption: 'Differences that can all stand, by kind.',
    compatibleBasis: (total: number) =>
      `${count(total, 'compatible discrepancy', 'compatible discrepancies')}; numbers follow the order of weight over all kinds`,
  },

  apparatus: {
    name: 'The same words, several ways',
    title: (entries: number, differing: number) => {
      if (entries === 0) return 'No quotation stands in two accounts';
      if (differing === 0)
        return `${capitalise(count(entries, 'shared quotation'))}, the same in every account`;
      return `${capitalise(portion(differing, entries, 'shared quotation'))} ${agree(differing, 'is', 'are')} worded differently`;
    },
    lead: 'Words that several accounts print inside quotation marks, each set against one of them, the base. Nobody knows from this which is nearest to what was said; the base is the longest reading unless an editor chose another.',
    noneLead: 'Where only one account quotes an utterance there is nothing to set against it.',
    key: {
      before: 'In the tables, ',
      added: 'added words',
      between: ' are bold and underlined on tint; ',
      leftOut: 'words left out',
      after:
        ' are grey and struck through; […] stands for words of the base that an account’s quotation marks do not reach. Punctuation, capitals and the shape of quotation marks are not counted as differences.',
    },
    base: (siglum: string) => `Base reading · account ${siglum}`,
    caption: (readings: number, differing: number, partial: number) => {
      const parts = [
        ...(differing > 0 ? [`${spell(differing)} otherwise than the base`] : []),
        ...(partial > 0 ? [`${spell(partial)} only in part`] : []),
      ];
      return `${capitalise(count(readings, 'account'))} ${agree(readings, 'prints', 'print')} the words${parts.length > 0 ? `, ${list(parts)}` : ''}.`;
    },
    outside: '[…]',
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
    alike: 'Word for word alike',
    alikeCaption: 'Quotations that every account which prints them has in the same words.',
    alikeColumns: { words: 'Words', about: 'About', speaker: 'Speaker', accounts: 'Accounts' },
    entry: (value: number, title: string) => `Quotation ${value}: ${title}`,
  },

  figures: {
    name: 'Figures side by side',
    title: (groups: number, disagreeing: number) => {
      if (groups === 0) return 'No figure stands in two accounts';
      if (disagreeing === 0)
        return `${capitalise(count(groups, 'figure'))} can be compared, and none conflicts`;
      return `${capitalise(portion(disagreeing, groups, 'figure'))} that can be compared ${agree(disagreeing, 'conflicts', 'conflict')}`;
    },
    lead: 'Numbers that count the same thing, with their bounds and the dates to which they apply. Figures conflict only where no reading of their bounds and dates lets all of them be true.',
    noneLead: 'No two accounts count the same thing.',
    noFigures: 'The accounts give no figure.',
    alone: 'Figures that one account alone gives',
    caption: 'Figures that count the same thing, the most in conflict first.',
    aloneCaption: 'Figures that nothing can be set against.',
    basis: (figures: number, total: number) => `${count(figures, 'figure')} in ${accountsCount(total)}.`,
    columns: {
      account: 'Account',
      counts: 'What is counted',
      printed: 'As printed',
      value: 'Read as',
      speaker: 'Said by',
    },
    narrator: 'the account itself',
    plot: (counts: string) => `${capitalise(counts)}, as the accounts give it.`,
    plotBasis: 'figures as printed; an open end shows a bound.',
    plotAlt: (counts: string, values: readonly string[]) =>
      sentence(`${capitalise(counts)}: ${values.join('; ')}`),
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

  voice: {
    name: 'Who gets to speak',
    title: (speaker: string | null, share: number) =>
      speaker === null
        ? 'Nobody is quoted or reported'
        : `${speaker} gets ${percent(share)} of all words of speech`,
    lead: 'Words that the accounts give to each speaker: inside quotation marks, and in paraphrase. No word is counted twice.',
    bySide: 'By account and side',
    legend: {
      quoted: 'Inside quotation marks',
      reported: 'In paraphrase',
    },
    others: 'all others',
    speakerCaption: 'Words quoted and words reported, by speaker.',
    speakerBasis: (words: number, total: number) =>
      `${count(words, 'word')} of reported speech in ${accountsCount(total)}.`,
    sideCaption: 'How each account divides its words of speech between the sides.',
    sideBasis:
      'quoted and reported words together; each bar is the whole of one account. The principal sides have bars of their own.',
    tableCaption: 'Words given to each speaker by each account: quoted + reported.',
    totalsCaption: 'Words given to each speaker, and by how many accounts.',
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
    title: (account: string | null, speaker: string, verb: string) =>
      account === null ? 'Verbs and labels by account' : `Only ${account} has ${speaker} ${quote(verb)}`,
    lead: 'Reporting verbs colour what they report: “said” leaves it open, “claimed” doubts it, “insisted” hears resistance. The classes follow a lexicon of reporting verbs; verbs that it does not have are left unclassified.',
    verbs: 'Reporting verbs by speaker and account',
    verbCaption: 'Reporting verbs as printed, with how often each is used.',
    verbBasis: (total: number, without: number) =>
      `${count(total, 'reporting verb')}; ${count(without, 'attestation')} without one. The verb’s class follows in brackets where it is not neutral.`,
    columns: {
      account: 'Account',
      speaker: 'Speaker',
      verbs: 'Reporting verbs by account',
      about: 'What is labelled',
      labels: 'Labels as printed, by account',
      words: 'Words',
    },
    times: (value: number) => (value === 1 ? '' : ` ×${value}`),
    labels: 'What the accounts call it',
    labelCaption: 'The labels that accounts give to the same event or thing.',
    labelBasis: (total: number) =>
      `${count(total, 'thing')} that two accounts label, or that one labels in several ways.`,
    distance: 'Words held at a distance',
    distanceCaption:
      'Words that accounts put into quotation marks without reporting anybody’s speech with them.',
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
    onlyLead: 'With one account only, nothing shows what it leaves out, or what it alone has.',
    aloneCaption: 'Statements that stand in one account alone.',
    aloneBasis: (total: number) => statementsCount(total) + '.',
    leftOut: 'Left out',
    leftOutCaption:
      'Statements that some leave out although two or more others carry them, the most carried first.',
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
    ) => {
      if (total === 1) return 'One account, one witness';
      if (lineages < total) {
        return `${capitalise(accountsCount(total))} weigh as ${count(lineages, 'independent witness', 'independent witnesses')}`;
      }
      if (shared === null) return `Nothing shows that the ${accountsCount(total)} depend on one another`;
      const carry = shared.inferred
        ? agree(shared.by, 'seems to carry', 'seem to carry')
        : agree(shared.by, 'carries', 'carry');
      return `${capitalise(portion(shared.by, total, 'account'))} ${carry} passages ${shared.copy === null ? 'from one copy' : `from ${shared.copy}`}`;
    },
    lead: 'Accounts that go back to the same copy are one witness, however many sites carry it. Shared words inside quotation marks show a shared speaker, not copying, and are left out of the measurement.',
    shares: 'Text in common',
    sharesCaption:
      'Share of the row account’s five-word runs that also stand in the column account, in per cent.',
    sharesBasis: (runs: string) =>
      `five-word runs outside quotation marks and page furniture: ${runs}. A heavy frame marks 40 per cent and more.`,
    sharesAlt: (of: string, other: string, share: number) => `${of} in ${other}: ${percent(share)}.`,
    noShares: 'No share above 0 was measured.',
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
    runs: 'The longest runs of shared words',
    runsCaption: 'The longest runs of the same words in two accounts, outside quotation marks.',
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
    lineages: 'Lineages',
    noLineages: 'No common copy is recorded for any of the accounts.',
    whole: 'whole',
    inPassages: (total: number) => `in ${count(total, 'passage')}`,
    members: 'Accounts',
    copy: 'Copy of',
    evidence: 'Evidence',
    inferred: 'inference',
    stated: 'said by the accounts',
    timeline: 'When each account appeared',
    timelineCaption: 'First publication (disc) and later updates (ticks), as far as the texts show them.',
    timelineBasis: 'dates that the texts themselves print; times without a zone are taken as printed.',
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
    lead: 'What each text shows of itself. Where an outlet is not named it stays unnamed, with what there is to go by.',
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
      `${count(attestations, 'attestation')} of ${statementsCount(statements)}, ${count(quotations, 'quotation')}`,
    words: (quoted: number, reported: number, told: number) =>
      `${number(quoted)} quoted and ${number(reported)} reported of ${number(told)} in all`,
    statements: statementsCount,
    credit: (kind: string, printed: string) => `${kind}: ${printed}`,
  },

  method: {
    name: 'Method',
    title: 'How this briefing was made',
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
      'What a rule or a machine proposed is suggested, and says by which rule; what a person has read and accepted is confirmed. Rejected records take no part.',
    confirmedOnly: 'This briefing holds confirmed records alone, and so do the files attached to it.',
    /** What was left out, the most important first; kinds of which there is none are passed over. */
    leftOut: (counts: readonly (readonly [of: keyof typeof leftOutCounts, total: number])[]) => {
      const parts = counts.flatMap(([of, total]) => (total > 0 ? [leftOutCounts[of](total)] : []));
      return parts.length === 0
        ? 'Nothing had to be left out of it.'
        : `Left out, because no person has confirmed them or what they rest on: ${list(parts)}. A statement that is not here may yet have been made and reported.`;
    },
    reviewCaption: 'Records by state of review.',
    reviewBasis: (total: number) => `${count(total, 'record')} of the accounts compared.`,
    reviewColumns: { records: 'Records' },
    reviewed: {
      statements: 'Statements',
      attestations: 'Attestations',
      discrepancies: 'Discrepancies',
      lineages: 'Lineages',
    },
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
    caption: 'Attestations by account, in the order of the text.',
    basis: (attestations: number, quotations: number) =>
      `${count(attestations, 'attestation')}, ${count(quotations, 'quotation')}.`,
    columns: {
      id: 'Id',
      passage: 'Passage',
      report: 'Speaker, as printed, and the words quoted',
      statements: 'Statements',
    },
    source: 'source',
    cue: 'cue',
    through: 'through',
    narrated: 'in its own voice',
    distance: 'held at a distance',
    band: (total: number) => count(total, 'attestation'),
  },
};

/** The words of a briefing in any language. */
export type Wording = typeof en;
