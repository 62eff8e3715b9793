import { describe, expect, it } from 'vitest';
import type { RecordId } from '../ids.ts';
import { checkDossier } from './check-dossier.ts';
import type { Dossier } from './dossier.ts';
import { ferryTalks } from './ferry-talks.fixture.ts';
import { problemCodes, type ProblemCode } from './problem.ts';

/** The fixture's records, none of which is missing. */
function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('The fixture has no such record');
  return item;
}

const second = <Item>(items: readonly Item[]): Item => first(items.slice(1));
const attestation = (dossier: Dossier) => first(dossier.attestations);

interface Fault {
  readonly code: ProblemCode;
  readonly fault: string;
  readonly at: string;
  readonly make: (dossier: Dossier) => void;
}

const faults: readonly Fault[] = [
  {
    code: 'id-duplicate',
    fault: 'two attestations with one id',
    at: 'attestations.1.id',
    make: (dossier) => (second(dossier.attestations).id = attestation(dossier).id),
  },
  {
    code: 'id-duplicate',
    fault: 'two quotations with one id',
    at: 'attestations.1.quotations.0.id',
    make: (dossier) => (first(second(dossier.attestations).quotations).id = 'quotation:a-1-1'),
  },
  {
    code: 'siglum-duplicate',
    fault: 'two accounts with one siglum',
    at: 'accounts.1.siglum',
    make: (dossier) => (second(dossier.accounts).siglum = 'A'),
  },
  {
    code: 'reference-dangling',
    fault: 'a statement of a speaker who is not there',
    at: 'statements.0.speaker',
    make: (dossier) => (first(dossier.statements).speaker = 'actor:nobody'),
  },
  {
    code: 'reference-dangling',
    fault: 'a reading borne out by a figure that is not there',
    at: 'discrepancies.0.readings.0.evidence.1',
    make: (dossier) => first(first(dossier.discrepancies).readings).evidence.push('figure:none'),
  },
  {
    code: 'anchor-reversed',
    fault: 'an anchor that ends where it begins',
    at: 'figures.0.anchor',
    make: (dossier) => (first(dossier.figures).anchor.end = first(dossier.figures).anchor.start),
  },
  {
    code: 'anchor-outside-text',
    fault: 'an anchor past the end of the text',
    at: 'mentions.0.anchor',
    make: (dossier) => (first(dossier.mentions).anchor.end = 9_999),
  },
  {
    code: 'anchor-outside-passage',
    fault: 'a cue outside the passage',
    at: 'attestations.0.cue.anchor',
    make: (dossier) => Object.assign(attestation(dossier).cue?.anchor ?? {}, { start: 0, end: 4 }),
  },
  {
    code: 'anchor-crossing',
    fault: 'a content that cuts into the source',
    at: 'attestations.0.content.0',
    make: (dossier) => (first(attestation(dossier).content).start = attestation(dossier).passage.start + 3),
  },
  {
    code: 'anchor-crossing',
    fault: 'two passages that cut into each other',
    at: 'attestations.2.passage',
    make: (dossier) => {
      const copy = structuredClone(attestation(dossier));
      copy.id = 'attestation:a-2';
      copy.passage = { ...copy.passage, start: copy.passage.start + 4, end: copy.passage.end + 4 };
      delete copy.source;
      copy.quotations.splice(0);
      copy.mode = 'act';
      dossier.attestations.push(copy);
    },
  },
  {
    code: 'anchor-in-furniture',
    fault: 'a passage that stands in a photo credit',
    at: 'attestations.0.passage',
    make: (dossier) => {
      for (const block of first(dossier.accounts).blocks) block.kind = 'photoCredit';
    },
  },
  {
    code: 'quotation-overlapping',
    fault: 'a quotation recorded twice',
    at: 'attestations.0.quotations.1.anchor',
    make: (dossier) => {
      const copy = structuredClone(first(attestation(dossier).quotations));
      copy.id = 'quotation:a-1-2';
      attestation(dossier).quotations.push(copy);
    },
  },
  {
    code: 'block-overlapping',
    fault: 'a block that overlaps the one before',
    at: 'accounts.0.blocks.1.anchor',
    make: (dossier) => (second(first(dossier.accounts).blocks).anchor.start = 3),
  },
  {
    code: 'block-order',
    fault: 'blocks out of order',
    at: 'accounts.0.blocks.1.anchor',
    make: (dossier) => {
      const account = first(dossier.accounts);
      account.blocks = account.blocks.toReversed();
    },
  },
  {
    code: 'mode-without-quotation',
    fault: 'a direct attestation without a quotation',
    at: 'attestations.0.mode',
    make: (dossier) => attestation(dossier).quotations.splice(0),
  },
  {
    code: 'mode-with-quotation',
    fault: 'an indirect attestation that quotes speech',
    at: 'attestations.0.mode',
    make: (dossier) => (attestation(dossier).mode = 'indirect'),
  },
  {
    code: 'source-missing',
    fault: 'a paraphrase with neither source nor cue',
    at: 'attestations.0',
    make: (dossier) => {
      attestation(dossier).mode = 'indirect';
      attestation(dossier).quotations = [];
      delete attestation(dossier).source;
      delete attestation(dossier).cue;
    },
  },
  {
    code: 'source-unexpected',
    fault: 'a narrated attestation with a speaker',
    at: 'attestations.0.speaker',
    make: (dossier) => (attestation(dossier).mode = 'narrated'),
  },
  {
    code: 'speaker-missing',
    fault: 'a reported statement without a speaker',
    at: 'statements.0',
    make: (dossier) => delete first(dossier.statements).speaker,
  },
  {
    code: 'speaker-missing',
    fault: 'an attestation without a speaker',
    at: 'attestations.0',
    make: (dossier) => delete attestation(dossier).speaker,
  },
  {
    code: 'statement-unattested',
    fault: 'a statement that no account reports',
    at: 'statements.1',
    make: (dossier) =>
      dossier.statements.push({ ...structuredClone(first(dossier.statements)), id: 'statement:unheard' }),
  },
  {
    code: 'statement-counters-itself',
    fault: 'a statement that disputes itself',
    at: 'statements.0.counters.0',
    make: (dossier) => first(dossier.statements).counters.push('statement:sails'),
  },
  {
    code: 'figure-bound',
    fault: 'a range without an upper value',
    at: 'figures.0.bound',
    make: (dossier) => (first(dossier.figures).bound = 'between'),
  },
  {
    code: 'figure-bound',
    fault: 'an upper value without a range',
    at: 'figures.0.upper',
    make: (dossier) => (first(dossier.figures).upper = 50),
  },
  {
    code: 'actor-organization',
    fault: 'a person with a kind of organization',
    at: 'actors.1.organization',
    make: (dossier) => (second(dossier.actors).organization = 'state'),
  },
  {
    code: 'actor-represents-itself',
    fault: 'two actors that represent each other',
    at: 'actors.0.represents',
    make: (dossier) => (first(dossier.actors).represents = 'actor:lind'),
  },
  {
    code: 'participant-duplicate',
    fault: 'a participant listed twice',
    at: 'talks.participants.2',
    make: (dossier) => dossier.talks.participants.push(first(dossier.talks.participants)),
  },
  {
    code: 'principal-missing',
    fault: 'talks without a principal',
    at: 'talks.participants',
    make: (dossier) => (first(dossier.talks.participants).role = 'observer'),
  },
  {
    code: 'reading-duplicate',
    fault: 'an account with two readings of a variant',
    at: 'variants.0.readings.1.account',
    make: (dossier) => (second(first(dossier.variants).readings).account = 'account:a'),
  },
  {
    code: 'reading-duplicate',
    fault: 'an account named twice in a reading',
    at: 'discrepancies.0.readings.0.accounts.1',
    make: (dossier) => first(first(dossier.discrepancies).readings).accounts.push('account:a'),
  },
  {
    code: 'reading-foreign',
    fault: 'a reading with the evidence of another account',
    at: 'discrepancies.0.readings.0.evidence.0',
    make: (dossier) => (first(first(dossier.discrepancies).readings).evidence = ['mention:b-1']),
  },
  {
    code: 'reading-foreign',
    fault: 'a base that reads nothing',
    at: 'variants.0.base',
    make: (dossier) => {
      dossier.accounts.push({ ...structuredClone(first(dossier.accounts)), id: 'account:c', siglum: 'C' });
      first(dossier.variants).base = 'account:c';
    },
  },
  {
    code: 'reading-alone',
    fault: 'a difference of names with one reading',
    at: 'discrepancies.0.readings',
    make: (dossier) => first(dossier.discrepancies).readings.pop(),
  },
  {
    code: 'lineage-alone',
    fault: 'a lineage of one without a copy',
    at: 'lineages.0.members',
    make: (dossier) => {
      delete first(dossier.lineages).copy;
      first(dossier.lineages).members.pop();
    },
  },
  {
    code: 'shared-text-stale',
    fault: 'shared text measured on another text',
    at: 'sharedText.texts.0.digest',
    make: (dossier) =>
      (dossier.sharedText = {
        texts: [{ account: 'account:a', digest: `sha256:${'0'.repeat(64)}`, fiveWordRuns: 9 }],
        pairs: [],
      }),
  },
];

describe('the check of a dossier', () => {
  it('finds nothing in the ferry talks', async () => {
    expect(checkDossier(await ferryTalks())).toEqual([]);
  });

  it.each(faults)('finds $fault ($code)', async ({ code, at, make }) => {
    const dossier = await ferryTalks();
    make(dossier);
    const found = checkDossier(dossier).map((problem) => `${problem.code} at ${problem.path.join('.')}`);
    expect(found).toContain(`${code} at ${at}`);
  });

  it('returns all problems, not the first', async () => {
    const dossier = await ferryTalks();
    second(dossier.accounts).siglum = 'A';
    first(dossier.statements).speaker = 'actor:nobody';
    first(dossier.figures).bound = 'between';
    const codes = checkDossier(dossier).map(({ code }) => code);
    expect(codes).toEqual(['siglum-duplicate', 'reference-dangling', 'figure-bound']);
  });

  it('has a fault here for every code that needs no text', () => {
    const needText: ProblemCode[] = [
      'text-missing',
      'text-changed',
      'anchor-orphan',
      'anchor-words',
      'words-differ',
    ];
    const tried = new Set<ProblemCode>([...faults.map(({ code }) => code), ...needText]);
    expect(problemCodes.filter((code) => !tried.has(code))).toEqual([]);
  });

  it('follows every reference that a record makes', async () => {
    const dossier = await ferryTalks();
    const named = (JSON.stringify(dossier).match(/"[a-z]+:[a-z0-9-]+"/g) ?? [])
      .map((id) => JSON.parse(id) as RecordId)
      .filter((id) => !id.startsWith('sha256:'));
    const renamed = JSON.parse(
      JSON.stringify(dossier).replaceAll(/"([a-z]+):([a-z0-9-]+)"/g, (whole, kind: string, slug: string) =>
        kind === 'sha256' ? whole : `"${kind}:${slug}-gone"`,
      ),
    ) as Dossier;
    // Ids keep their old names, so that every reference, and nothing else, dangles.
    const withOldIds = restoreIds(renamed, dossier);
    const ids = countIds(dossier);
    const dangling = checkDossier(withOldIds).filter(({ code }) => code === 'reference-dangling');
    expect(dangling).toHaveLength(named.length - ids);
  });
});

/** Gives every record of `renamed` the id that the record at its place has in `original`. */
function restoreIds<Value>(renamed: Value, original: Value): Value {
  if (typeof renamed !== 'object' || renamed === null || typeof original !== 'object') return renamed;
  for (const key of Object.keys(renamed) as (keyof Value)[]) {
    const source = original?.[key];
    if (source === undefined) continue;
    renamed[key] = key === 'id' ? source : restoreIds(renamed[key], source);
  }
  return renamed;
}

function countIds(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + (key === 'id' ? 1 : countIds(inner)), 0);
}
