import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Dossier } from '@parley/schema';
import { acceptDossier } from '@parley/schema/compile';
import { prepareDossier } from '../src/import/prepare-dossier.ts';
import { sampleDossier } from '../src/samples/sample-dossier.ts';
import type { Engine } from '../src/store/engine.ts';
import { cloneDossiers, type FileForm } from './load/clone-dossiers.ts';
import { quantile } from './load/measure-process.ts';

// `pnpm bench prepare [--dossiers N] [--rounds N]`: the processor time of what the threads of `pnpm api import` do, in one
// thread: read, check and turn into rows dossiers of 60 statements and 150 attestations. Beside it, what JSON.parse alone
// takes for the files that are JSON, and what Zod takes for a shape that the code made of the same schemas takes too.
const { values } = parseArgs({
  args: process.argv.slice(process.argv[2] === 'prepare' ? 3 : 2),
  options: { dossiers: { type: 'string', default: '200' }, rounds: { type: 'string', default: '5' } },
});
const size = { accounts: 5, statements: 60, attestations: 30 };
const slugs = Array.from({ length: Number(values.dossiers) }, (_, number) => `soak-${number}`);
const root = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const forms: readonly FileForm[] = ['YAML', 'JSON'];
for (const form of forms) cloneDossiers(join(root, form), form, size, slugs);

const times = new Map<string, number[]>();
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const engine of ['sqlite', 'postgres'] as const) {
    for (const form of forms) {
      measure(`${form} for ${engine}`, (slug) => {
        prepare(join(root, form, slug), engine);
      });
    }
  }
  measure('JSON.parse of the files', (slug) => {
    for (const text of readTexts(join(root, 'JSON', slug))) JSON.parse(text);
  });
  const dossier: unknown = JSON.parse(JSON.stringify(sampleDossier('soak-0', size)));
  measure('the shape, by code made of the schemas', () => void acceptDossier(dossier));
  measure('the shape, by Zod', () => void Dossier.parse(dossier));
}
rmSync(root, { recursive: true, force: true });

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}: milliseconds of processor for a dossier, of user and system, with all threads of the engine.\nMedian and least of ${values.rounds} rounds of ${slugs.length}; the first round warms up.`,
);
for (const [name, all] of times) {
  const least = Math.min(...all);
  console.log(
    `  ${name.padEnd(40)} ${quantile(all, 0.5).toFixed(2).padStart(6)} ${least.toFixed(2).padStart(6)}`,
  );
}

function measure(name: string, act: (slug: string) => void): void {
  const before = process.cpuUsage();
  for (const slug of slugs) act(slug);
  const { user, system } = process.cpuUsage(before);
  times.set(name, [...(times.get(name) ?? []), (user + system) / 1000 / slugs.length]);
}

function prepare(folder: string, engine: Engine): void {
  const { state } = prepareDossier(folder, { engine, known: new Set() });
  if (state !== 'ready') throw new Error(`The dossier in ${folder} is ${state}`);
}

function readTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
