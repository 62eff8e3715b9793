import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dossier } from '@parley/schema';
import { parse } from 'yaml';
import { digestDossier, listYamlFiles } from './digest-dossier.ts';
import type { LocatedProblem } from './located-problem.ts';

/** Where a value of the dossier stands in its files. */
export interface Positions {
  locate(path: readonly PropertyKey[]): { file: string; line: number; column: number };
}

/** A dossier that is fit for use, or all that is wrong with it. */
export type ReadOutcome =
  | { readonly ok: true; readonly dossier: Dossier; readonly digest: string; readonly positions: Positions }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

type Fields = Record<string, unknown>;

/** Reads, merges and checks the files of a dossier folder. */
export async function readDossier(folder: string): Promise<ReadOutcome> {
  const at = (path: readonly PropertyKey[]) => ({
    file: join(folder, path.length === 0 ? '' : 'dossier.yaml'),
    line: 1,
    column: 1,
  });
  try {
    const result = Dossier.safeParse(merge(folder));
    if (result.success) {
      return {
        ok: true,
        dossier: result.data,
        digest: await digestDossier(folder),
        positions: { locate: at },
      };
    }
    const problems = result.error.issues.map((issue) => ({
      ...at(issue.path),
      code: 'value',
      message: `${issue.path.join('.')}: ${issue.message}`,
      hint: 'Correct the value.',
    }));
    return { ok: false, problems };
  } catch (error) {
    return {
      ok: false,
      problems: [{ ...at([]), code: 'file', message: String(error), hint: 'Correct the file.' }],
    };
  }
}

function merge(folder: string): Fields {
  const dossier: Record<string, unknown[]> = {};
  for (const name of listYamlFiles(folder)) {
    const fields = parse(readFileSync(join(folder, name), 'utf8')) as Fields;
    if (!name.startsWith('accounts/')) {
      Object.assign(dossier, fields);
      continue;
    }
    const account = fields.account as Fields;
    (dossier.accounts ??= []).push(account);
    for (const key of ['attestations', 'figures', 'mentions'] as const) {
      const records = (fields[key] ?? []) as Fields[];
      (dossier[key] ??= []).push(...records.map((record) => ({ ...record, account: account.id })));
    }
  }
  return dossier;
}
