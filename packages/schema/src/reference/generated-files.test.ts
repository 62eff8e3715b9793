import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from './generated-files.ts';

const folder = new URL('../../', import.meta.url);

describe('the generated files', () => {
  it('are fresh: "pnpm generate" would write the very files that are committed', async () => {
    for (const [name, text] of await generatedFiles()) {
      expect(await readFile(new URL(name, folder), 'utf8')).toBe(text);
    }
  });

  it('are all there is in the folder of JSON Schemas', async () => {
    const names = (await readdir(new URL('json-schema/', folder), { recursive: true })).map(
      (name) => `json-schema/${name}`,
    );
    const files = names.filter((name) => name.endsWith('.json'));
    const generated = [...(await generatedFiles()).keys()];
    expect(files.toSorted()).toEqual(generated.filter((name) => name.endsWith('.json')).toSorted());
  });
});

describe('the source files', () => {
  it('import Zod as a namespace: esbuild cannot shake the object z, which has all locales in it', async () => {
    const names = await readdir(new URL('src/', folder), { recursive: true });
    const wrong: string[] = [];
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const text = await readFile(new URL(`src/${name}`, folder), 'utf8');
      if (/import (?:type )?\{[^}]*\} from 'zod'/.test(text)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});
