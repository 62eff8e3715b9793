import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/**
 * What each subpath costs a browser: everything it exports, bundled and minified with rolldown (which is what Vite
 * uses) and gzipped at the highest level. KB are 1024 bytes. A budget that is passed fails the run.
 */
interface Budget {
  readonly subpath: string;
  readonly folder: string;
  /** Without Zod: what the package itself adds to a program that has it already. */
  readonly ownKb: number;
  /** With Zod, where it is needed at all. */
  readonly wholeKb: number;
}

const budgets: readonly Budget[] = [
  { subpath: 'anchors', folder: 'anchors', ownKb: 3, wholeKb: 3 },
  { subpath: 'records', folder: 'records', ownKb: 6, wholeKb: 30 },
  { subpath: 'dossier', folder: 'dossier', ownKb: 15, wholeKb: 40 },
  { subpath: 'compile', folder: 'compile', ownKb: 8, wholeKb: 32 },
  { subpath: 'json-schema', folder: 'json-schema', ownKb: 12, wholeKb: 36 },
  { subpath: 'json-ld', folder: 'json-ld', ownKb: 16, wholeKb: 40 },
  { subpath: 'exporters', folder: 'exporters', ownKb: 16, wholeKb: 42 },
  { subpath: 'graphql', folder: 'graphql', ownKb: 6, wholeKb: 30 },
  { subpath: '.', folder: '.', ownKb: 20, wholeKb: 46 },
];

async function bundledKb(folder: string, external: string[]): Promise<number> {
  const input = fileURLToPath(new URL(`../src/${folder}/index.ts`, import.meta.url));
  const bundle = await rolldown({ input, external, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length / 1024;
}

const over: string[] = [];
console.log('subpath        own KB  budget   with Zod KB  budget');
for (const { subpath, folder, ownKb, wholeKb } of budgets) {
  const own = await bundledKb(folder, ['zod']);
  const whole = await bundledKb(folder, []);
  if (own > ownKb || whole > wholeKb) over.push(subpath);
  const cells = [own.toFixed(1).padStart(6), String(ownKb).padStart(7), whole.toFixed(1).padStart(13)];
  console.log(`${subpath.padEnd(13)} ${cells.join(' ')} ${String(wholeKb).padStart(7)}`);
}
if (over.length > 0) {
  console.error(`Over its budget: ${over.join(', ')}`);
  process.exitCode = 1;
}
