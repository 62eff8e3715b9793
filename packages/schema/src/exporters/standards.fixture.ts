import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the standards' own schemas, which are not part of this repository: set PARLEY_STANDARDS. */
const folder = process.env['PARLEY_STANDARDS'];

/** Path of a standard's own schema; undefined, and said so, where it is not at hand. */
export function findStandard(file: string): string | undefined {
  const path = folder && join(folder, file);
  if (path && existsSync(path)) return path;
  process.stdout.write(`Skipped: ${file} is not at hand; put it into a folder and set PARLEY_STANDARDS.\n`);
  return undefined;
}

/** A standard's own JSON Schema. */
export function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
