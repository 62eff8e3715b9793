import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import type { BundlePlace } from './find-bundle.ts';

/** What was bundled. */
export interface Bundled {
  /** Absolute path of the program. */
  readonly entry: string;
  /** Every source and package.json on which it depends, from the root; packages from elsewhere are not among them. */
  readonly inputs: readonly string[];
  /** Absolute paths of the programs that were written; each has its source map beside it. */
  readonly outputs: readonly string[];
}

/** Packages with compiled parts or workers, which find them beside their own files. Few runs need any of them. */
const leftOutside = /^(?:pdfjs-dist|@napi-rs\/canvas|pg)(?:\/|$)/;

const fromElsewhere = /[\\/]node_modules[\\/]/;

/** Puts a program and what it loads into a few files; what it loads only when it is asked for stays apart. */
export async function bundleSources({ root, entry }: BundlePlace, into: string): Promise<Bundled> {
  const bundle = await rolldown({
    cwd: root,
    input: { main: join(root, entry) },
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    // Whatever their package.json says, sources are loaded for what they do as well: builders of the graph.
    treeshake: { moduleSideEffects: [{ test: /^(?!.*[\\/]node_modules[\\/])/, sideEffects: true }] },
    plugins: [keepOutside, keepPlaces],
  });
  try {
    const { output } = await bundle.write({
      dir: into,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      comments: { legal: false },
      sourcemap: true,
    });
    const sources = (await bundle.watchFiles).filter((path) => !fromElsewhere.test(path));
    return {
      entry: join(into, 'main.js'),
      inputs: withPackages(root, [...sources, ...ownFiles()]),
      outputs: output.flatMap(({ type, fileName }) => (type === 'chunk' ? [join(into, fileName)] : [])),
    };
  } finally {
    await bundle.close();
  }
}

/** What makes bundles is a source of them. */
function ownFiles(): string[] {
  return readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
}

/** Paths from the root, with the package.json of each folder on the way, there or not: they say what names resolve to. */
function withPackages(root: string, paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths.map((absolute) => relative(root, absolute)).toSorted()) {
    found.add(path);
    for (let folder = dirname(path); !found.has(join(folder, 'package.json')); folder = dirname(folder)) {
      found.add(join(folder, 'package.json'));
      if (folder === '.') break;
    }
  }
  return [...found];
}

/** Has packages loaded from where they are installed, which may be a place that only the importer can name. */
const keepOutside: Plugin = {
  name: 'keep-outside',
  resolveId: {
    filter: { id: leftOutside },
    async handler(name, importer) {
      const found = await this.resolve(name, importer, { skipSelf: true });
      return found && { id: pathToFileURL(found.id).href, external: true };
    },
  },
};

const placeWords = /(?<![\w$.'"`])(?:import\.meta\.(?:url|dirname|filename)|__dirname|__filename)\b/g;

/** Has each source know itself where it was, not where the bundle is: they read files beside themselves. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform: {
    filter: { id: /^[^\0]/, code: placeWords },
    handler(code, id) {
      const [path = id] = id.split('?');
      const places: Readonly<Record<string, string>> = {
        'import.meta.url': pathToFileURL(path).href,
        'import.meta.dirname': dirname(path),
        'import.meta.filename': path,
        __dirname: dirname(path),
        __filename: path,
      };
      return code.replaceAll(placeWords, (word) => JSON.stringify(places[word]));
    },
  },
};
