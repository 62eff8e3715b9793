// Which driver of SQLite the store is on, and how it inserts: medians, and what the others take in proportion to ours.
// All parties have the same tables, settings, rows and queries, and must give the same answers. `pnpm bench store`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertWays, timeInserting } from './store/insert-ways.ts';
import { measures, type Measure } from './store/measures.ts';
import { makeTables, parties, type Party } from './store/parties.ts';

const rounds = 5;
const parts = 10;
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const elapsed = new Map<string, Map<string, number[]>>();

function note(measure: string, party: string, elapsedMs: number): void {
  const ofMeasure = elapsed.get(measure) ?? new Map<string, number[]>();
  elapsed.set(measure, ofMeasure);
  ofMeasure.set(party, [...(ofMeasure.get(party) ?? []), elapsedMs]);
}

function inTurn<Item>(items: readonly Item[], round: number): Item[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function timeOpening(driver: string, file: string): number {
  const script = join(import.meta.dirname, 'store/open-once.ts');
  return Number(spawnSync(process.execPath, [script, driver, file], { encoding: 'utf8' }).stdout);
}

/** Each measure in parts, which the parties do in turns: what else the machine does meets all of them. */
async function runMeasure(measure: Measure, opened: readonly Party[], round: number): Promise<void> {
  const answers = new Set<string>();
  const times = measure.times / parts;
  for (let part = 0; part < parts; part += 1) {
    for (const party of inTurn(opened, round + part)) {
      const start = performance.now();
      let last: unknown;
      for (let index = 0; index < times; index += 1) last = await measure.run(party, part * times + index);
      note(measure.name, party.name, (performance.now() - start) / times);
      answers.add(`${part} ${JSON.stringify(last)}`);
    }
  }
  if (answers.size > parts) throw new Error(`The parties answer differently: ${measure.name}`);
}

async function runRound(round: number): Promise<void> {
  const files = parties.map((_, index) => join(folder, `${round}-${index}.sqlite`));
  const opened = parties.map(({ open }, index) => open(files[index] ?? ''));
  for (const party of opened) await makeTables(party);
  for (const measure of measures) await runMeasure(measure, opened, round);
  for (const party of opened) party.close();
  for (const [index, { name }] of parties.entries()) {
    note('open in a new process', name, timeOpening(name, files[index] ?? ''));
  }
  for (const file of files) rmSync(file);
  for (const [name, way] of inTurn(Object.entries(insertWays), round)) {
    note('insert 10,000 rows', name, timeInserting(way));
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(): void {
  for (const [measure, byParty] of elapsed) {
    console.log(`\n${measure}`);
    const names = measure.startsWith('insert') ? Object.keys(insertWays) : parties.map(({ name }) => name);
    const ours = median(byParty.get(names[0] ?? '') ?? []);
    for (const name of names) {
      const ms = median(byParty.get(name) ?? []);
      console.log(
        `  ${name.padEnd(20)} ${ms.toFixed(3).padStart(10)} ms  ${(ms / ours).toFixed(2).padStart(6)} ×`,
      );
    }
  }
}

console.log(
  `Node ${process.version}, medians of ${rounds * parts} parts; × is against the first, which the store uses.`,
);
for (let round = 0; round < rounds; round += 1) await runRound(round);
rmSync(folder, { recursive: true });
print();
