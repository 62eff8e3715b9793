import { ferryTalks } from './ferry-talks.fixture.ts';
import { Dossier } from './dossier.ts';

/**
 * The ferry talks with every optional field and every branch of a union filled in. Its new anchors stand in for any
 * and fit no text; its records are sound and break no rule.
 */
export async function fullTalks(): Promise<Dossier> {
  const dossier = await ferryTalks();
  const anchor = { start: 17, end: 25, words: 1, digest: `sha256:${'a'.repeat(16)}` };
  const place = { name: 'Port Selm', country: 'SE', wikidata: 'Q1754' };
  const suggested = { state: 'suggested', rule: 'same-words', confidence: 0.5 };
  return Dossier.parse({
    ...dossier,
    talks: {
      ...dossier.talks,
      place,
      setting: 'Beside a fair of ships',
      outcome: 'None = "yet"',
      previous: { title: 'First round', date: '2031-03', place },
      wikidata: 'Q42',
    },
    topics: dossier.topics.map((topic) => ({ ...topic, mediaTopic: 'medtop:20000587' })),
    actors: [
      ...dossier.actors.map((actor) => ({
        ...actor,
        names: [{ form: 'Lindt', language: 'sv' }, { form: 'Л. Линд & Co <x>' }],
        office: 'Minister of ferries',
        country: 'SE',
        wikidata: 'Q34',
      })),
      { id: 'actor:rower', type: 'unnamed', name: 'a rower' },
    ],
    sources: [
      ...dossier.sources.map((source) => ({
        ...source,
        country: 'SE',
        url: 'https://post.example/',
        wikidata: 'Q35',
      })),
      { id: 'source:wire', type: 'agency', name: 'Wire', evidence: 'Credited.' },
      { id: 'source:nameless', type: 'unknown', evidence: 'No name on the page.' },
    ],
    accounts: dossier.accounts.map((account) => ({
      ...account,
      published: { date: '2031-04-02T19:02+02:00', evidence: 'Line under the headline', anchor },
      updated: { date: '2031-04-03', evidence: 'Its foot' },
      collected: { date: '2031-04-05', evidence: 'First line' },
      dateline: { printed: 'PORT SELM', place, anchor },
      bylines: [{ printed: 'By N. N.', anchor }],
      credits: [{ kind: 'agency', printed: 'Wire', source: 'source:wire', anchor }],
      url: `https://post.example/${account.siglum}?a=1&b=2`,
      note: 'A line is garbled.',
    })),
    statements: [
      ...dossier.statements.map((statement) => ({
        ...statement,
        audience: ['actor:north', 'actor:rower'],
        said: '2031-04-01~',
        counters: ['statement:stays'],
        review: { state: 'confirmed', by: 'N. N.', on: '2031-05', note: '=1+1' },
      })),
      {
        id: 'statement:stays',
        kind: 'claim',
        topics: ['topic:ferry'],
        gist: '- The ferry, "old", stays;\nso they say.',
        review: suggested,
      },
    ],
    attestations: [
      ...dossier.attestations.map((attestation) => ({
        ...attestation,
        chain:
          attestation.source === undefined
            ? []
            : [{ actor: 'actor:rower', printed: 'as a rower has it', anchor: attestation.source.anchor }],
        setting: 'toReporters',
        note: 'In the lead.',
        quotations: attestation.quotations.map((quotation) => ({ ...quotation, language: 'sv' })),
        review: { state: 'rejected', by: 'N. N.' },
      })),
      {
        id: 'attestation:b-2',
        account: 'account:b',
        statements: ['statement:stays', 'statement:sails'],
        mode: 'narrated',
        passage: anchor,
        content: [anchor],
        quotations: [
          {
            id: 'quotation:b-2-1',
            words: 'sails',
            marks: { open: '', close: "'" },
            use: 'distance',
            anchor: { ...anchor, end: 22 },
          },
        ],
        review: suggested,
      },
    ],
    figures: [
      ...dossier.figures.map((figure) => ({ ...figure, attestation: 'attestation:a-1', asOf: '2031-04' })),
      {
        id: 'figure:b-1',
        account: 'account:b',
        printed: '2.3 to 3.25',
        value: 2.3,
        upper: 3.25,
        bound: 'between',
        unit: 'mile',
        counts: 'the way',
        anchor,
        review: suggested,
      },
    ],
    mentions: [
      ...dossier.mentions,
      {
        id: 'mention:b-2',
        account: 'account:b',
        kind: 'time',
        printed: 'in May',
        about: 'sailing',
        date: '2031-05',
        anchor,
        review: suggested,
      },
      {
        id: 'mention:b-3',
        account: 'account:b',
        kind: 'place',
        printed: 'Selm',
        about: 'harbour',
        place,
        anchor,
      },
      {
        id: 'mention:b-4',
        account: 'account:b',
        attestation: 'attestation:b-1',
        kind: 'participant',
        printed: 'Lindt',
        actor: 'actor:lind',
        role: 'facilitator',
        anchor,
      },
      {
        id: 'mention:b-5',
        account: 'account:b',
        kind: 'label',
        printed: 'talks',
        about: 'the meeting',
        anchor,
      },
    ],
    variants: dossier.variants.map((variant) => ({ ...variant, base: 'account:b' })),
    discrepancies: dossier.discrepancies.map((discrepancy) => ({
      ...discrepancy,
      statements: ['statement:sails'],
      readings: discrepancy.readings.map((reading, index) => ({
        ...reading,
        evidence: index === 0 ? [...reading.evidence, 'figure:a-1', 'quotation:a-1-1'] : [],
      })),
    })),
    lineages: dossier.lineages.map((lineage) => ({
      ...lineage,
      members: [{ account: 'account:a', passages: [anchor] }, { account: 'account:b' }],
      evidence: [...lineage.evidence, { kind: 'style', note: 'The same turns.' }],
    })),
    decisions: [
      {
        at: '2031-04-09T08:30:00Z',
        by: 'desk',
        action: 'import',
        after: 'a'.repeat(64),
      },
      {
        at: '2031-04-09T09:15:00Z',
        by: 'desk',
        action: 'merge',
        records: ['statement:sails', 'statement:gone'],
        note: 'Both say the same.',
        before: 'a'.repeat(64),
        after: 'b'.repeat(64),
      },
    ],
    sharedText: {
      texts: dossier.accounts.map(({ id, text }) => ({ account: id, digest: text.digest, fiveWordRuns: 12 })),
      pairs: [
        {
          first: 'account:a',
          second: 'account:b',
          firstShared: 3,
          secondShared: 2,
          runs: [{ words: 5, quoted: true, first: anchor, second: anchor }],
        },
      ],
      cues: [{ attestation: 'attestation:a-1', class: 'hedge', lemma: 'may', printed: 'May', anchor }],
      unmarked: [{ quotation: 'quotation:a-1-1', from: 1, words: 1, attestation: 'attestation:b-2', anchor }],
    },
  });
}
