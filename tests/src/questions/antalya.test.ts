// Real questions to the dossier of the five accounts. What is expected was read in the accounts, not in the answers.
import type { Api } from '@parley/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openFreshApi } from './ask.ts';

interface InAccount {
  account: { siglum: string };
}

interface Edges<Node> {
  edges: { node: Node }[];
}

let api: Api;
beforeAll(async () => {
  api = await openFreshApi();
});
afterAll(() => api.close());

const antalya = <Answer>(question: string): Promise<Answer> =>
  ask<Answer>(api, `./antalya/${question}.graphql`, 'antalya-2022');

const nodesOf = <Node>({ edges }: Edges<Node>): Node[] => edges.map(({ node }) => node);
const siglaOf = (records: readonly InAccount[]): string[] =>
  [...new Set(records.map(({ account }) => account.siglum))].toSorted();

describe('the five accounts, asked', () => {
  it('what each says about corridors', async () => {
    const { attestations } = await antalya<{
      attestations: Edges<InAccount & { statements: { recordId: string }[] }>;
    }>('corridors-by-account');
    const reports = nodesOf(attestations);
    expect(siglaOf(reports)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const reporting = (statement: string) =>
      siglaOf(reports.filter(({ statements }) => statements.some(({ recordId }) => recordId === statement)));
    expect(reporting('statement:lavrov-no-corridor-commitment')).toEqual(['D', 'E']);
    expect(reporting('statement:offers-corridor-guarantees')).toEqual(['D']);
  });

  it('who attributes the claims about the hospital to whom', async () => {
    interface Report extends InAccount {
      speaker: { name: string } | null;
      cue: { printed: string } | null;
    }
    const { statements } = await antalya<{
      statements: Edges<{ recordId: string; speaker: { name: string } | null; attestations: Report[] }>;
    }>('hospital-claims');
    const claim = (id: string) => nodesOf(statements).find(({ recordId }) => recordId === `statement:${id}`);
    expect(claim('hospital-not-in-use')?.speaker?.name).toContain('Lavrov');
    expect(siglaOf(claim('hospital-not-in-use')?.attestations ?? [])).toEqual(['A', 'D']);
    expect(claim('hospital-emptied')?.attestations).toMatchObject([
      {
        account: { siglum: 'C' },
        cue: { printed: 'claimed' },
        speaker: { name: expect.stringContaining('Lavrov') },
      },
    ]);
    expect(siglaOf(claim('hospital-investigated')?.attestations ?? [])).toEqual(['A', 'D']);
  });

  it('which quotations have several wordings', async () => {
    interface Reading extends InAccount {
      words: string;
      extent: string;
      segments: { kind: string; text: string }[];
    }
    const { comparison } = await antalya<{ comparison: { apparatus: { readings: Reading[] }[] } }>(
      'several-wordings',
    );
    const entry = comparison.apparatus.find(({ readings }) =>
      readings.some(({ words }) => words.includes('decision-makers')),
    );
    expect(siglaOf(entry?.readings ?? [])).toEqual(['A', 'B', 'C', 'E']);
    const readingOfC = entry?.readings.find(({ account }) => account.siglum === 'C');
    expect(readingOfC).toMatchObject({ words: 'other decision-makers', extent: 'FRAGMENT' });
    for (const { words, segments } of comparison.apparatus.flatMap(({ readings }) => readings)) {
      const own = segments.filter(({ kind }) => kind === 'SAME' || kind === 'ADDED' || kind === 'GAP');
      expect(own.map(({ text }) => text).join('')).toBe(words);
    }
  });

  it('on which points they cannot all be right', async () => {
    interface Point {
      recordId: string;
      explanation: string;
      readings: { accounts: { siglum: string }[] }[];
    }
    const { discrepancies } = await antalya<{ discrepancies: Edges<Point> }>('contradictions');
    const points = nodesOf(discrepancies);
    expect(points.map(({ recordId }) => recordId)).toContain('discrepancy:was-ukraine-invaded');
    const invaded = points.find(({ recordId }) => recordId === 'discrepancy:was-ukraine-invaded');
    // Only E prints the denial, and narrates the invasion all the same.
    expect(invaded?.readings.map(({ accounts }) => accounts.map(({ siglum }) => siglum).join(''))).toEqual([
      'ABCDE',
      'E',
    ]);
  });

  it('how many people were driven from their homes', async () => {
    interface Group {
      counts: string;
      agreement: string;
      figures: (InAccount & { printed: string; value: number })[];
    }
    const { comparison } = await antalya<{ comparison: { figures: Group[] } }>('displaced');
    const group = comparison.figures.find(({ counts }) => counts.includes('driven from their homes'));
    expect(group?.agreement).toBe('COMPATIBLE');
    expect(group?.figures.map(({ account, value }) => [account.siglum, value]).toSorted()).toEqual([
      ['D', 2_000_000],
      ['E', 2_300_000],
    ]);
    expect(comparison.figures.filter(({ agreement }) => agreement === 'DISAGREE')).toEqual([]);
  });

  it('with which verbs Lavrov is reported', async () => {
    interface Cues {
      speaker: { recordId: string };
      accounts: (InAccount & { cues: { lemma: string; class: string; printed: string[] }[] })[];
    }
    const { comparison } = await antalya<{ comparison: { telling: { speakers: Cues[] } } }>(
      'verbs-for-lavrov',
    );
    const lavrov = comparison.telling.speakers.find(({ speaker }) => speaker.recordId === 'actor:lavrov');
    const cues = (siglum: string) =>
      lavrov?.accounts.find(({ account }) => account.siglum === siglum)?.cues ?? [];
    expect(cues('C').find(({ lemma }) => lemma === 'claim')).toMatchObject({ class: 'DOUBTING' });
    expect(cues('E').map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['claim', 'say', 'reply']));
    expect(cues('B').map(({ lemma }) => lemma)).not.toContain('claim');
  });

  it('what is known only through somebody else', async () => {
    interface Report extends InAccount {
      speaker: { name: string };
      chain: { actor: { type: string } }[];
    }
    const { attestations } = await antalya<{ attestations: Edges<Report> }>('through-somebody');
    const reports = nodesOf(attestations);
    expect(siglaOf(reports)).toEqual(['A']);
    expect(new Set(reports.map(({ speaker }) => speaker.name))).toEqual(
      new Set(['Olaf Scholz', 'Emmanuel Macron']),
    );
    expect(reports.flatMap(({ chain }) => chain.map(({ actor }) => actor.type))).toEqual(
      reports.map(() => 'UNNAMED'),
    );
  });

  it('what they call what Russia does', async () => {
    interface Labels {
      about: string;
      accounts: (InAccount & { labels: { printed: string }[] })[];
    }
    const { comparison } = await antalya<{ comparison: { telling: { labels: Labels[] } } }>(
      'names-of-the-war',
    );
    const named = comparison.telling.labels.find(({ about }) => about === 'what Russia does in Ukraine');
    expect(siglaOf(named?.accounts ?? [])).toEqual(['A', 'B', 'C', 'D', 'E']);
    const using = (word: string) =>
      siglaOf(
        (named?.accounts ?? []).filter(({ labels }) => labels.some(({ printed }) => printed.includes(word))),
      );
    expect(using('incursion')).toEqual(['D']);
    expect(using('special military operation')).toEqual(['A', 'B', 'D', 'E']);
  });

  it('which names are misspelt', async () => {
    interface Spelling extends InAccount {
      printed: string;
      status: string;
      actor: { name: string };
    }
    const { mentions } = await antalya<{
      mentions: Edges<Spelling> & { pageInfo: { hasNextPage: boolean } };
    }>('misspelt-names');
    expect(mentions.pageInfo.hasNextPage).toBe(false);
    const misspelt = nodesOf(mentions).filter(({ status }) => status === 'MISSPELLING');
    expect(misspelt).toMatchObject([
      { printed: 'Kuliba', account: { siglum: 'D' }, actor: { name: expect.stringContaining('Kuleba') } },
    ]);
  });

  it('which go back to an agency’s copy', async () => {
    interface Lines {
      independentLineages: number;
      lineages: {
        strength: string;
        inferred: boolean;
        copy: { name: string } | null;
        members: (InAccount & { whole: boolean })[];
      }[];
    }
    const { comparison } = await antalya<{ comparison: { independence: Lines } }>('agency-copy');
    const stated = comparison.independence.lineages.filter(({ strength }) => strength === 'STATED');
    expect(stated).toMatchObject([
      { inferred: false, copy: { name: 'Reuters' }, members: [{ account: { siglum: 'D' }, whole: true }] },
    ]);
    expect(comparison.independence.independentLineages).toBeLessThanOrEqual(5);
  });

  it('what one account alone reports', async () => {
    interface Profile {
      siglum: string;
      sourceNamed: boolean;
      alone: { recordId: string }[];
      leftOut: { carriedBy: number }[];
    }
    const { comparison } = await antalya<{ comparison: { profiles: Profile[] } }>('only-one-account');
    const profile = (siglum: string) => comparison.profiles.find((one) => one.siglum === siglum);
    const alone = (siglum: string) => profile(siglum)?.alone.map(({ recordId }) => recordId) ?? [];
    expect(alone('C')).toContain('statement:pushed-sustainable-ceasefire');
    expect(alone('E')).toContain('statement:lavrov-will-ask-authorities');
    expect(
      comparison.profiles
        .filter(({ sourceNamed }) => !sourceNamed)
        .map(({ siglum }) => siglum)
        .toSorted(),
    ).toEqual(['C', 'D']);
  });

  it('where anybody speaks of decision-makers', async () => {
    interface Hit {
      record: InAccount & { words: string; attestation: { speaker: { name: string } } };
    }
    const { search } = await antalya<{ search: Edges<Hit> }>('decision-makers');
    const quotations = nodesOf(search).map(({ record }) => record);
    expect(siglaOf(quotations)).toEqual(['A', 'B', 'C', 'E']);
    expect(new Set(quotations.map(({ attestation }) => attestation.speaker.name))).toEqual(
      new Set(['Dmytro Kuleba']),
    );
  });
});
