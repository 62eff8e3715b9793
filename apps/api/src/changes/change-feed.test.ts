import { expect, test } from 'vitest';
import { removeDossier, writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { serveForTest } from '../server/test-serve.ts';
import { openStore } from '../store/open.ts';
import { describeStores } from '../store/test-stores.ts';
import { ChangeFeed } from './change-feed.ts';

const pier = { dossier: sampleDossier('pier'), digest: 'first', folder: 'pier' };
const weir = { dossier: sampleDossier('weir'), digest: 'first', folder: 'weir' };

describeStores('who listens', (stores) => {
  test('is told of every dossier that another process changes, and of none that it does not', async () => {
    const location = await stores.locate();
    const [writer, reader] = [await stores.open(location), await stores.open(location)];
    await writeDossier(writer, pier);
    const feed = new ChangeFeed(reader, 10);
    const listening = await feed.listen(new AbortController().signal);
    await writeDossier(writer, pier);
    await writeDossier(writer, weir);
    expect(await listening.next()).toEqual({
      done: false,
      value: { talks: 'talks:weir', change: 'imported' },
    });
    await removeDossier(writer, 'talks:pier');
    expect((await listening.next()).value).toEqual({ talks: 'talks:pier', change: 'removed' });
    feed.close();
    expect(await listening.next()).toEqual({ done: true, value: undefined });
  });

  test('is told nothing more once gone', async () => {
    const feed = new ChangeFeed(await stores.open(), 10);
    const client = new AbortController();
    const next = (await feed.listen(client.signal)).next();
    client.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

const subscription = 'subscription { talksChanged(talks: ["weir"]) { talks change } }';

test('a client hears over HTTP of the talks that it asked for, until the server stops', async () => {
  const { url, file, stop } = await serveForTest([sampleDossier('pier')], { PARLEY_WATCH_MS: '10' });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: subscription }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const opened = await openStore({ engine: 'sqlite', file });
  if (!opened.ok) throw new Error(opened.problem.message);
  const text = response.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  let heard = '';
  const hear = async (words: string): Promise<void> => {
    while (!heard.includes(words)) {
      const { value, done } = (await text?.next()) ?? { done: true };
      if (done) throw new Error(`ended after ${heard}`);
      heard += value;
    }
  };
  await writeDossier(opened.store, { ...pier, digest: 'another' });
  await writeDossier(opened.store, weir);
  await opened.store.close();
  await hear('{"data":{"talksChanged":{"talks":"talks:weir","change":"IMPORTED"}}}');
  const stopped = stop();
  await hear('event: complete');
  await stopped;
  expect(heard).not.toContain('talks:pier');
});
