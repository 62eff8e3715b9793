import { exporters } from '@parley/schema/exporters';
import { describe, expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { openTestApi } from './test-api.ts';

const pier = sampleDossier('pier');

describe('GET /export/ID.FORMAT', () => {
  test.each(exporters)('gives the dossier as $format', async ({ format, mediaType, write, extension }) => {
    const { fetch } = await openTestApi([pier]);
    const response = await fetch(`/export/pier.${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="pier${extension}"`);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text).toBe(write(pier));
  });

  test.each(['pier', 'talks:pier', encodeURIComponent('talks:pier')])(
    'is asked for the talks %s',
    async (talks) => {
      const { fetch } = await openTestApi([pier]);
      expect(await (await fetch(`/export/${talks}.json`)).json()).toMatchObject({
        talks: { id: 'talks:pier' },
      });
    },
  );

  test('does not send an unchanged dossier again', async () => {
    const { fetch } = await openTestApi([pier]);
    const etag = (await fetch('/export/pier.tei')).headers.get('etag') ?? '';
    const again = await fetch('/export/pier.tei', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await fetch('/export/pier.json', { headers: { 'if-none-match': etag } })).status).toBe(200);
    const known = `"another", W/${etag}`;
    expect((await fetch('/export/pier.tei', { headers: { 'if-none-match': known } })).status).toBe(304);
    expect((await fetch('/export/pier.tei', { headers: { 'if-none-match': '*' } })).status).toBe(304);
  });

  test('answers HEAD without the dossier', async () => {
    const { fetch } = await openTestApi([pier]);
    const response = await fetch('/export/pier.json', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test.each([
    ['/export/pier.docx', 'There is no format "docx"', /tei, popolo/],
    ['/export/atlantis.tei', 'There are no talks "atlantis"', /pier/],
  ])('%s is not found, and what there is is named', async (path, message, hint) => {
    const { fetch } = await openTestApi([pier]);
    const response = await fetch(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message, hint: expect.stringMatching(hint) });
  });

  test.each(['/export/pier', '/export/', '/export/pier.tei/more', '/export/a.b.tei'])(
    '%s is no address of an export',
    async (path) => {
      const { fetch } = await openTestApi([pier]);
      expect((await fetch(path)).status).toBe(404);
    },
  );

  test('says that the store cannot be read, and tells the operator why', async () => {
    const { fetch, store, reported } = await openTestApi([pier]);
    await store.close();
    expect((await fetch('/export/pier.tei')).status).toBe(503);
    expect(reported).toEqual([expect.stringMatching(/^\w*Error/)]);
  });
});
