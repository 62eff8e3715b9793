import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoreLocation } from '../src/store/location.ts';
import { benchStores } from './load/bench-stores.ts';
import { cloneDossiers, type FileForm } from './load/clone-dossiers.ts';
import { measureLightReads } from './load/light-reads.ts';
import { countRows, dumpRows, type RowLoader } from './load/load-rows.ts';
import { quantile } from './load/measure-process.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench import [--dossiers N] [--rounds N]`: `pnpm api import` of 100,000 statements with 250,000 attestations into
// an empty store, from YAML and from JSON; of the same dossiers unchanged; and, in turns with these, what the engine's own
// tool takes to load the same rows, which have neither to be read nor checked nor made. Then light reads are timed while a
// process imports what has changed.
const { values } = parseArgs({
  args: process.argv.slice(process.argv[2] === 'import' ? 3 : 2),
  options: { dossiers: { type: 'string', default: '1667' }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const size = { accounts: 5, statements: 60, attestations: 30 };
const slugs = Array.from({ length: Number(values.dossiers) }, (_, number) => `soak-${number}`);
const goals = { SQLite: '15 s', PostgreSQL: '20 s' };
const program = join(import.meta.dirname, '../src/start.js');

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const forms: readonly FileForm[] = ['YAML', 'JSON'];
for (const form of forms) cloneDossiers(join(folder, form), form, size, slugs);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; medians of ${rounds} rounds.`,
);
for await (const { engine, makeStore } of benchStores(folder)) {
  let made = 0;
  await measure(engine, () => makeStore(`import_${(made += 1)}`));
}
rmSync(folder, { recursive: true, force: true });

async function measure(engine: keyof typeof goals, makeStore: () => Promise<StoreLocation>): Promise<void> {
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number): void => void times.set(name, [...(times.get(name) ?? []), ms]);
  let loader: RowLoader | undefined;
  let last: StoreLocation | undefined;
  for (let round = 0; round < rounds; round += 1) {
    for (const form of round % 2 === 0 ? forms : forms.toReversed()) {
      last = await makeStore();
      note(`all of it from ${form}`, await importAll(last, form));
      // Once more, so that what was written just before the import is settled.
      await importAll(last, form);
      note('none of it has changed', await importAll(last, form));
      note('none of it has changed, every file is read', await importAll(last, form, '--verify'));
    }
    if (last === undefined) continue;
    loader ??= dumpRows(last, folder, makeStore);
    if (loader) note(loader.name, await loader.load());
  }
  if (last === undefined) return;
  const { statements, attestations } = await countRows(last);
  console.log(
    `\n${engine}: ${statements} statements, ${attestations} attestations in ${slugs.length} dossiers; at most ${goals[engine]} are wanted, 0.5 s where none has changed.`,
  );
  const floor = loader && quantile(times.get(loader.name) ?? [], 0.5);
  for (const [name, all] of times) {
    const ms = quantile(all, 0.5);
    const ratio = floor === undefined ? '' : `  ${(ms / floor).toFixed(2).padStart(5)} ×`;
    console.log(
      `  ${name.padEnd(44)} ${(ms / 1000).toFixed(2).padStart(7)} s${ratio}  (${all.map((one) => (one / 1000).toFixed(1)).join(', ')})`,
    );
  }
  await timeReads(last);
}

async function timeReads(location: StoreLocation): Promise<void> {
  const server = await startServer(storeOf(location), undefined, 'ignore');
  let version = 1;
  const light = await measureLightReads(server.url, async () => {
    version += 1;
    cloneDossiers(join(folder, 'YAML'), 'YAML', { ...size, version }, slugs.slice(0, 100));
    await importAll(location, 'YAML');
  });
  await server.stop();
  for (const [when, all] of Object.entries(light)) {
    console.log(
      `  light read, ${when}: p50 ${quantile(all, 0.5).toFixed(1)} ms, p99 ${quantile(all, 0.99).toFixed(1)} ms, of ${all.length}`,
    );
  }
}

/** The wall time of the process, from its start to its end, in milliseconds. */
async function importAll(location: StoreLocation, form: FileForm, ...options: string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'import', ...options, join(folder, form)], {
    env: { PATH: process.env['PATH'], ...storeOf(location) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The import ended with ${String(code)}`);
  return performance.now() - start;
}

function storeOf(location: StoreLocation): Record<string, string> {
  return location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url };
}
