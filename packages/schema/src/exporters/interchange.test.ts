import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '../dossier/build/build-dossier.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ferryTalks, ferryTexts } from '../dossier/ferry-talks.fixture.ts';
import { fullTalks } from '../dossier/full-talks.fixture.ts';
import { parseDossier } from '../dossier/parse-dossier.ts';
import { toClaimReviews } from './claim-review.ts';
import type { Draft, ReadDraft } from './draft.ts';
import { exporters, findExporter } from './exporters.ts';
import { fromClaimReviews } from './from-claim-review.ts';
import { fromNinjs } from './from-ninjs.ts';
import { fromPopolo } from './from-popolo.ts';
import { toNinjs } from './ninjs.ts';
import { toPopolo } from './popolo.ts';
import { findStandard, readJson } from './standards.fixture.ts';

function draftOf(read: ReadDraft): Draft {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.draft;
}

/** The fields of records that a standard can carry, to compare what comes back. */
function only<Item extends object>(records: readonly Item[], fields: readonly (keyof Item)[]) {
  return records.map((record) =>
    Object.fromEntries(
      fields.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]),
    ),
  );
}

const topic = 'topic:ferry';

describe('every exporter', () => {
  it('writes any dossier as a file with a last line, under a format and an ending of its own', async () => {
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      for (const { write, extension } of exporters) {
        expect(write(dossier)).toMatch(/\n$/);
        expect(extension).toMatch(/^\.[a-z.]+$/);
      }
    }
    expect(new Set(exporters.map(({ format }) => format)).size).toBe(exporters.length);
    expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length);
    expect(findExporter('tei')?.extension).toBe('.tei.xml');
    expect(findExporter('docx')).toBeUndefined();
  });

  it('writes nothing of an account’s text but what the dossier itself holds', async () => {
    const dossier = await ferryTalks();
    const held = JSON.stringify(dossier);
    for (const text of ferryTexts.values()) {
      const words = text.replaceAll(/[“”]/g, '').split(/\s+/);
      for (const [index] of words.slice(3).entries()) {
        const run = words.slice(index, index + 4).join(' ');
        if (held.includes(run)) continue;
        for (const { write } of exporters) expect(write(dossier)).not.toContain(run);
      }
    }
  });

  it('writes a dossier that has talks and nothing else', async () => {
    const { schemaVersion, talks, actors } = await ferryTalks();
    const bare = parseDossier({ schemaVersion, talks: { ...talks, topics: [] }, actors });
    if (!bare.ok) throw new Error(JSON.stringify(bare.problems));
    for (const { write } of exporters) expect(write(bare.dossier).length).toBeGreaterThan(5);
  });
});

describe('the dossier as JSON', () => {
  it('comes back whole', async () => {
    const dossier = await fullTalks();
    const text = findExporter('json')?.write(dossier) ?? '';
    expect(parseDossier(JSON.parse(text))).toEqual({ ok: true, dossier, steps: [] });
  });
});

describe('Popolo', () => {
  it('brings persons, organizations and statements back, as far as it knows them', async () => {
    const dossier = await fullTalks();
    const { actors, statements } = draftOf(
      fromPopolo(JSON.parse(JSON.stringify(toPopolo(dossier))), { topic }),
    );
    const named = dossier.actors.filter(({ type }) => type !== 'unnamed');
    const fields = ['id', 'type', 'name', 'wikidata', 'organization'] as const;
    expect(only(actors, fields)).toEqual(only(named, fields));
    expect(actors.find(({ id }) => id === 'actor:lind')).toMatchObject({
      represents: 'actor:north',
      office: 'Minister of ferries',
    });
    expect(only(statements, ['id', 'speaker', 'gist'])).toEqual(
      only(dossier.statements, ['id', 'speaker', 'gist']),
    );
    expect(statements[0]).toMatchObject({
      kind: 'claim',
      review: { state: 'suggested', rule: 'from-popolo' },
    });
  });

  it('has the words of an account as a speech with its attribution', async () => {
    const { speeches } = toPopolo(await fullTalks());
    expect(speeches).toContainEqual({
      id: 'attestation:b-1',
      type: 'speech',
      creator_id: 'actor:lind',
      attribution_text: 'Ms Lindt',
      text: 'It will sail in May.',
      event_id: 'talks:ferry',
      sources: [{ url: 'https://post.example/B?a=1&b=2', note: 'Lind: no ferry' }],
    });
  });

  it('reads the speeches of a parliament that knows nothing of us', () => {
    const draft = draftOf(
      fromPopolo(
        {
          persons: [
            { id: 7, name: 'Ana Núñez' },
            { id: 'x', name: 'Ana Nunez' },
          ],
          speeches: [
            { creator_id: 'x', text: ' No. ', date: '2014-03-25T17:00:00Z', type: 'speech' },
            { text: '' },
          ],
        },
        { topic },
      ),
    );
    expect(draft.actors.map(({ id }) => id)).toEqual(['actor:ana-nunez', 'actor:ana-nunez-2']);
    expect(draft.statements).toMatchObject([
      { id: 'statement:speech-1', speaker: 'actor:ana-nunez-2', gist: 'No.', said: '2014-03-25T17:00:00Z' },
    ]);
  });
});

describe('ClaimReview', () => {
  it('has the claims alone, each with its speaker and where it appeared', async () => {
    const dossier = await fullTalks();
    const { '@graph': graph } = toClaimReviews(dossier, { base: 'https://example.org/' });
    expect(graph).toMatchObject([
      {
        '@type': 'ClaimReview',
        itemReviewed: {
          '@id': 'https://example.org/statement/stays',
          appearance: [{ '@type': 'NewsArticle', url: 'https://post.example/B?a=1&b=2' }],
        },
      },
    ]);
    expect(JSON.stringify(graph)).not.toContain('reviewRating');
  });

  it('brings claims and speakers back', async () => {
    const dossier = await fullTalks();
    for (const statement of dossier.statements)
      Object.assign(statement, { kind: 'claim', speaker: 'actor:lind' });
    const draft = draftOf(fromClaimReviews(JSON.parse(JSON.stringify(toClaimReviews(dossier))), { topic }));
    const fields = ['id', 'speaker', 'kind', 'gist'] as const;
    expect(only(draft.statements, fields)).toEqual(only(dossier.statements, fields));
    expect(draft.actors).toMatchObject([{ id: 'actor:lind', type: 'person', office: 'Minister of ferries' }]);
  });

  it('reads a single review from a fact-check’s page', () => {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'The ferry is old',
      reviewRating: { '@type': 'Rating', ratingValue: 1 },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'Harbour' },
        datePublished: 'soon',
      },
    };
    expect(draftOf(fromClaimReviews(review, { topic }))).toMatchObject({
      actors: [{ id: 'actor:harbour', type: 'organization' }],
      statements: [{ id: 'statement:claim-1', speaker: 'actor:harbour', gist: 'The ferry is old' }],
    });
  });
});

describe('ninjs', () => {
  it('brings accounts and sources back, as far as it knows them', async () => {
    const dossier = await fullTalks();
    const { accounts, sources } = draftOf(fromNinjs(JSON.parse(JSON.stringify(toNinjs(dossier)))));
    const fields = ['id', 'siglum', 'source', 'headline', 'language', 'url', 'note'] as const;
    expect(only(accounts, fields)).toEqual(
      only(
        dossier.accounts.map((account) => ({ ...account, source: 'source:the-post' as const })),
        fields,
      ),
    );
    expect(accounts[0]?.published?.date).toBe('2031-04-02T19:02:00+02:00');
    expect(sources).toMatchObject([{ id: 'source:the-post', name: 'The Post', type: 'outlet' }]);
  });

  it('reads an agency’s item with its text, ready for a dossier to be built on', async () => {
    const item = {
      uri: 'https://wire.example/1',
      type: 'text',
      language: 'en',
      contentCreated: '2031-04-02T10:00:00.000Z',
      headlines: [{ value: 'Ferry talks end' }],
      infoSources: [{ name: 'Wire' }],
      bodies: [
        { contentType: 'text/html', value: '<p>x</p>' },
        { contentType: 'text/plain', value: 'Ona Lind left.' },
      ],
    };
    const { accounts, sources } = draftOf(fromNinjs(item));
    const build = buildDossier({ id: 'talks:x', title: 'X', date: '2031', place: { name: 'Selm' } });
    build.participant(build.actor({ id: 'actor:lind', type: 'person', name: 'Ona Lind' }), 'principal');
    sources.forEach((source) => build.source(source));
    for (const { text = '', ...account } of accounts) build.account({ ...account, text });
    expect(await build.finish()).toMatchObject({
      ok: true,
      dossier: {
        accounts: [{ id: 'account:a', published: { date: '2031-04-02T10:00:00Z' }, text: { words: 3 } }],
      },
    });
  });

  it('says which item has no headline', () => {
    expect(fromNinjs([{ uri: 'urn:1', title: 'One' }, { uri: 'urn:2' }])).toMatchObject({
      ok: false,
      problems: [{ code: 'field-missing', path: [1, 'headlines'] }],
    });
  });

  it.each(['3.0', '3.1'])('is valid against IPTC’s own schema of version %s', async (version) => {
    const path = findStandard(`ninjs-schema_${version}.json`);
    if (!path) return;
    const ajv = new Ajv2020.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    const validate = ajv.compile(readJson(path));
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      validate(toNinjs(dossier));
      expect(validate.errors).toBeNull();
    }
  });
});

describe('a document of another kind', () => {
  it.each([
    ['Popolo', (document: unknown) => fromPopolo(document, { topic })],
    ['ClaimReview', (document: unknown) => fromClaimReviews(document, { topic })],
    ['ninjs', fromNinjs],
  ])('is refused by the reader of %s, whatever it is', (_name, read) => {
    for (const document of [undefined, null, 'text', 7, [], {}, [null], { type: 'FeatureCollection' }]) {
      expect(read(document)).toMatchObject({ ok: false, problems: [{ code: 'document-foreign' }] });
    }
  });
});

/** The dossier is what the exporters are given; they leave it as it is. */
describe('a dossier that was exported', () => {
  it('is unchanged', async () => {
    const dossier: Dossier = await fullTalks();
    for (const { write } of exporters) write(dossier);
    expect(dossier).toEqual(await fullTalks());
  });
});
