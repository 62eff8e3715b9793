import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// `pnpm bench NAME` runs the benchmark of that name, which stands in the bench folder of a package or in that of the tests.
const root = join(import.meta.dirname, '../..');
const benchmarks = globSync('{packages/*,apps/*,tests}/bench/*.ts', {
  cwd: root,
  exclude: ['**/*.test.ts'],
}).toSorted();
const nameOf = (path: string): string => basename(path, '.ts');
const [name] = process.argv.slice(2);
const found = benchmarks.find((path) => nameOf(path) === name);
if (found) {
  await import(pathToFileURL(join(root, found)).href);
} else {
  console.error(
    `${name ? `There is no benchmark "${name}". ` : ''}Benchmarks: ${benchmarks.map(nameOf).join(', ')}`,
  );
  process.exitCode = 2;
}
