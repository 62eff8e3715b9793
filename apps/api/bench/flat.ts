import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoreLocation } from '../src/store/location.ts';
import { ask } from './load/ask.ts';
import { benchStores } from './load/bench-stores.ts';
import { fillStore } from './load/fill-store.ts';
import { findThousandth, flatQuestions, type AskedStore, type FlatQuestion } from './load/flat-questions.ts';
import { measureDatabase } from './load/measure-database.ts';
import { measureProcess, quantile } from './load/measure-process.ts';
import { startServer, type StartedServer } from './serve/start-server.ts';

// `pnpm bench flat`: what the same questions cost of 10 dossiers and of 10,000, on SQLite and PostgreSQL. Ten dossiers of
// 120 statements are in every store, the others of the large one have six each. A server of its own serves each store,
// and both answer in turns; SQL statements are those that the server counts in its metrics, and processor time is that of
// the database too. `--only` is a pattern of names of questions; `--keep` names a folder, and `--server` the URL of a
// PostgreSQL server, whose stores are filled once and used again.
const { values: named } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '10000' },
    times: { type: 'string', default: '60' },
    keep: { type: 'string' },
    server: { type: 'string' },
    only: { type: 'string' },
  },
});
const dossiers = Number(named.dossiers);
const times = Number(named.times);
const rounds = 5;
const questions = flatQuestions.filter(({ name }) => new RegExp(named.only ?? '').test(name));

const large = { prefix: 'large', count: 10, size: { accounts: 5, statements: 120, attestations: 60 } };
const small = { prefix: 'small', size: { accounts: 2, statements: 6, attestations: 4 } };

interface Party extends AskedStore {
  readonly name: string;
  readonly server: StartedServer;
  /** Milliseconds of processor so far, those of a database too. */
  readonly measureCpu: () => Promise<number>;
}

interface Measured {
  readonly ms: number[];
  readonly sql: number;
  readonly cpuMs: number;
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const folder = named.keep ?? mkdtempSync(join(tmpdir(), 'parley-bench-'));
for await (const { engine, makeStore } of benchStores(folder, named.server)) {
  const parties = [
    await open(await makeStore('few'), '10', 0),
    await open(await makeStore('many'), `${dossiers}`, dossiers - large.count),
  ];
  const table: Record<string, Record<string, string>> = {};
  for (const question of questions) {
    const found = await measure(question, parties);
    table[question.name] = Object.fromEntries(
      ['p50 ms', 'p99 ms', 'SQL', 'CPU ms'].map((column, place) => [
        column,
        found.map((one) => describe(one)[place]).join(' → '),
      ]),
    );
  }
  console.log(`\n${engine}: ${parties.map(({ name }) => name).join(' → ')} dossiers, ${times} times each`);
  console.table(table);
  const memory = parties.map(({ server }) => measureProcess(server.pid).rssMb.toFixed(0)).join(' → ');
  console.log(`Memory of the server afterwards: ${memory} MB.`);
  for (const { server } of parties) await server.stop();
}
if (named.keep === undefined) rmSync(folder, { recursive: true, force: true });

async function open(location: StoreLocation, name: string, count: number): Promise<Party> {
  const ms = await fillStore(location, [large, { ...small, count }]);
  console.log(`${location.engine}: ${name} dossiers written in ${(ms / 1000).toFixed(1)} s.`);
  const store: Record<string, string> =
    location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url };
  const server = await startServer({ ...store, PARLEY_METRICS: 'on' });
  const slugs = [large, { ...small, count }].flatMap((filling) =>
    Array.from({ length: filling.count }, (_, number) => `${filling.prefix}-${number}`),
  );
  const thousandth = {
    DOSSIER: await findThousandth(server.url, 'DOSSIER'),
    CARRIED_BY: await findThousandth(server.url, 'CARRIED_BY'),
    SPEAKER: await findThousandth(server.url, 'SPEAKER'),
  };
  const measureCpu = async (): Promise<number> =>
    measureProcess(server.pid).cpuMs +
    (location.engine === 'postgres' ? await measureDatabase(location.url) : 0);
  return { name, server, slugs, thousandth, measureCpu };
}

/** Asks all in turns, round by round; the first round is for warming up. */
async function measure(question: FlatQuestion, parties: readonly Party[]): Promise<Measured[]> {
  const found = parties.map(() => ({ ms: [] as number[], sql: 0, cpuMs: 0 }));
  const inRound = Math.ceil(times / rounds);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, party] of parties.entries()) {
      const [sql, cpuMs] = [await countSql(party.server), await party.measureCpu()];
      const ms = [];
      for (let nth = 0; nth < inRound; nth += 1) {
        const variables = question.variables(round * inRound + nth, party);
        const start = performance.now();
        await ask(party.server.url, { query: question.query, variables });
        ms.push(performance.now() - start);
      }
      const one = found[place];
      if (round === 0 || !one) continue;
      one.ms.push(...ms);
      one.sql += ((await countSql(party.server)) - sql) / (rounds * inRound);
      one.cpuMs += ((await party.measureCpu()) - cpuMs) / (rounds * inRound);
    }
  }
  return found;
}

async function countSql({ url }: StartedServer): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^parley_sql_seconds_count (\d+)/m.exec(metrics)?.[1] ?? 0);
}

function describe({ ms, sql, cpuMs }: Measured): string[] {
  return [quantile(ms, 0.5).toFixed(1), quantile(ms, 0.99).toFixed(1), sql.toFixed(1), cpuMs.toFixed(1)];
}
