import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import type { BundlePlace } from './find-bundle.ts';
import { loadOnCall } from './load-on-call.ts';
import { bundleEntry, functionFoot, functionHead } from './run-bundle.ts';

/** What was bundled. */
export interface Bundled {
  /** Absolute path of the program. */
  readonly entry: string;
  /** Every source and package.json on which it depends, from the root; packages from elsewhere are not among them. */
  readonly inputs: readonly string[];
  /** Absolute paths of the files that were written. */
  readonly outputs: readonly string[];
}

/** Packages with compiled parts or workers, which find them beside their own files. Few runs need any of them. */
const leftOutside = /^(?:pdfjs-dist|@napi-rs\/canvas)(?:\/|$)/;

const fromElsewhere = /[\\/]node_modules[\\/]/;

/**
 * Puts a program and what it loads into a few files for {@link runBundle}; what it loads only when it is asked for stays
 * apart.
 */
export async function bundleSources({ root, entry }: BundlePlace, into: string): Promise<Bundled> {
  const bundle = await rolldown({
    cwd: root,
    input: { main: join(root, entry) },
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    // Whatever their package.json says, sources are loaded for what they do as well: builders of the graph.
    treeshake: { moduleSideEffects: [{ test: /^(?!.*[\\/]node_modules[\\/])/, sideEffects: true }] },
    plugins: [keepOutside, loadOnCall, keepPlaces],
  });
  try {
    const { output } = await bundle.write({
      dir: into,
      format: 'cjs',
      entryFileNames: bundleEntry,
      chunkFileNames: '[name]-[hash].cjs',
      // What is left outside comes by `require` too: scripts that import are still an experiment of Node.
      dynamicImportInCjs: false,
      postBanner: functionHead,
      postFooter: functionFoot,
      comments: { legal: false },
    });
    const sources = (await bundle.watchFiles).filter((path) => !fromElsewhere.test(path));
    return {
      entry: join(into, bundleEntry),
      inputs: withPackages(root, [...sources, ...ownFiles()]),
      outputs: output.map(({ fileName }) => join(into, fileName)),
    };
  } finally {
    await bundle.close();
  }
}

/** What makes bundles is a source of them. */
function ownFiles(): string[] {
  return readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
}

/** Paths from the root, with the package.json files above them: they say what names resolve to. */
function withPackages(root: string, paths: readonly string[]): string[] {
  const sources = paths.map((path) => relative(root, path));
  const folders = new Set<string>();
  for (const source of sources) {
    for (let folder = dirname(source); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  const packages = [...folders].map((folder) => join(folder, 'package.json'));
  return [...new Set([...sources, ...packages.filter((path) => existsSync(join(root, path)))])];
}

/** Has packages loaded from where they are installed, which may be a place that only the importer can name. */
const keepOutside: Plugin = {
  name: 'keep-outside',
  resolveId: {
    filter: { id: leftOutside },
    async handler(name, importer) {
      const found = await this.resolve(name, importer, { skipSelf: true });
      return found && { id: found.id, external: 'absolute' };
    },
  },
};

const placeWords = /(?<![\w$.'"`])(?:import\.meta\.(?:url|dirname|filename|resolve)|__dirname|__filename)\b/g;

/** Has each source know itself where it was, not where the bundle is: they read files beside themselves. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform: {
    filter: { id: /^[^\0]/, code: placeWords },
    handler(code, id) {
      const [path = id] = id.split('?');
      const url = JSON.stringify(pathToFileURL(path).href);
      const places: Readonly<Record<string, string>> = {
        'import.meta.url': url,
        'import.meta.dirname': JSON.stringify(dirname(path)),
        'import.meta.filename': JSON.stringify(path),
        'import.meta.resolve': `((name) => require('node:url').pathToFileURL(require('node:module').createRequire(${url}).resolve(name)).href)`,
        __dirname: JSON.stringify(dirname(path)),
        __filename: JSON.stringify(path),
      };
      return code.replaceAll(placeWords, (word) => places[word] ?? word);
    },
  },
};
