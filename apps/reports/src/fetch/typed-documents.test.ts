import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';

const folder = join(import.meta.dirname, '../..');

it('the typed documents are fresh against the API’s schema; if not, run pnpm generate', async () => {
  const files = await generate({ ...config, cwd: folder, silent: true }, false);
  const fresh = new Map<string, string>(
    files.map(({ filename, content }: { filename: string; content: string }) => [
      filename.split('__generated__/').at(-1) ?? filename,
      content,
    ]),
  );
  expect([...fresh.keys()].toSorted()).toEqual(readdirSync(join(folder, 'src/__generated__')).toSorted());
  const committed = (name: string) => readFileSync(join(folder, 'src/__generated__', name), 'utf8');
  const stale = [...fresh].filter(([name, content]) => committed(name).trim() !== content.trim());
  expect(stale.map(([name]) => name)).toEqual([]);
});
