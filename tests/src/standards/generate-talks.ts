import { measureSharedText } from '@parley/collation';
import {
  type Account,
  type AccountId,
  type Anchor,
  type Attestation,
  countWords,
  type Discrepancy,
  type Dossier,
  digestText,
  type Figure,
  type Lineage,
  type Mention,
  type Source,
  type Statement,
  type Variant,
} from '@parley/schema';

/** How large the talks are, and what the names, headlines and quotations in them look like. */
export interface Size {
  accounts: number;
  /** Put into titles, headlines, names, quotations and remarks in turn; plain words where there are none. */
  strings?: readonly string[];
  /** Headline of the first account. */
  headline?: string;
}

const modes = ['direct', 'mixed', 'indirect', 'act', 'narrated'] as const;
const cues = ['said', 'claimed', 'insisted', 'added', 'denied', 'warned'];
const confirmed = { state: 'confirmed', by: 'Parley', on: '2031-05-20' } as const;
/** Reports in all, so that more accounts have fewer each and every size is made in seconds. */
const reportsInAll = 900;
const [mostReports, fewestReports] = [24, 3];
const speakers = ['actor:north-minister', 'actor:south-minister', 'actor:envoy'] as const;

/**
 * Talks of so many accounts, the same at every run: all modes, quotations in
 * several wordings, running text that neighbours share, numbers and days
 * that differ, lineages, and a statement of each kind.
 */
export async function generateTalks(
  slug: string,
  { accounts: size, strings = [], headline }: Size,
): Promise<Dossier> {
  let drawn = 0;
  const put = (plain: string): string =>
    strings.length === 0 ? plain : `${plain} ${strings[(drawn += 1) % strings.length] ?? ''}`;
  const reports = Math.max(fewestReports, Math.min(mostReports, Math.round(reportsInAll / size)));
  const statements = Array.from({ length: reports * 2 }, (_, place): Statement => ({
    id: `statement:s-${place}`,
    speaker: speakers[place % 3] ?? speakers[0],
    audience: [],
    kind: place % 4 === 0 ? 'intention' : 'claim',
    topics: [place % 2 === 0 ? 'topic:truce' : 'topic:harbour'],
    gist: put(`What is said of matter ${place} at the harbour.`),
    counters: [],
    review: confirmed,
  }));
  const sources: Source[] = [];
  const accounts: Account[] = [];
  const attestations: Attestation[] = [];
  const figures: Figure[] = [];
  const mentions: Mention[] = [];
  const texts = new Map<AccountId, string>();
  const quoted = new Map<number, { account: AccountId; quotations: `quotation:${string}`[] }[]>();
  for (let number = 0; number < size; number += 1) {
    const account: AccountId = `account:n-${number}`;
    const source = `source:n-${number}` as const;
    sources.push({
      id: source,
      type: 'outlet',
      name: put(`The ${number} Courier`),
      evidence: 'Named at the head of the page.',
    });
    let text = '';
    for (let report = 0; report < reports; report += 1) {
      // All report the first three matters; the others are shared by a few.
      const place = report < 3 ? report : 3 + ((report * 5 + number * 3) % (reports * 2 - 3));
      const statement = statements[place];
      if (statement === undefined) continue;
      const mode = modes[(place + number) % modes.length] ?? 'indirect';
      const cue = cues[(number + report) % cues.length] ?? 'said';
      const isQuoted = mode === 'direct' || mode === 'mixed';
      // Quotations come in four wordings; running text is an account's own, or every tenth account's neighbour's.
      const words = isQuoted
        ? put(quotationOf(place, number))
        : put(proseOf(number % 10 === 1 ? number - 1 : number, report));
      const content = isQuoted ? `“${words}”` : words;
      const lead = mode === 'narrated' ? '' : `Minister ${cue} `;
      const start = text.length;
      text += `${lead}${content}.\n`;
      const id = `n-${number}-${report}`;
      attestations.push({
        id: `attestation:${id}`,
        account,
        statements: [statement.id],
        mode,
        ...(mode !== 'narrated' && {
          speaker: statement.speaker ?? speakers[0],
          cue: { printed: cue, anchor: at(text, start + 'Minister '.length, cue.length) },
        }),
        chain: [],
        passage: at(text, start, lead.length + content.length),
        content: [at(text, start + lead.length, content.length)],
        quotations: isQuoted
          ? [
              {
                id: `quotation:${id}`,
                words,
                marks: { open: '“', close: '”' },
                use: 'speech',
                anchor: at(text, start + lead.length + 1, words.length),
              },
            ]
          : [],
        review: confirmed,
      });
      if (isQuoted) {
        const readings = quoted.get(place) ?? [];
        quoted.set(place, readings);
        if (!readings.some((reading) => reading.account === account))
          readings.push({ account, quotations: [`quotation:${id}`] });
      }
    }
    figures.push({
      id: `figure:n-${number}`,
      account,
      attestation: `attestation:n-${number}-0`,
      printed: String(40 + (number % 5)),
      value: 40 + (number % 5),
      bound: number % 2 === 0 ? 'exact' : 'about',
      unit: 'ship',
      counts: 'ships in port',
      anchor: at(text, 0, 8),
    });
    mentions.push({
      id: `mention:n-${number}`,
      account,
      printed: number % 2 === 0 ? 'Tuesday' : '2 April',
      anchor: at(text, 0, 8),
      kind: 'time',
      about: 'when they met',
      date: '2031-04-02',
    });
    texts.set(account, text);
    accounts.push({
      id: account,
      siglum: siglumOf(number),
      source,
      headline: number === 0 && headline ? headline : put(`Account ${number} of the talks`),
      language: 'en',
      published: { date: `2031-04-${String(2 + (number % 20)).padStart(2, '0')}`, evidence: 'Printed.' },
      bylines: [],
      credits: [],
      text: {
        file: `${number}.txt`,
        digest: await digestText(text),
        length: text.length,
        words: countWords(text),
      },
      blocks: [{ kind: 'body', anchor: at(text, 0, text.length) }],
    });
  }
  const dossier: Dossier = {
    ...frameOf(slug, put),
    sources,
    accounts,
    statements: statements.filter(({ id }) =>
      attestations.some((attestation) => attestation.statements.includes(id)),
    ),
    attestations,
    figures,
    mentions,
    variants: [...quoted].flatMap(([place, readings]): Variant[] =>
      readings.length < 2
        ? []
        : [
            {
              id: `variant:s-${place}`,
              statements: [`statement:s-${place}`],
              title: put(`Matter ${place}`),
              readings,
              review: confirmed,
            },
          ],
    ),
    discrepancies: size < 2 ? [] : [conflictOf(accounts, put)],
    lineages: lineagesOf(accounts, put),
  };
  return { ...dossier, sharedText: await measureSharedText(dossier, texts) };
}

/** Four words, so that they are no shared text: that of hundreds of accounts would pass what a dossier's file may hold. */
function quotationOf(place: number, number: number): string {
  return `matter ${place} ${number % 2 === 0 ? 'will' : 'would'} ${number % 4 < 2 ? 'wait' : 'end'}`;
}

/** Words that no other account has. */
function proseOf(number: number, report: number): string {
  const word = (place: number): string => ((number * 97 + report) * 13 + place + 46_656).toString(36);
  return `that ${word(0)} and ${word(1)} or ${word(2)} may not ${word(3)}`;
}

function at(text: string, start: number, length: number): Anchor {
  const words = countWords(text.slice(start, start + length));
  return { start, end: start + length, words: Math.max(1, words), digest: 'sha256:0000000000000000' };
}

function frameOf(
  slug: string,
  put: (plain: string) => string,
): Pick<Dossier, 'schemaVersion' | 'talks' | 'topics' | 'actors'> {
  return {
    schemaVersion: 1,
    talks: {
      id: `talks:${slug}`,
      title: put('Talks about a harbour'),
      date: '2031-04-02',
      place: { name: 'Port Selm' },
      participants: [
        { actor: 'actor:north-minister', role: 'principal' },
        { actor: 'actor:south-minister', role: 'principal' },
        { actor: 'actor:envoy', role: 'facilitator' },
      ],
      topics: ['topic:truce', 'topic:harbour'],
    },
    topics: [
      { id: 'topic:harbour', label: put('The harbour') },
      { id: 'topic:truce', label: 'A truce' },
    ],
    actors: [
      { id: 'actor:north', type: 'organization', organization: 'state', name: 'North', names: [] },
      { id: 'actor:south', type: 'organization', organization: 'state', name: 'South', names: [] },
      {
        id: 'actor:north-minister',
        type: 'person',
        name: put('Ona Lind'),
        names: [],
        represents: 'actor:north',
      },
      { id: 'actor:south-minister', type: 'person', name: 'Per Dahl', names: [], represents: 'actor:south' },
      { id: 'actor:envoy', type: 'person', name: 'Ada Holm', names: [] },
    ],
  };
}

function conflictOf(accounts: readonly Account[], put: (plain: string) => string): Discrepancy {
  const sides = [0, 1].map((side) => accounts.filter((_, number) => number % 5 === side).map(({ id }) => id));
  return {
    id: 'discrepancy:ships',
    kind: 'figure',
    status: 'contradictory',
    title: put('How many ships lie in port'),
    statements: ['statement:s-0'],
    readings: sides.map((side, index) => ({
      accounts: side,
      gist: `“${40 + index}”`,
      evidence: side.map((id) => id.replace('account:', 'figure:') as `figure:${string}`),
    })),
    explanation: put('At most one of the two can be right.'),
    review: confirmed,
  };
}

/** Of every ten accounts the second took from the first. */
function lineagesOf(accounts: readonly Account[], put: (plain: string) => string): Lineage[] {
  return accounts.flatMap((account, number): Lineage[] => {
    const next = accounts[number + 1];
    if (number % 10 !== 0 || next === undefined) return [];
    return [
      {
        id: `lineage:n-${number}`,
        title: put(`Copy of account ${account.siglum}`),
        inferred: true,
        strength: 'strong',
        members: [account, next].map(({ id }) => ({ account: id, passages: [] })),
        evidence: [
          {
            kind: 'sharedText',
            note: 'Whole lines are the same.',
            passages: [account, next].map(({ id, text }) => ({
              account: id,
              anchor: {
                start: 0,
                end: Math.min(20, text.length),
                words: 3,
                digest: 'sha256:0000000000000000',
              },
            })),
          },
        ],
        review: confirmed,
      },
    ];
  });
}

/** A, B, … Z, AA, AB, … */
function siglumOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : siglumOf(Math.floor(number / 26) - 1) + last;
}
