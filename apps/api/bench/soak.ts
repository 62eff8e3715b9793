import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoreLocation } from '../src/store/location.ts';
import { benchStores } from './load/bench-stores.ts';
import { breakConnections } from './load/break-connections.ts';
import { measureLightReads } from './load/light-reads.ts';
import { quantile, slopeOf } from './load/measure-process.ts';
import { readMemory, type Memory } from './load/read-memory.ts';
import { ServerInTurns } from './load/server-in-turns.ts';
import { askAnything } from './load/soak-questions.ts';
import { SoakWriter } from './load/soak-writer.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench soak [--minutes N]`: mixed load on each engine for ten minutes. Two servers answer from one store: one that
// stays, whose memory is watched, and one that is killed and started again. Dossiers are imported by processes of which
// some are killed; connections to PostgreSQL are cut. A write counts as acknowledged once its import has said so; from
// then on every server must answer with it or with a later one. Before all that, with no other load, light reads are timed
// while a process imports, and while none does; a server that imports at its start does not listen yet.
const asked = process.argv.indexOf('--minutes');
const minutes = asked === -1 ? 10 : Number(process.argv[asked + 1]);
const readers = 3;
const killEveryMs = 15_000;
const cutEveryMs = 4000;
const sampleEveryMs = 1000;

/** What went on in one run. */
interface Tally {
  answered: number;
  /** Requests that failed, by what was said. A killed server and a cut connection may cost those under way. */
  readonly failed: Map<string, number>;
  readonly wrong: string[];
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
for await (const { engine, makeStore } of benchStores(folder)) {
  await soak(engine, await makeStore('soak'), join(folder, `${engine}-dossiers`));
}
rmSync(folder, { recursive: true, force: true });

async function soak(engine: string, location: StoreLocation, dossiers: string): Promise<void> {
  const store: Record<string, string> =
    location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url };
  const writer = new SoakWriter(dossiers, store);
  await writer.writeAll();
  const environment = { ...store, PARLEY_METRICS: 'on' };
  const stays = await startServer(environment, undefined, 'ignore');
  const light = await measureLightReads(stays.url, () => writer.writeAll());
  const killed = await ServerInTurns.start(environment);
  const tally: Tally = { answered: 0, failed: new Map(), wrong: [] };
  const memory: (Memory & { readonly minute: number })[] = [];
  const started = performance.now();
  const end = started + minutes * 60_000;
  const isOver = (): boolean => performance.now() > end;
  const repeat = async (everyMs: number, work: () => Promise<unknown>): Promise<void> => {
    while (!isOver()) {
      await work();
      await wait(Math.min(everyMs, Math.max(0, end - performance.now())));
    }
  };
  let cuts = 0;
  await Promise.all([
    ...Array.from({ length: readers }, (_, reader) =>
      repeat(0, () => read(reader === 0 ? killed.url : stays.url, writer, tally)),
    ),
    repeat(0, () => writer.writeOne()),
    repeat(killEveryMs, () => killed.replace()),
    repeat(cutEveryMs, async () => {
      if (location.engine === 'postgres') cuts += await breakConnections(location.url);
    }),
    repeat(sampleEveryMs, async () => {
      const minute = (performance.now() - started) / 60_000;
      const found = await readMemory(stays).catch(() => undefined);
      if (found) memory.push({ minute, ...found });
    }),
  ]);
  for (const url of [stays.url, killed.url]) tally.wrong.push(...(await writer.findLost(url)));
  await stays.stop();
  await killed.stop();

  console.log(`\n${engine}, ${minutes} minutes`);
  console.log(
    `  ${tally.answered} answers, ${writer.acknowledged} writes acknowledged, ${writer.interrupted} imports killed, ${killed.kills} kills of a server, ${cuts} connections cut`,
  );
  for (const [message, count] of tally.failed) console.log(`  ${count} failed: ${message}`);
  console.log(`  acknowledged writes lost, or wrong answers: ${tally.wrong.length}`);
  for (const one of tally.wrong.slice(0, 5)) console.log(`    ${one}`);
  if (tally.wrong.length > 0) process.exitCode = 1;
  printMemory(memory);
  for (const [when, times] of Object.entries(light)) {
    console.log(
      `  light read, ${when}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, of ${times.length}`,
    );
  }
}

/** A slope is of the second half: caches fill and code is compiled in the first. */
function printMemory(memory: readonly (Memory & { minute: number })[]): void {
  const half = memory.slice(Math.floor(memory.length / 2));
  for (const kind of ['rssMb', 'heapMb'] as const) {
    const slope = slopeOf(half.map((one) => [one.minute, one[kind]] as const));
    const values = half.map((one) => one[kind]);
    const name = { rssMb: 'memory (RSS)', heapMb: 'heap' }[kind];
    console.log(
      `  ${name}: median ${quantile(values, 0.5).toFixed(0)} MB, slope ${slope.toFixed(2)} MB per minute`,
    );
  }
}

async function read(url: string, writer: SoakWriter, tally: Tally): Promise<void> {
  const before = writer.known();
  try {
    const lost = before(await askAnything(url, writer.slugs));
    tally.answered += 1;
    if (lost !== undefined) tally.wrong.push(lost);
  } catch (error) {
    note(error, tally);
    // A server that has just been killed is there again soon.
    await wait(50);
  }
}

function note(error: unknown, { failed }: Tally): void {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  const said = cause?.code ?? message.slice(0, 120);
  failed.set(said, (failed.get(said) ?? 0) + 1);
}
