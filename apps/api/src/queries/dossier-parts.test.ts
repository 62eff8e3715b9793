import { Attestation, type Dossier } from '@parley/schema';
import { expect, test } from 'vitest';
import { writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { PartNotRead, wholeParts, type PartName } from './dossier-parts.ts';
import type { AttestationNode } from './node.ts';
import { ViewCache } from './view-cache.ts';

const size = { accounts: 3, statements: 12, attestations: 6 };

async function write(store: Store, dossier: Dossier, digest: string): Promise<void> {
  await writeDossier(store, { dossier, digest, folder: '' });
}

/** Reads parts of the dossier of the pier. */
function reader(store: Store, cache = new ViewCache()) {
  return async (...parts: PartName[]) =>
    (await cache.read(store, ['talks:pier'], new Set(parts))).get('talks:pier')!;
}

const inOutlines = ['account', 'id', 'mode', 'recordId', 'setting', 'speaker', 'statements', 'view'];

const fieldOf = (node: AttestationNode, field: string): unknown => node[field as keyof AttestationNode];

/** Whether a field of an outline has whoever asks read the records. */
function isMissing(outline: AttestationNode, field: string): boolean {
  try {
    fieldOf(outline, field);
    return false;
  } catch (error) {
    if (error instanceof PartNotRead && error.part === 'attestations') return true;
    throw error;
  }
}

describeStores('Parts of dossiers', (stores) => {
  test('a part that was not read is missed by its name, and then read with those that were', async () => {
    const store = await stores.open();
    const pier = sampleDossier('pier', size);
    await write(store, pier, 'a');
    const cache = new ViewCache();
    const read = reader(store, cache);
    const first = await read('statements');
    expect(first.statements.all).toHaveLength(size.statements);
    expect(() => first.talks).toThrow(new PartNotRead('talks'));
    expect(() => first.find('account:a')).toThrow(new PartNotRead('accounts'));
    expect(() => first.dossier).toThrow(PartNotRead);
    expect(await read()).toBe(first);
    const second = await read('talks');
    expect(second.talks.title).toBe(pier.talks.title);
    expect(await read('statements')).toBe(second);
    const whole = (await cache.read(store, ['talks:pier'])).get('talks:pier');
    expect(whole?.dossier).toEqual(pier);
    expect(await read('talks', 'accounts')).toBe(whole);
  });

  test('outlines of attestations say what their records say, or that these are to be read', async () => {
    const store = await stores.open();
    const pier = sampleDossier('pier', size);
    const [first, ...others] = pier.attestations;
    const { speaker: _nobody, ...narrated } = first!;
    const attestations: Dossier['attestations'] = [
      { ...narrated, mode: 'narrated', setting: 'interview', statements: ['statement:s-9', 'statement:s-2'] },
      ...others,
    ];
    await write(store, { ...pier, attestations }, 'a');
    const read = reader(store, new ViewCache(0));
    const [whole, outlined] = [await read('attestations'), await read('outlines', 'quotations')];
    expect(outlined.attestations.all).toHaveLength(attestations.length);
    for (const record of whole.attestations.all) {
      const outline = outlined.attestations.mustGet(record.recordId);
      const fields = [...new Set([...Object.keys(Attestation.shape), ...Object.keys(record)])];
      const said = fields.filter((field) => !isMissing(outline, field));
      expect(said.toSorted()).toEqual(inOutlines);
      for (const field of said.filter((each) => each !== 'view')) {
        expect([field, fieldOf(outline, field)]).toEqual([field, fieldOf(record, field)]);
      }
      const [quoted, expected] = [outlined, whole].map((view) =>
        view.quotationsIn(record.recordId).map(({ view: _view, ...quotation }) => quotation),
      );
      expect(quoted).toEqual(expected);
      expect(outlined.attestationsIn(record.account).map(({ recordId }) => recordId)).toEqual(
        whole.attestationsIn(record.account).map(({ recordId }) => recordId),
      );
    }
    expect(outlined.attestationsOf('statement:s-9').length).toBeGreaterThan(0);
    expect(() => outlined.attestations.all[0]?.passage).toThrow(PartNotRead);
    expect(() => outlined.attestations.all[0]?.quotations).toThrow(PartNotRead);
  });

  test('outlines are not read beside the records, and these are kept instead of them', async () => {
    const store = await stores.open();
    await write(store, sampleDossier('pier', size), 'a');
    const read = reader(store);
    const outlined = await read('outlines');
    expect(() => outlined.quotations.all).toThrow(new PartNotRead('quotations'));
    const whole = await read('attestations', 'outlines');
    expect(whole.attestations.all[0]?.passage).toBeDefined();
    expect(whole.quotations.all).not.toHaveLength(0);
    expect(await read('outlines', 'quotations')).toBe(whole);
  });

  test('a part is never put to those of another state of the dossier', async () => {
    const store = await stores.open();
    const read = reader(store);
    await write(store, sampleDossier('pier', size), 'a');
    await read('talks');
    await write(store, sampleDossier('pier', { ...size, version: 2 }), 'b');
    const view = await read('statements');
    expect(view.digest).toBe('b');
    expect(view.talks.title).toBe('Talks at pier, version 2');
    expect(view.statements.all).toHaveLength(size.statements - 1);
  });

  test('parts are read alike however many choices of them were read before', async () => {
    const store = await stores.open();
    const pier = sampleDossier('pier', size);
    await write(store, pier, 'a');
    const read = reader(store, new ViewCache(0));
    for (const one of wholeParts) {
      for (const other of wholeParts) {
        const view = await read(one, other, 'statements');
        expect(view.statements.all.map(({ gist }) => gist)).toEqual(pier.statements.map(({ gist }) => gist));
      }
    }
  });

  test('a dossier without records of a kind has none of them, and no trail where nobody has decided', async () => {
    const store = await stores.open();
    const bare = { ...sampleDossier('pier', size), variants: [], sharedText: undefined };
    await write(store, bare, 'a');
    const view = await reader(store)(...wholeParts);
    expect(view.variants.all).toEqual([]);
    expect(Object.keys(view.dossier)).not.toContain('decisions');
    expect(Object.keys(view.dossier)).not.toContain('sharedText');
  });
});
