import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleDossier } from '../src/samples/sample-dossier.ts';
import { writeFolder } from '../src/samples/write-folder.ts';
import type { StoreLocation } from '../src/store/location.ts';
import { tokenRights, writeTokenLine } from '../src/writing/grant.ts';
import { hashToken, makeToken } from '../src/writing/token.ts';
import { ask } from './load/ask.ts';
import { benchStores } from './load/bench-stores.ts';
import { measureLightReads } from './load/light-reads.ts';
import { quantile } from './load/measure-process.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench writes [--writes N] [--engine E]`: light reads of a server are timed while a dossier of 250 KB is imported by
// mutation again and again, while decisions are taken on it, and in turns with that while nothing is written; and how long
// the server's event loop was held meanwhile.
const { values } = parseArgs({
  args: process.argv.slice(process.argv[2] === 'writes' ? 3 : 2),
  options: { writes: { type: 'string', default: '20' }, engine: { type: 'string' } },
});
const writes = Number(values.writes);
const slug = 'desk';
const dossier = sampleDossier(slug, { accounts: 6, statements: 80, attestations: 55 });
const wanted = 'at most 20 ms are wanted for 99 of 100 reads';

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; a dossier of ${Math.round(JSON.stringify(dossier).length / 1000)} KB as JSON; ${wanted}.`,
);
const home = mkdtempSync(join(tmpdir(), 'parley-bench-'));
for await (const { engine, makeStore } of benchStores(home)) {
  if (values.engine === undefined || values.engine === engine.toLowerCase())
    await measure(engine, await makeStore('writes'), join(home, engine));
}
rmSync(home, { recursive: true, force: true });

async function measure(engine: string, location: StoreLocation, folder: string): Promise<void> {
  const token = makeToken();
  mkdirSync(join(folder, 'data'), { recursive: true });
  const line = writeTokenLine({ grant: { name: 'desk', rights: tokenRights }, hash: hashToken(token) });
  writeFileSync(join(folder, 'tokens'), `${line}\n`);
  // The one that is read.
  writeFolder(join(folder, 'data/soak-0'), sampleDossier('soak-0'));
  const server = await startServer(
    {
      ...(location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url }),
      PARLEY_TOKENS: join(folder, 'tokens'),
      PARLEY_WRITES_PER_MINUTE: '0',
      PARLEY_METRICS: 'on',
    },
    join(folder, 'data'),
  );
  let version: string | null = null;
  let count = 0;
  const taken: number[] = [];
  const write = async (name: string, type: string, input: object): Promise<void> => {
    const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Written { version } ... on Failure { message } } }`;
    const headers = { authorization: `Bearer ${token}` };
    const start = performance.now();
    const { answer } = (await ask(
      server.url,
      { query, variables: { input: { ...input, version } } },
      { headers },
    )) as { answer: { version?: string; message?: string } };
    taken.push(performance.now() - start);
    if (answer.version === undefined) throw new Error(answer.message);
    ({ version } = answer);
  };
  const importOnce = (): Promise<void> => {
    count += 1;
    const json = { ...dossier, talks: { ...dossier.talks, title: `As imported after ${count}` } };
    return write('importDossier', 'ImportDossierInput', { dossier: { json } });
  };
  const decideOnce = (): Promise<void> => {
    count += 1;
    const [action, type, why] =
      count % 2 === 0 ? ['confirm', 'Confirm', 'note'] : ['reject', 'Reject', 'reason'];
    const records = [`statement:s-${count % dossier.statements.length}`];
    return write(action, `${type}Input`, { talks: slug, records, [why]: `Decision ${count}.` });
  };
  await importOnce();
  for (const [what, once] of [
    ['imports', importOnce],
    ['decisions', decideOnce],
  ] as const) {
    taken.length = 0;
    await readLag(server.url);
    const light = await measureLightReads(server.url, async () => {
      for (let time = 0; time < writes; time += 1) await once();
    });
    const lag = await readLag(server.url);
    console.log(
      `\n${engine}, ${what}: p50 ${quantile(taken, 0.5).toFixed(0)} ms each of ${taken.length}; the event loop was held for ${lag} ms at the most`,
    );
    for (const [when, all] of Object.entries(light)) {
      console.log(
        `  light read, ${when.replace('a process imports', 'it is written')}: p50 ${quantile(all, 0.5).toFixed(1)} ms, p99 ${quantile(all, 0.99).toFixed(1)} ms, worst ${Math.max(...all).toFixed(0)} ms, of ${all.length}`,
      );
    }
  }
  await server.stop();
}

/** How long the server's event loop was held at the most, in milliseconds, since it was asked last. */
async function readLag(url: string): Promise<string> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const seconds = /^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1];
  return (Number(seconds) * 1000).toFixed(0);
}
