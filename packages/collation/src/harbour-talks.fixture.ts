import {
  countWords,
  type Dossier,
  type AccountId,
  type Anchor,
  type Attestation,
  type Discrepancy,
  type Figure,
  type Lineage,
  type Mode,
} from '@parley/schema';

/** A report in a few words; what stands in “ ” in `words` becomes a quotation. */
export interface InventedReport {
  /** Slugs. */
  statements: string[];
  words: string;
  mode?: Mode;
  /** Slug of the actor; null when narrated. */
  speaker?: string | null;
  cue?: string;
  state?: 'confirmed' | 'rejected';
}

/** An account of the harbour talks: what it reports, one passage after the other. */
export interface InventedAccount {
  /** Siglum; in lower case the slug. */
  siglum: string;
  reports: InventedReport[];
  published?: string;
  updated?: string;
  source?: 'named' | 'unnamed';
  language?: string;
}

const confirmed = { state: 'confirmed' } as const;

/** The account's text: one line for each report. */
export function textOf({ reports, siglum }: InventedAccount): string {
  return reports.length === 0 ? `Account ${siglum}` : reports.map((report) => lineOf(report)).join('\n');
}

function lineOf({ cue, words }: InventedReport): string {
  return cue === undefined ? words : `One ${cue} ${words}`;
}

/** An anchor with a digest that no text has: collation of records never reads it. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return { start, end, words: countWords(text.slice(start, end)), digest: 'sha256:0000000000000000' };
}

function attestationsOf(account: InventedAccount): Attestation[] {
  const text = textOf(account);
  let start = 0;
  return account.reports.map((report, place): Attestation => {
    const line = lineOf(report);
    const content = start + line.length - report.words.length;
    const slug = `${account.siglum.toLowerCase()}-${place + 1}`;
    const quotations = Array.from(report.words.matchAll(/“([^”]+)”/g), (match, number) => ({
      id: `quotation:${slug}-${number + 1}` as const,
      words: match[1] ?? '',
      marks: { open: '“', close: '”' },
      use: 'speech' as const,
      anchor: anchorAt(text, content + match.index + 1, content + match.index + match[0].length - 1),
    }));
    const cue = report.cue;
    const speaker = report.speaker === undefined ? 'north-minister' : report.speaker;
    const attestation: Attestation = {
      id: `attestation:${slug}`,
      account: `account:${account.siglum.toLowerCase()}`,
      statements: report.statements.map((statement) => `statement:${statement}` as const),
      mode: report.mode ?? (quotations.length > 0 ? 'mixed' : 'indirect'),
      ...(speaker === null ? {} : { speaker: `actor:${speaker}` }),
      ...(cue === undefined
        ? {}
        : { cue: { printed: cue, anchor: anchorAt(text, start + 4, start + 4 + cue.length) } }),
      chain: [],
      passage: anchorAt(text, start, start + line.length),
      content: [anchorAt(text, content, start + line.length)],
      quotations,
      review: { state: report.state ?? 'confirmed' },
    };
    start += line.length + 1;
    return attestation;
  });
}

/** Invented talks of North and South about a harbour, with Isle as host. Statements are those that are reported. */
export function harbourTalks(accounts: readonly InventedAccount[], more: Partial<Dossier> = {}): Dossier {
  const slugs = new Set(accounts.flatMap(({ reports }) => reports.flatMap(({ statements }) => statements)));
  return {
    schemaVersion: 1,
    talks: {
      id: 'talks:harbour',
      title: 'Harbour talks',
      date: '2031-04-02',
      place: { name: 'Port Selm' },
      participants: [
        { actor: 'actor:north-minister', role: 'principal' },
        { actor: 'actor:south', role: 'principal' },
        { actor: 'actor:isle', role: 'host' },
      ],
      topics: ['topic:truce', 'topic:harbour'],
    },
    topics: [
      { id: 'topic:harbour', label: 'The harbour' },
      { id: 'topic:truce', label: 'A truce' },
    ],
    actors: [
      { id: 'actor:north', type: 'organization', organization: 'state', name: 'North', names: [] },
      {
        id: 'actor:north-ministry',
        type: 'organization',
        organization: 'ministry',
        name: 'Ministry',
        names: [],
        represents: 'actor:north',
      },
      {
        id: 'actor:north-minister',
        type: 'person',
        name: 'Ona Lind',
        names: [],
        represents: 'actor:north-ministry',
      },
      { id: 'actor:south', type: 'organization', organization: 'state', name: 'South', names: [] },
      { id: 'actor:south-minister', type: 'person', name: 'Per Dahl', names: [], represents: 'actor:south' },
      { id: 'actor:isle', type: 'organization', organization: 'state', name: 'Isle', names: [] },
      { id: 'actor:isle-minister', type: 'person', name: 'Ada Holm', names: [], represents: 'actor:isle' },
    ],
    sources: [
      { id: 'source:post', type: 'outlet', name: 'The Post', evidence: 'Named at the head of the page.' },
      { id: 'source:unnamed', type: 'unknown', evidence: 'The text names no outlet.' },
    ],
    accounts: accounts.map((account) => {
      const text = textOf(account);
      return {
        id: `account:${account.siglum.toLowerCase()}`,
        siglum: account.siglum,
        source: account.source === 'unnamed' ? 'source:unnamed' : 'source:post',
        headline: `Account ${account.siglum}`,
        language: account.language ?? 'en',
        ...(account.published === undefined
          ? {}
          : { published: { date: account.published, evidence: 'Printed.' } }),
        ...(account.updated === undefined
          ? {}
          : { updated: { date: account.updated, evidence: 'Printed.' } }),
        bylines: [],
        credits: [],
        text: {
          file: `${account.siglum.toLowerCase()}.txt`,
          digest: `sha256:${'0'.repeat(64)}`,
          length: text.length,
          words: countWords(text),
        },
        blocks: [{ kind: 'body', anchor: anchorAt(text, 0, text.length) }],
      };
    }),
    statements: [...slugs].map((slug) => ({
      id: `statement:${slug}`,
      speaker: 'actor:north-minister',
      audience: [],
      kind: 'claim',
      topics: [slug.startsWith('truce') ? 'topic:truce' : 'topic:harbour'],
      gist: `What ${slug} says.`,
      counters: [],
      review: confirmed,
    })),
    attestations: accounts.flatMap(attestationsOf),
    figures: [],
    mentions: [],
    variants: [],
    discrepancies: [],
    lineages: [],
    ...more,
  };
}

/** A discrepancy with readings given as sigla, e.g. `['AB', 'C']`. */
export function discrepancyOf(
  slug: string,
  readings: readonly string[],
  more: Partial<Discrepancy> = {},
): Discrepancy {
  return {
    id: `discrepancy:${slug}`,
    kind: 'figure',
    status: 'contradictory',
    title: slug,
    statements: [],
    readings: readings.map((sigla) => ({
      accounts: accountsOf(sigla),
      gist: `What ${sigla} has.`,
      evidence: [],
    })),
    explanation: 'They differ.',
    review: confirmed,
    ...more,
  };
}

/** A figure of an account, e.g. `figureOf('A', 1, 2300000, 'exact')`. */
export function figureOf(
  siglum: string,
  number: number,
  value: number,
  bound: Figure['bound'],
  more: Partial<Figure> = {},
): Figure {
  return {
    id: `figure:${siglum.toLowerCase()}-${number}`,
    account: `account:${siglum.toLowerCase()}`,
    printed: `${bound} ${value}`,
    value,
    bound,
    unit: 'person',
    counts: 'people who fled',
    anchor: anchorAt('', 0, number),
    ...more,
  };
}

/** A lineage of these members, whole or in passages. */
export function lineageOf(slug: string, members: Lineage['members'], more: Partial<Lineage> = {}): Lineage {
  return {
    id: `lineage:${slug}`,
    title: slug,
    inferred: true,
    strength: 'strong',
    members,
    evidence: [{ kind: 'sharedText', note: 'They share running text.', passages: [] }],
    review: confirmed,
    ...more,
  };
}

/** Account ids by sigla of one letter. */
export function accountsOf(sigla: string): AccountId[] {
  return Array.from(sigla.toLowerCase(), (siglum): AccountId => `account:${siglum}`);
}
