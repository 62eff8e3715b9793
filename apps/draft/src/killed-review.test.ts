import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draftedLake, lake, read } from './drafted.fixture.ts';
import { findWaiting } from './review-item.ts';

/** Runs the review command, hands it all keys at once, and kills it when it has shown so many items. */
function reviewUntil(folder: string, keys: readonly string[], shown: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'review-main.ts'), folder]);
  child.stdin.on('error', () => {});
  child.stdin.end(keys.map((key) => `${key}\n`).join(''));
  let told = '';
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      told += String(chunk);
      if (told.split(' left  ').length > shown) child.kill('SIGKILL');
    });
    child.on('close', () => resolve(told.split(' left  ').length - 1));
  });
}

if (process.platform === 'win32') console.warn('Skipped on Windows, which sends no signals: survives a kill');

it.skipIf(process.platform === 'win32')(
  'a review that is killed at any moment has written every decision before, whole, also in two files',
  async () => {
    const folder = await draftedLake(lake.slice(1));
    // Every report in turn: split where it can be, then rejected.
    const keys = Array.from({ length: 60 }, () => ['x', 'n']).flat();
    for (const shown of [4, 7]) {
      const before = findWaiting(await read(folder)).length;
      const seen = await reviewUntil(folder, keys, shown);
      const dossier = await read(folder);
      const decided = before - findWaiting(dossier).length;
      // Of what was shown all but the last was decided; a key either settles a report or leaves it shown again.
      expect(decided).toBeGreaterThanOrEqual(Math.floor((seen - 1) / 2));
      const attested = new Set(dossier.attestations.flatMap(({ statements }) => statements));
      expect(dossier.statements.every(({ id }) => attested.has(id))).toBe(true);
    }
    await reviewUntil(folder, ['n', 'q'], Infinity);
    expect(existsSync(join(folder, '.next'))).toBe(false);
  },
);
