import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { debuglog } from 'node:util';
import { type BundlePlace, type Manifest, manifestName, traceFile } from './find-bundle.ts';

// NODE_DEBUG=parley says why the sources are run.
const debug = debuglog('parley');

/** What installing packages writes, from the root: with one of them changed, packages may be others. */
const marksOfInstall = ['pnpm-lock.yaml', 'node_modules/.modules.yaml', 'node_modules/.pnpm/lock.yaml'];

/** How many bundles stay, and how long each does at least: who runs one may have some of it still to load. */
const mostKept = 3;
const leastKeptMs = 10 * 60_000;

/**
 * Bundles a program and keeps it for {@link findBundle}. Gives its path, or nothing where there is no bundler, it fails
 * or the folder cannot be written. Each bundle has a folder of its own and the manifest is replaced in one step, so
 * that processes which do it at the same time only do it twice.
 */
export async function makeBundle(place: BundlePlace): Promise<string | undefined> {
  const { root, folder } = place;
  const beganMs = Date.now();
  const made = join(folder, `${beganMs}-${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(made, { recursive: true });
    const { bundleSources } = await import('./bundle-sources.ts');
    const { entry, inputs, outputs } = await bundleSources(place, made);
    const sources = [...inputs, ...marksOfInstall].map((path) => traceFile(root, path));
    const changed = sources.find(([, , changedMs]) => changedMs >= beganMs);
    if (changed) throw new Error(`${changed[0]} has changed meanwhile`);
    const files = [...sources, ...outputs.map((path) => traceFile(root, relative(root, path)))];
    const manifest: Manifest = { root, entry: relative(root, entry), files };
    writeFileSync(join(made, manifestName), JSON.stringify(manifest));
    renameSync(join(made, manifestName), join(folder, manifestName));
    removeOlder(folder);
    return entry;
  } catch (error) {
    debug('The sources are run, for there is no bundle: %s', (error as Error).message);
    discard(made);
    return undefined;
  }
}

function removeOlder(folder: string): void {
  // They begin with the time at which they were begun, in as many digits for the next two centuries.
  const bundles = readdirSync(folder).filter((name) => /^\d{13}-/.test(name));
  const old = bundles.filter((name) => Number.parseInt(name, 10) < Date.now() - leastKeptMs);
  const most = Math.max(0, bundles.length - mostKept);
  for (const name of old.toSorted().slice(0, most)) discard(join(folder, name));
}

/** Others may be about the same. */
function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    debug('%s stays: %s', path, error);
  }
}

// A bundler takes 400 MB for a moment, which are not to be those of the program: it has a process of its own.
if (import.meta.main) await makeBundle(JSON.parse(process.argv[2] ?? '') as BundlePlace);
