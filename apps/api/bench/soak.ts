import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readDossier } from '@parley/dossier';
import type { StoreLocation } from '../src/store/location.ts';
import { tokenRights, writeTokenLine } from '../src/writing/grant.ts';
import { hashToken, makeToken } from '../src/writing/token.ts';
import { benchStores } from './load/bench-stores.ts';
import { breakConnections } from './load/break-connections.ts';
import { offerInspection } from './load/inspect-threads.ts';
import { measureLightReads } from './load/light-reads.ts';
import { quantile } from './load/measure-process.ts';
import { MemoryWatch } from './load/memory-watch.ts';
import { ServerInTurns } from './load/server-in-turns.ts';
import { SoakDecider } from './load/soak-decider.ts';
import { askAnything } from './load/soak-questions.ts';
import { SoakTally } from './load/soak-tally.ts';
import { SoakWriter } from './load/soak-writer.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench soak [--minutes N] [--engine sqlite|postgresql]`: mixed load on each engine for ten minutes. Two servers
// answer from one store and write to one folder of dossiers: one that stays, whose memory is watched, and one that is
// killed and started again. Decisions are sent to both, several at once on the same dossiers; other dossiers are imported
// by processes of which some are killed; connections to PostgreSQL are cut. A write counts as acknowledged once its import
// or its mutation has said so; from then on every server must answer with it or with a later one, and at the end each
// acknowledged decision must stand once in the trail of the files and of each server, without a gap. Before all that, with
// no other load, light reads are timed while a process imports, and while none does.
const minutes = Number(optionOf('--minutes') ?? 10);
const onlyEngine = optionOf('--engine')?.toLowerCase();
if (onlyEngine !== undefined && onlyEngine !== 'sqlite' && onlyEngine !== 'postgresql') {
  console.error(`--engine ${onlyEngine}: there is none of this name. Give sqlite or postgresql.`);
  process.exit(2);
}
const readers = 3;
const deciders = 2;
const decideEveryMs = 600;
const killEveryMs = 15_000;
const cutEveryMs = 4000;
const weighEveryMs = 5000;

// Caches fill for some minutes; before that any server grows.
const judgedFromMinutes = 8;

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
for await (const { engine, makeStore } of benchStores(folder)) {
  if (onlyEngine !== undefined && onlyEngine !== engine.toLowerCase()) continue;
  await soak(engine, await makeStore('soak'), join(folder, engine));
}
rmSync(folder, { recursive: true, force: true });

async function soak(engine: string, location: StoreLocation, home: string): Promise<void> {
  const store: Record<string, string> =
    location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url };
  const [decided, token] = [join(home, 'decided'), makeToken()];
  mkdirSync(decided, { recursive: true });
  const line = writeTokenLine({ grant: { name: 'desk', rights: tokenRights }, hash: hashToken(token) });
  writeFileSync(join(home, 'tokens'), `${line}\n`);
  const writer = new SoakWriter(join(home, 'imported'), store);
  const decider = new SoakDecider(token);
  await writer.writeAll();
  const environment = {
    ...store,
    PARLEY_METRICS: 'on',
    PARLEY_TOKENS: join(home, 'tokens'),
    PARLEY_WRITES_PER_MINUTE: '0',
  };
  const inspection = await offerInspection();
  const stays = await startServer({ ...environment, ...inspection.environment }, decided, 'ignore');
  await decider.begin(stays.url);
  const light = await measureLightReads(stays.url, () => writer.writeAll());
  const killed = await ServerInTurns.start(environment, decided);
  const tally = new SoakTally();
  const memory = await MemoryWatch.begin(stays.pid, inspection.port);
  const started = performance.now();
  const end = started + minutes * 60_000;
  const repeat = async (everyMs: number, work: () => Promise<unknown>): Promise<void> => {
    while (performance.now() < end) {
      await work();
      await wait(Math.min(everyMs, Math.max(0, end - performance.now())));
    }
  };
  const either = (): string => (Math.random() < 0.5 ? killed.url : stays.url);
  let cuts = 0;
  await Promise.all([
    ...Array.from({ length: readers }, (_, reader) =>
      repeat(0, () =>
        tally.attempt(async () => {
          const check = writer.known();
          return check(await askAnything(reader === 0 ? killed.url : stays.url, writer.slugs));
        }),
      ),
    ),
    ...Array.from({ length: deciders }, () =>
      repeat(decideEveryMs, () => tally.attempt(() => decider.decideOne(either()))),
    ),
    repeat(decideEveryMs, () => tally.attempt(() => decider.findStale(either()))),
    repeat(0, () => writer.writeOne()),
    repeat(killEveryMs, () => killed.replace()),
    repeat(cutEveryMs, async () => {
      if (location.engine === 'postgres') cuts += await breakConnections(location.url);
    }),
    // A look that is not answered is left out; of too few of them nothing is told.
    repeat(weighEveryMs, () => memory.weigh((performance.now() - started) / 60_000).catch(() => undefined)),
  ]);
  for (const [name, { url }] of Object.entries({ stays, killed })) {
    tally.wrong.push(...(await writer.findLost(url)));
    for (const slug of decider.slugs) {
      tally.wrong.push(
        ...decider.findLost(slug, `the server that ${name}`, await decider.readTrail(url, slug)),
      );
    }
  }
  for (const slug of decider.slugs) {
    const read = await readDossier(join(decided, slug));
    tally.wrong.push(
      ...(read.ok
        ? decider.findLost(slug, 'the folder', {
            version: read.digest,
            decisions: read.dossier.decisions ?? [],
          })
        : [`the folder of ${slug} is broken`]),
    );
  }
  memory.close();
  await stays.stop();
  await killed.stop();

  console.log(`\n${engine}, ${minutes} minutes`);
  console.log(
    `  ${tally.answered} answers; acknowledged: ${writer.acknowledged} imports, ${decider.acknowledged} decisions (${decider.conflicts} more came too late)`,
  );
  console.log(
    `  ${writer.interrupted} imports killed, ${killed.kills} kills of a server, ${cuts} connections cut`,
  );
  tally.print();
  memory.print(minutes >= judgedFromMinutes);
  for (const [when, times] of Object.entries(light)) {
    console.log(
      `  light read, ${when}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, of ${times.length}`,
    );
  }
}

function optionOf(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place === -1 ? undefined : process.argv[place + 1];
}
