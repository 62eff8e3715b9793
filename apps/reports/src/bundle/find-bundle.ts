import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is bundled, and where bundles of it are kept. */
export interface BundlePlace {
  /** Absolute folder that all sources are in. */
  readonly root: string;
  /** The program, from the root. */
  readonly entry: string;
  /** Absolute folder for this entry's bundles alone; it may be deleted at any time. */
  readonly folder: string;
}

/** A file as it was when a bundle was made: its path from the root, its bytes (-1: there was none) and its last change. */
export type FileTrace = readonly [path: string, bytes: number, changedMs: number];

/** What stands beside the bundles and says which one to run. */
export interface Manifest {
  /** Paths inside a bundle are absolute, so that it is of no use once the root is another one. */
  readonly root: string;
  /** The bundled program, from the root. */
  readonly entry: string;
  /** All sources, what says which packages are installed, and the files of the bundle itself. */
  readonly files: readonly FileTrace[];
}

/** Name of the manifest in the folder of bundles. */
export const manifestName = 'bundle.json';

/** Path of the bundle as it was last made, unless one of the files that it is of, or is in, has changed since. */
export function findBundle({ root, folder }: BundlePlace): string | undefined {
  const manifest = readManifest(join(folder, manifestName));
  if (manifest?.root !== root) return undefined;
  const isAsItWas = manifest.files.every((before) => {
    const [path, bytes, changedMs] = before;
    const now = traceFile(root, path);
    return now[1] === bytes && now[2] === changedMs;
  });
  return isAsItWas ? join(root, manifest.entry) : undefined;
}

/** A file as it is now. */
export function traceFile(root: string, path: string): FileTrace {
  // Not joined as paths are: of hundreds that takes as long as asking for them.
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false });
  return found ? [path, found.size, found.mtimeMs] : [path, -1, 0];
}

function readManifest(path: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}
