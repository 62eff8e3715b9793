import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from './read-examples.ts';

const examples = await readExamples();
const readme = await readFile(new URL('../../../packages/schema/README.md', import.meta.url), 'utf8');

// The examples go on from each other's files.
describe('the README of the schema package', { shuffle: false }, () => {
  // Inside this package, so that the examples find @parley/schema.
  const folder = join(import.meta.dirname, '../../out/readme');
  beforeAll(() => mkdir(folder, { recursive: true }));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('shows the five things that people do, and no program that is not run here', () => {
    expect(examples.map(({ name }) => name)).toEqual(['build', 'check', 'walk', 'anchors', 'exchange']);
    expect(readme.match(/```ts/g)).toHaveLength(examples.length);
  });

  it.each(examples)('$name prints what the README says', async ({ name, code, prints }) => {
    const file = join(folder, `${name}.ts`);
    await writeFile(file, code);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
    expect(stdout).toBe(prints);
  });
});
