// Which driver of SQLite the store is on, and how it inserts. Every round measures all parties one after the other, in
// turns of who begins; printed are medians and what the others take in proportion to ours. `pnpm bench store`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertWays, timeInserting } from './store/insert-ways.ts';
import { measures } from './store/measures.ts';
import { makeTables, parties } from './store/parties.ts';

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const times = new Map<string, Map<string, number[]>>();

function note(measure: string, party: string, elapsedMs: number): void {
  const ofMeasure = times.get(measure) ?? new Map<string, number[]>();
  times.set(measure, ofMeasure);
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

async function runRound(round: number): Promise<void> {
  const answers = new Map<string, string>();
  for (const { name, open } of inTurn(parties, round)) {
    const file = join(folder, `${round}-${parties.findIndex((party) => party.name === name)}.sqlite`);
    const party = open(file);
    await makeTables(party);
    for (const measure of measures) {
      const start = performance.now();
      let last: unknown;
      for (let index = 0; index < measure.times; index += 1) last = await measure.run(party, index);
      note(measure.name, name, (performance.now() - start) / measure.times);
      const answer = JSON.stringify(last) ?? '';
      if ((answers.get(measure.name) ?? answer) !== answer) throw new Error(`${name} answers otherwise`);
      answers.set(measure.name, answer);
    }
    party.close();
    note('open in a new process', name, timeOpening(name, file));
    rmSync(file);
  }
  for (const [name, way] of inTurn(Object.entries(insertWays), round)) {
    note('insert 10,000 rows', name, timeInserting(way));
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(): void {
  for (const [measure, byParty] of times) {
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
  `Node ${process.version}, ${rounds} rounds, medians; × is against the first, which the store uses.`,
);
for (let round = 0; round < rounds; round += 1) await runRound(round);
rmSync(folder, { recursive: true });
print();
