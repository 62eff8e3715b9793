import jsonld, { type ContextDefinition } from 'jsonld';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ferryTalks, ferryTexts } from '../dossier/ferry-talks.fixture.ts';
import { fullTalks } from '../dossier/full-talks.fixture.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { toJsonLd } from './to-json-ld.ts';
import { vocabulary } from './context.ts';

const base = 'https://example.org/ferry/';
const schema = 'https://schema.org/';
const annotation = 'http://www.w3.org/ns/oa#';

type Expanded = Record<string, { '@id'?: string; '@value'?: unknown; '@list'?: unknown[] }[]> & {
  '@id': string;
  '@type': string[];
};

/** The nodes of the ferry talks after expansion, by the end of their IRI. */
async function expandedNodes() {
  const document = toJsonLd(await ferryTalks(), { base, texts: ferryTexts });
  const flat = (await jsonld.flatten(document as object)) as unknown as Expanded[];
  return (id: string): Expanded => {
    const node = flat.find((each) => each['@id'] === `${base}${id}`);
    if (!node) throw new Error(`No node ${id}`);
    return node;
  };
}

describe('JSON-LD', () => {
  it('comes back as the same dossier, whichever kinds of record and field it has', async () => {
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      const document = JSON.parse(JSON.stringify(toJsonLd(dossier)));
      expect(fromJsonLd(document)).toEqual({ ok: true, dossier, steps: [] });
    }
  });

  it('comes back from a processor that expanded and compacted it', async () => {
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      const document = toJsonLd(dossier, { base });
      const expanded = await jsonld.expand(document as object);
      const compacted = await jsonld.compact(expanded, document['@context'] as unknown as ContextDefinition);
      expect(fromJsonLd(compacted)).toEqual({ ok: true, dossier, steps: [] });
    }
  });

  it('comes back from its triples, as N-Quads', async () => {
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      const document = toJsonLd(dossier, { base });
      const quads = await jsonld.toRDF(document as object, { format: 'application/n-quads' });
      for (const useNativeTypes of [true, false]) {
        const nodes = await jsonld.fromRDF(quads, { useNativeTypes });
        const compacted = await jsonld.compact(nodes, document['@context'] as unknown as ContextDefinition);
        expect(fromJsonLd(compacted)).toEqual({ ok: true, dossier, steps: [] });
      }
    }
  });

  it('says in schema.org who said what and where it appeared', async () => {
    const node = await expandedNodes();
    const statement = node('statement/sails');
    expect(statement['@type']).toEqual([`${vocabulary}Statement`, `${schema}Statement`]);
    expect(statement[`${schema}author`]).toEqual([{ '@id': `${base}actor/lind` }]);
    expect(statement[`${schema}text`]).toEqual([{ '@value': 'The ferry goes in May.' }]);
    expect(node('account/a')['@type']).toContain(`${schema}NewsArticle`);
    expect(node('quotation/a-1-1')[`${schema}spokenByCharacter`]).toEqual([{ '@id': `${base}actor/lind` }]);
    expect(node('talks/ferry')[`${schema}startDate`]).toEqual([{ '@value': '2031-04-02' }]);
  });

  it('is a Web Annotation whose position counts code points', async () => {
    const node = await expandedNodes();
    const [target] = node('quotation/a-1-1')[`${annotation}hasTarget`] ?? [];
    const flat = (await jsonld.flatten(
      toJsonLd(await ferryTalks(), { base, texts: ferryTexts }) as object,
    )) as unknown as Expanded[];
    const selectors =
      flat.find((each) => each['@id'] === target?.['@id'])?.[`${annotation}hasSelector`] ?? [];
    const found = selectors.map((each) => flat.find((one) => one['@id'] === each['@id']));
    expect(found.map((selector) => selector?.['@type'])).toEqual([
      [`${annotation}TextQuoteSelector`],
      [`${annotation}TextPositionSelector`],
    ]);
    const text = Array.from(ferryTexts.get('account:a') ?? '');
    const number = (end: string): number => Number(found[1]?.[`${annotation}${end}`]?.[0]?.['@value']);
    expect(text.slice(number('start'), number('end')).join('')).toBe('will sail in May 🚢.');
  });

  it('has no position without the texts, rather than a wrong one', async () => {
    expect(JSON.stringify(toJsonLd(await ferryTalks()))).not.toContain('TextPositionSelector');
    const texts = new Map([...ferryTexts].map(([account, text]) => [account, `${text} `]));
    expect(JSON.stringify(toJsonLd(await ferryTalks(), { texts }))).not.toContain('TextPositionSelector');
  });

  it('states a derivation in PROV only where an account itself states it', async () => {
    const derived = 'http://www.w3.org/ns/prov#wasDerivedFrom';
    expect((await expandedNodes())('account/a')[derived]).toEqual([{ '@id': `${base}lineage/post` }]);
    const dossier = await ferryTalks();
    for (const lineage of dossier.lineages) lineage.inferred = true;
    expect(JSON.stringify(toJsonLd(dossier))).not.toContain('wasDerivedFrom');
  });

  it('drops no field on the way through expansion: every key of the document is a term', async () => {
    const document = toJsonLd(await fullTalks(), { base });
    const keys = new Set<string>();
    JSON.stringify(document, (key, value: unknown) => {
      if (!/^\d*$/.test(key) && !key.startsWith('@') && key !== 'id') keys.add(key);
      return value;
    });
    const text = JSON.stringify(await jsonld.expand(document as object));
    const own = [...keys].filter((key) => !key.includes(':') && !(key in document['@context'][1]));
    const contextKeys = new Set(Object.keys(document['@context'][0]));
    for (const key of own.filter((each) => !contextKeys.has(each)))
      expect(text).toContain(`${vocabulary}${key}`);
  });

  it.each([[null], [[]], [{}], ['text'], [{ '@graph': [{ id: 'a', '@type': 'Dossier' }] }]])(
    'that holds no dossier is refused: %j',
    (document) => {
      expect(fromJsonLd(document)).toMatchObject({ ok: false, problems: [{ code: 'version-missing' }] });
    },
  );

  it('keeps every text, also through its triples', async () => {
    const ferry = await ferryTalks();
    const nasty = fc.constantFrom(
      '@id',
      '_:b0',
      'statement/a',
      'parley:x',
      'https://schema.org/',
      '"',
      '\\',
      '\n',
      '\u{1}',
    );
    const text = fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const gist = `x${parts.join(' ')}x`;
        const dossier = structuredClone({ ...ferry, accounts: [], attestations: [], variants: [] });
        for (const record of dossier.statements) record.gist = gist;
        for (const record of dossier.sources) record.evidence = gist;
        const document = toJsonLd(dossier, { base });
        const quads = await jsonld.toRDF(document as object, { format: 'application/n-quads' });
        const compacted = await jsonld.compact(
          await jsonld.fromRDF(quads, { useNativeTypes: true }),
          document['@context'] as unknown as ContextDefinition,
        );
        const read = fromJsonLd(compacted);
        // Without its accounts the dossier breaks rules; its records are what is read here.
        expect(read.dossier?.statements[0]?.gist).toBe(gist);
        expect(read.dossier?.sources[0]?.evidence).toBe(gist);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a text alone that looks like an id or an IRI', async () => {
    const dossier = await ferryTalks();
    for (const source of dossier.sources) source.evidence = 'account/a';
    for (const statement of dossier.statements) statement.gist = 'actor/lind';
    for (const topic of dossier.topics) topic.label = 'topic:ferry';
    const document = toJsonLd(dossier, { base });
    const compacted = await jsonld.compact(
      document as object,
      document['@context'] as unknown as ContextDefinition,
    );
    expect(fromJsonLd(compacted)).toEqual({ ok: true, dossier, steps: [] });
  });
});
