import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

/** The program that uses every subpath, as TypeScript. */
export function readProgram(): Promise<string> {
  return readFile(new URL('../use-package.ts', import.meta.url), 'utf8');
}

/** The program that uses every subpath, as JavaScript. */
export async function readPlainProgram(): Promise<string> {
  return stripTypeScriptTypes(await readProgram());
}
