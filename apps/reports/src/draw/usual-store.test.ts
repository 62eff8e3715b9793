import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { decidingSources } from './usual-store.ts';

const draw = import.meta.dirname;

/** A source with all sources of ours that it imports, and those that they do. */
function closureOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+\.ts)'/gu))
    closureOf(resolve(path, '..', name), found);
  return found;
}

it('the store of fonts is another one when a source changes that finds out or writes what it keeps', () => {
  const found = new Set(
    ['font-source.ts', 'font-store.ts', 'shape-words.ts'].flatMap((name) => [...closureOf(join(draw, name))]),
  );
  expect([...found].map((path) => relative(draw, path)).toSorted()).toEqual([...decidingSources]);
});
