import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { sharedTextFile } from './layout.ts';
import { maxFileBytes, maxSharedTextBytes, readBytes } from './read-bytes.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-bytes-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it.each([
  ['statements.yaml', maxFileBytes + 1, 'a file of a dossier has at most 2.0 MB'],
  [sharedTextFile, maxFileBytes + 1, undefined],
  [sharedTextFile, maxSharedTextBytes + 1, 'a file of a dossier has at most 32.0 MB'],
])('%s of %i bytes', async (name, size, refusal) => {
  await writeFile(join(folder, name), Buffer.alloc(size, ' '));
  const read = readBytes(folder, name);
  const message = 'message' in read ? read.message : undefined;
  expect(message === refusal || message?.endsWith(refusal ?? '?')).toBe(true);
});

it('a file larger than a person writes is read, and what is wrong in it told without its line', () => {
  const many = `sharedText:\n  pairs:\n${'    - { accounts: [A, B], runs: 1 }\n'.repeat(80_000)}`;
  expect(many.length).toBeGreaterThan(maxFileBytes);
  const sound = parseYaml(sharedTextFile, sharedTextFile, many);
  expect(sound.ok && sound.file.nodes.root).toBeNull();
  const broken = parseYaml(sharedTextFile, sharedTextFile, `${many}    - {\n`);
  expect(broken).toMatchObject({ ok: false, problems: [{ line: 1, code: 'yaml-syntax' }] });
});
