import { digestText, type TextDigest } from '@parley/schema';
import { findRepeated } from '../blocks/find-repeated.ts';
import type { Document } from '../document/document.ts';
import type { IngestProblem } from '../document/problem.ts';
import { readDocument, type RawArticle } from '../document/read-document.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** An article with the digest of its text, by which it is known again. */
export interface DigestedArticle extends ReadArticle {
  readonly digest: TextDigest;
}

/** Reads all articles; two copies of one are read once. Furniture is seen by its repetition across them. */
export async function readArticles(
  raw: readonly RawArticle[],
  onArticle?: (done: number, all: number) => void,
): Promise<{ articles: DigestedArticle[]; problems: IngestProblem[] }> {
  const problems: IngestProblem[] = [];
  const documents: { document: Document; digest: TextDigest }[] = [];
  const seen = new Map<string, string>();
  for (const one of raw) {
    const outcome = await readDocument(one);
    if (!outcome.ok) {
      problems.push(outcome.problem);
      continue;
    }
    const { document } = outcome;
    problems.push(...document.problems);
    const digest = await digestText(document.text);
    const print = squeeze(document.text);
    const twin = seen.get(print);
    if (twin !== undefined) {
      problems.push({
        code: 'article-duplicate',
        article: one.name,
        message: `It is another copy of ${twin}`,
        hint: 'It is left out; remove one of the two.',
      });
      continue;
    }
    seen.set(print, one.name);
    documents.push({ document, digest });
  }
  const repeated = findRepeated(documents.map(({ document }) => document));
  const articles: DigestedArticle[] = [];
  for (const [index, { document, digest }] of documents.entries()) {
    const article = await readArticle(document, repeated);
    onArticle?.(index + 1, documents.length);
    if (article.facts.language !== 'en') {
      problems.push({
        code: 'language-not-english',
        article: document.name,
        message: `Its language seems to be "${article.facts.language}": blocks, quotations, figures and dates are found, reports are not`,
        hint: 'Record the reports by hand; attributions are found in English only.',
      });
    }
    if (article.telling.length === 0) {
      problems.push({
        code: 'nothing-told',
        article: document.name,
        message: 'No line of it reads as an article',
        hint: 'Look whether the file holds the article; it is left out.',
      });
      continue;
    }
    articles.push({ ...article, digest });
  }
  return { articles, problems };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
