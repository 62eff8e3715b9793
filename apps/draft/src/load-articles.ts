import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { maxArticleBytes, type RawArticle } from '@parley/ingest';
import { fetchArticle } from './fetch-article.ts';

/** Articles as they were loaded, and a line for each that was not. */
export interface LoadedArticles {
  readonly articles: readonly RawArticle[];
  readonly failures: readonly string[];
}

/** Loads files and URLs. Files that are far too large are not read at all. */
export async function loadArticles(names: readonly string[]): Promise<LoadedArticles> {
  const articles: RawArticle[] = [];
  const failures: string[] = [];
  const used = new Set<string>();
  for (const name of names) {
    if (/^https?:\/\//i.test(name)) {
      const outcome = await fetchArticle(name);
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

function loadFile(name: string): Uint8Array | string {
  try {
    const { size } = statSync(name);
    if (size > maxArticleBytes)
      return `it has ${Math.ceil(size / 1048576)} MB; at most 4 are read. Save the article alone.`;
    return readFileSync(name);
  } catch (error) {
    return `it cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}). Look at its name and its permissions.`;
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
