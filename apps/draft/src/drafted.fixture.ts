import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossier } from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { onTestFinished } from 'vitest';
import { runDraft } from './run-draft.ts';
import type { Terminal } from './terminal.ts';

const texts = join(import.meta.dirname, '../../../data/lake-accord-2031/texts');

/** The invented articles. */
export const lake = ['a', 'b', 'c'].map((name) => join(texts, `${name}.txt`));

/** An empty folder that goes when the test has finished. */
export function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'parley-draft-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs the draft command. */
export async function draft(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runDraft(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

/** A draft of the invented articles in a folder of its own. */
export async function draftedLake(articles: readonly string[] = lake): Promise<string> {
  const folder = emptyFolder();
  await draft('--talks', 'lake', '--out', folder, ...articles);
  return folder;
}

/** The dossier in a folder, which must be sound. */
export async function read(folder: string): Promise<Dossier> {
  const outcome = await readDossier(folder);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.dossier;
}

/** A person who presses these keys and writes these lines, in this order. */
export function person(...inputs: string[]): Terminal & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    write: (line) => seen.push(line),
    key: async () => inputs.shift(),
    ask: async () => inputs.shift() ?? '',
    close: () => {},
  };
}
