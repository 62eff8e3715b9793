import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { StoreLocation } from '../src/store/location.ts';
import { benchStores } from './load/bench-stores.ts';
import { fillStore } from './load/fill-store.ts';
import { installRivals } from './load/install-rivals.ts';
import { measureDatabase } from './load/measure-database.ts';
import { measureProcess, quantile } from './load/measure-process.ts';
import { oursNested, theirsNested, type NestedQuery } from './load/nested-query.ts';
import { startScript } from './load/start-script.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench api-postgres`: a nested query against PostGraphile 5 on the same database, over a plain connection and over
// one that takes a millisecond longer for each round trip. Each request asks of other talks than those before it, and we
// are told to keep no dossier, so that every answer is read from the database.
const rounds = 12;
const seconds = 2;
const connections = 8;
const dossiers = 300;
const size = { statements: 60, accounts: 4, attestations: 20 };
const post = { method: 'POST' as const, headers: { 'content-type': 'application/json' } };
const versions = { postgraphile: '5.1.5', graphql: '16.15.0' };

interface Party {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly query: NestedQuery;
  readonly stop: () => unknown;
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const slugs = Array.from({ length: dossiers }, (_, number) => `pier-${number}`);
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const rivals = await installRivals(versions);
if (rivals !== undefined) {
  for await (const { engine, makeStore } of benchStores(folder)) {
    if (engine === 'PostgreSQL') await compareParties(await makeStore('nested'), rivals);
  }
}
rmSync(folder, { recursive: true, force: true });

async function compareParties(location: StoreLocation, packages: string): Promise<void> {
  if (location.engine !== 'postgres') return;
  const ms = await fillStore(location, [{ prefix: 'pier', count: dossiers, size }]);
  console.log(
    `${dossiers} dossiers of ${size.statements} statements written in ${(ms / 1000).toFixed(1)} s.`,
  );
  console.log(
    'Nothing is cached: neither keeps data from one request to the next, ours with PARLEY_KEEP_MB=0. Both are sent the document as text, and keep documents that they have parsed and compiled, and prepared statements.',
  );
  for (const delayMs of [0, 1]) {
    const near = new URL(location.url);
    const proxy = delayMs > 0 ? await startScript('delay-proxy.ts', near.port, `${delayMs}`) : undefined;
    if (proxy) near.port = proxy.said;
    const ours = await startServer({ DATABASE_URL: near.href, PARLEY_KEEP_MB: '0' });
    const theirs = await startScript('postgraphile.ts', packages, near.href);
    const parties: Party[] = [
      { ...ours, name: 'Parley', query: oursNested },
      { ...theirs, name: `PostGraphile ${versions.postgraphile}`, url: theirs.said, query: theirsNested },
    ];
    try {
      await checkAnswers(parties);
      console.log(`\nWith ${delayMs} ms added to each round trip:`);
      await race(parties, location.url);
    } finally {
      for (const { stop } of parties) await stop();
    }
    proxy?.stop();
  }
}

async function checkAnswers(parties: readonly Party[]): Promise<void> {
  for (const slug of slugs.slice(0, 20)) {
    const answers = new Set<string>();
    for (const { url, query } of parties) {
      const response = await fetch(`${url}/graphql`, { ...post, body: bodyOf(query, slug) });
      const { data } = (await response.json()) as { data: unknown };
      answers.add(query.normalise(data));
    }
    const [answer = ''] = answers;
    if (answers.size > 1) throw new Error(`The answers about ${slug} differ`);
    if (slug === slugs[0]) console.log(`The answers are equal, ${answer.length} characters each.`);
  }
}

async function race(parties: readonly Party[], database: string): Promise<void> {
  const found = new Map<string, Found>(
    parties.map(({ name }) => [name, { perSecond: [], own: [], database: [] }]),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const party of round % 2 === 0 ? parties : parties.toReversed()) {
      const before = await measure(party, database);
      const result = await load(party);
      const after = await measure(party, database);
      // The first round is for warming up.
      if (round === 0) continue;
      const turns = found.get(party.name);
      turns?.perSecond.push(result.perSecond);
      turns?.own.push((after.own - before.own) / result.count);
      turns?.database.push((after.database - before.database) / result.count);
    }
  }
  for (const [name, turns] of found) {
    const [perSecond = 0, own = 0, ofDatabase = 0] = [turns.perSecond, turns.own, turns.database].map(middle);
    const [least, most] = [Math.min(...turns.perSecond), Math.max(...turns.perSecond)];
    console.log(
      `  ${name}: ${perSecond.toFixed(0)} requests/s (${least.toFixed(0)}–${most.toFixed(0)}); of the processor, each takes ${own.toFixed(2)} ms, and ${ofDatabase.toFixed(2)} ms in the database`,
    );
  }
  // Round by round, since what else the machine does comes and goes.
  const [ours, theirs] = [...found.values()];
  if (!ours || !theirs) return;
  const faster = middle(ours.perSecond.map((one, round) => one / (theirs.perSecond[round] ?? 0)));
  const cheaper = middle(ours.own.map((_, round) => costIn(theirs, round) / costIn(ours, round)));
  console.log(
    `  ${faster.toFixed(2)} × PostGraphile's requests/s; at least 2 × is wanted. By processor time ${cheaper.toFixed(2)} ×. Load average ${loadavg()[0]?.toFixed(1)}.`,
  );
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function costIn({ own, database }: Found, round: number): number {
  return (own[round] ?? 0) + (database[round] ?? 0);
}

interface Found {
  readonly perSecond: number[];
  /** Milliseconds of processor for each request, of the server and of the database. */
  readonly own: number[];
  readonly database: number[];
}

async function measure({ pid }: Party, database: string): Promise<{ own: number; database: number }> {
  return { own: measureProcess(pid).cpuMs, database: await measureDatabase(database) };
}

async function load({ url, query, name }: Party): Promise<{ perSecond: number; count: number }> {
  let first = 0;
  const result = await autocannon({
    url: `${url}/graphql`,
    ...post,
    connections,
    duration: seconds,
    setupClient: (client) => {
      // Each connection begins elsewhere among the talks, so that none asks what another has just asked.
      const from = Math.floor((first * dossiers) / connections);
      first += 1;
      const turned = [...slugs.slice(from), ...slugs.slice(0, from)];
      client.setRequests(turned.map((slug) => ({ ...post, body: bodyOf(query, slug) })));
    },
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${name} had other answers`);
  return { perSecond: result.requests.average, count: result.requests.total };
}

function bodyOf({ document, variables }: NestedQuery, slug: string): string {
  return JSON.stringify({ query: document, variables: variables(slug) });
}
