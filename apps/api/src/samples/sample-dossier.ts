import {
  Dossier,
  type ActorId,
  type Anchor,
  type Attestation,
  type Figure,
  type Mention,
  type Mode,
  type Quotation,
  type Statement,
  type StatementKind,
  type TopicId,
} from '@parley/schema';

/** How large a generated dossier is, and which of its versions it is. */
export interface SampleSize {
  readonly accounts?: number;
  readonly statements?: number;
  /** Per account. */
  readonly attestations?: number;
  /** Another version says other things in the same records, and has one statement less. */
  readonly version?: number;
}

const passageLength = 100;
const textDigest = `sha256:${'0'.repeat(64)}`;
const modes: readonly Mode[] = ['indirect', 'mixed', 'direct', 'act'];
const kinds: readonly StatementKind[] = ['claim', 'denial', 'demand', 'offer', 'assessment'];
const actors: readonly ActorId[] = ['actor:aston', 'actor:belmar', 'actor:miller', 'actor:envoy'];
const topics: readonly TopicId[] = ['topic:fishing', 'topic:harbour', 'topic:prisoners'];
const subjects = ['the harbour', 'the fishing grounds', 'the ferry', 'forty prisoners', 'the lighthouse'];
const review = { state: 'confirmed', by: 'desk' } as const;

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length]!;
}

function anchor(start: number, end: number): Anchor {
  return { start, end, words: 3, digest: 'sha256:0123456789abcdef' };
}

/** A dossier of invented talks, the same for the same arguments, that passes every check made without texts. */
export function sampleDossier(slug: string, size: SampleSize = {}): Dossier {
  // Parsed, so that the fields of its records stand in the order in which reading gives them.
  return Dossier.parse(inventDossier(slug, size));
}

function inventDossier(slug: string, size: SampleSize): Dossier {
  const { accounts = 3, statements = 12, attestations = 10, version = 1 } = size;
  const names = Array.from({ length: accounts }, (_, index) => String.fromCharCode(97 + index));
  const made = Array.from({ length: statements - (version - 1) }, (_, index) =>
    sampleStatement(index, version),
  );
  const told = names.flatMap((name, nth) =>
    Array.from({ length: attestations }, (_, index) =>
      sampleAttestation(name, index, pick(made, nth * attestations + index)),
    ),
  );
  return {
    schemaVersion: 1,
    talks: {
      id: `talks:${slug}`,
      title: `Talks at ${slug}, version ${version}`,
      date: '2031-05-04',
      place: { name: 'Ferry House' },
      participants: [
        { actor: 'actor:aston', role: 'principal' },
        { actor: 'actor:belmar', role: 'principal' },
      ],
      topics: [...topics],
    },
    topics: topics.map((id) => ({ id, label: id.slice('topic:'.length) })),
    actors: [
      { id: 'actor:aston', type: 'organization', organization: 'state', name: 'Aston', names: [] },
      {
        id: 'actor:belmar',
        type: 'organization',
        organization: 'state',
        name: 'Belmár',
        names: [{ form: 'Belmar' }],
      },
      { id: 'actor:miller', type: 'person', name: 'Ada Miller', names: [], represents: 'actor:aston' },
      { id: 'actor:envoy', type: 'unnamed', name: 'a Belmar envoy', names: [], represents: 'actor:belmar' },
    ],
    sources: names.map((name) => ({
      id: `source:${name}`,
      type: 'unknown',
      evidence: 'No outlet is named.',
    })),
    accounts: names.map((name) => sampleAccount(name, attestations)),
    statements: made,
    attestations: told,
    figures: names.map((name) => sampleFigure(name)),
    mentions: names.map((name) => sampleMention(name)),
    variants: sampleVariants(told),
    discrepancies: [
      {
        id: 'discrepancy:harbour',
        kind: 'figure',
        status: 'compatible',
        title: 'How many prisoners',
        statements: ['statement:s-0'],
        readings: names.map((name) => ({
          accounts: [`account:${name}`],
          gist: `Forty, says ${name}.`,
          evidence: [`figure:${name}-1`],
        })),
        explanation: `All count the same, in version ${version}.`,
        review,
      },
    ],
    lineages: [
      {
        id: 'lineage:agency',
        title: 'A common agency',
        inferred: true,
        strength: 'weak',
        members: names.slice(0, 2).map((name) => ({ account: `account:${name}`, passages: [] })),
        evidence: [{ kind: 'style', note: 'The same order of telling.', passages: [] }],
        review,
      },
    ],
    sharedText: {
      texts: names.map((name) => ({ account: `account:${name}`, digest: textDigest, fiveWordRuns: 20 })),
      pairs: [],
    },
  };
}

function sampleStatement(index: number, version: number): Statement {
  return {
    id: `statement:s-${index}`,
    speaker: pick(actors, index),
    audience: [],
    kind: pick(kinds, index),
    topics: index % 4 === 0 ? [pick(topics, index), pick(topics, index + 1)] : [pick(topics, index)],
    gist: `${pick(subjects, index)} matters ${version} times, in point ${index}.`,
    counters: index > 0 && index % 5 === 0 ? ['statement:s-1'] : [],
    review,
  };
}

function sampleAccount(name: string, attestations: number): Dossier['accounts'][number] {
  const length = (attestations + 2) * passageLength;
  return {
    id: `account:${name}`,
    siglum: name.toUpperCase(),
    source: `source:${name}`,
    headline: `Talks as ${name} has them`,
    language: 'en',
    bylines: [],
    credits: [],
    text: { file: `${name}.txt`, digest: textDigest, length, words: length / 5 },
    blocks: [{ kind: 'body', anchor: anchor(0, length) }],
  };
}

function sampleAttestation(name: string, index: number, { id, speaker }: Statement): Attestation {
  const start = (index + 1) * passageLength;
  const mode = pick(modes, index);
  return {
    id: `attestation:${name}-${index}`,
    account: `account:${name}`,
    statements: [id],
    mode,
    ...(speaker && { speaker }),
    source: { printed: 'The envoy', anchor: anchor(start, start + 9) },
    cue: { printed: 'said', anchor: anchor(start + 10, start + 14) },
    chain:
      index % 7 === 3
        ? [{ actor: 'actor:envoy', printed: 'an envoy', anchor: anchor(start + 15, start + 18) }]
        : [],
    passage: anchor(start, start + 90),
    content: [anchor(start + 15, start + 90)],
    quotations: mode === 'direct' || mode === 'mixed' ? [sampleQuotation(name, index, start)] : [],
    review,
  };
}

function sampleQuotation(name: string, index: number, start: number): Quotation {
  const words = `the ferry will sail by ${name}`;
  return {
    id: `quotation:${name}-${index}-1`,
    words,
    marks: { open: '“', close: '”' },
    use: 'speech',
    anchor: anchor(start + 20, start + 20 + words.length),
  };
}

function sampleFigure(name: string): Figure {
  return {
    id: `figure:${name}-1`,
    account: `account:${name}`,
    printed: 'forty',
    value: 40,
    bound: 'exact',
    unit: 'person',
    counts: 'prisoners to be freed',
    anchor: anchor(10, 15),
  };
}

function sampleMention(name: string): Mention {
  return {
    id: `mention:${name}-1`,
    account: `account:${name}`,
    kind: 'label',
    about: 'the meeting',
    printed: 'talks',
    anchor: anchor(20, 25),
  };
}

/** The first quotation of each account. */
function sampleVariants(attestations: readonly Attestation[]): Dossier['variants'] {
  const quoting = attestations.filter(({ quotations }) => quotations.length > 0);
  const first = [...Map.groupBy(quoting, ({ account }) => account).values()].flatMap(([one]) => one ?? []);
  if (first.length < 2) return [];
  return [
    {
      id: 'variant:ferry',
      statements: pick(first, 0).statements,
      title: 'The ferry',
      readings: first.map(({ account, quotations }) => ({
        account,
        quotations: quotations.map(({ id }) => id),
      })),
      review,
    },
  ];
}
