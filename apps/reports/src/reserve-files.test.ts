import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Arguments } from './arguments.ts';
import { reserveFiles } from './reserve-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-reserve-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function reserve(changes: Partial<Arguments> = {}) {
  const paths = { out: join(folder, 'briefing.pdf'), json: join(folder, 'answer.json') };
  const asked: Arguments = { output: { form: 'pdf' }, folder, ...paths, ...changes };
  const outcome = await reserveFiles(asked, 'lake');
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.value;
}

const fill = (text: string) => async (sink: { write: (chunk: string) => unknown }) => void sink.write(text);

it('puts a briefing in place together with its JSON, and not before that is written', async () => {
  const { out, json, place, discard } = await reserve();
  await out.write(fill('pages'));
  expect(existsSync(out.path)).toBe(false);
  await json?.write(fill('answer'));
  expect(await place()).toEqual({ value: undefined });
  await discard();
  expect((await readdir(folder)).toSorted()).toEqual(['answer.json', 'briefing.pdf']);
  expect(await readFile(out.path, 'utf8')).toBe('pages');
});

it('leaves every place as it was where the JSON cannot be written', async () => {
  await writeFile(join(folder, 'briefing.pdf'), 'earlier');
  const { out, json, discard } = await reserve();
  await out.write(fill('pages'));
  await expect(json?.write(() => Promise.reject(new Error('the pen broke')))).rejects.toThrow(
    'the pen broke',
  );
  await discard();
  expect(await readdir(folder)).toEqual(['briefing.pdf']);
  expect(await readFile(out.path, 'utf8')).toBe('earlier');
});

it('leaves no briefing where its JSON cannot be put in place', async () => {
  const { out, json, place, discard } = await reserve();
  await out.write(fill('pages'));
  await rm(join(folder, (await readdir(folder)).find((name) => name.includes('answer')) ?? ''));
  await json?.write(fill('answer'));
  expect(await place()).toHaveProperty('failure');
  await discard();
  expect(await readdir(folder)).toEqual([]);
});
