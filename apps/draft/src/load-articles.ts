import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { maxArticleBytes, type RawArticle } from '@parley/ingest';
import { fetchArticle } from './fetch-article.ts';
import type { Network } from './network.ts';

/** Articles as they were loaded, and a line for each that was not. */
export interface LoadedArticles {
  readonly articles: readonly RawArticle[];
  readonly failures: readonly string[];
}

/** Loads files and URLs. Files that are far too large are not read at all. */
export async function loadArticles(names: readonly string[], network?: Network): Promise<LoadedArticles> {
  const articles: RawArticle[] = [];
  const failures: string[] = [];
  const used = new Set<string>();
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
      const outcome = await fetchArticle(name, network);
      if (outcome.ok) articles.push({ ...outcome.article, name: freeName(outcome.article.name, used) });
      else failures.push(`${name}: ${outcome.message}. ${outcome.hint}`);
      continue;
    }
    const outcome = loadFile(name);
    if (typeof outcome === 'string') failures.push(`${name}: ${outcome}`);
    else articles.push({ name: freeName(basename(name), used), bytes: outcome });
  }
  return { articles, failures };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Look at its name and at the folder in which you stand.',
  EACCES: 'you may not read it. Change its permissions, or copy it.',
  EPERM: 'you may not read it. Change its permissions, or copy it.',
  ELOOP: 'it is a link that leads back to itself. Name the file itself.',
};

function loadFile(name: string): Uint8Array | string {
  try {
    const stats = statSync(name);
    if (stats.isDirectory()) return `it is a folder. Name the files in it: ${join(name, '*')}`;
    // A pipe or a device may never end.
    if (!stats.isFile()) return 'it is no plain file. Save the article as a file.';
    if (stats.size > maxArticleBytes)
      return `it has ${Math.ceil(stats.size / 1048576)} MB; at most ${maxArticleBytes / 1048576} are read. Save the article alone, without pictures and scripts.`;
    return readFileSync(name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return reasons[code] ?? `it cannot be read (${code}). Look at its name and its permissions.`;
  }
}

/** Two files of one name in different folders must not have one text in the dossier. */
function freeName(name: string, used: Set<string>): string {
  let free = name;
  for (let turn = 2; used.has(free.toLowerCase()); turn += 1)
    free = name.replace(/(\.[^.]*)?$/, `-${turn}$1`);
  used.add(free.toLowerCase());
  return free;
}
