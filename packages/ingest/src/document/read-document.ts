import { decodeBytes } from './decode-bytes.ts';
import { splitLines, type Document } from './document.ts';
import { markReaderView } from './mark-reader-view.ts';
import { isHtmlBomb } from './measure-html.ts';
import type { IngestProblem, IngestProblemCode } from './problem.ts';
import { readPage } from './read-page.ts';
import { sniffBinary } from './sniff-binary.ts';

/** The largest article that is read, in bytes; a long one with its whole page has a tenth. */
export const maxArticleBytes = 4 * 1024 * 1024;

/** An article as it comes: a name, its bytes, and the character set its sender declared. */
export interface RawArticle {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset?: string;
  readonly url?: string;
}

/** The article's document, or why there is none. */
export type DocumentOutcome =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: IngestProblem };

/** Reads an article's bytes as text or HTML. Its text is never altered; scripts are never run. */
export async function readDocument(article: RawArticle): Promise<DocumentOutcome> {
  const { name, bytes } = article;
  const refuse = (code: IngestProblemCode, message: string, hint: string): DocumentOutcome => ({
    ok: false,
    problem: { code, article: name, message, hint },
  });
  if (bytes.length > maxArticleBytes) {
    return refuse(
      'article-too-large',
      `The file has ${Math.ceil(bytes.length / 1048576)} MB; at most 4 are read`,
      'Save the article alone, without pictures and scripts.',
    );
  }
  const binary = sniffBinary(bytes);
  if (binary) {
    return refuse('article-binary', `The file is ${binary}, not text`, 'Save the article as text or HTML.');
  }
  const decoded = decodeBytes(bytes, article.charset);
  if (!decoded) {
    return refuse('article-undecodable', 'The bytes are no text', 'Save the article as text in UTF-8.');
  }
  const { text, encoding } = decoded;
  if (text.trim() === '') return refuse('article-empty', 'The file is empty', 'Save the article again.');
  if (!looksLikeHtml(text)) {
    const plain = { name, encoding, text, lines: splitLines(text), page: pageOf(article), problems: [] };
    return { ok: true, document: { ...plain, format: 'text', toSource: (place) => place } };
  }
  if (isHtmlBomb(text)) {
    return refuse(
      'html-bomb',
      'The page nests elements or heaps up attributes beyond all sense',
      'Copy the words of the article into a text file.',
    );
  }
  const page = await readPage(text);
  if (page.text.trim() === '') {
    return refuse(
      'html-without-text',
      'The page has no text; perhaps a script would write it',
      'Open it in a browser and save what it shows.',
    );
  }
  const lines = await markReaderView(text, page.text, page.lines);
  const document = { ...page, lines, page: { ...page.page, ...pageOf(article) } };
  return { ok: true, document: { ...document, name, encoding, format: 'html', problems: [] } };
}

function pageOf({ url }: RawArticle): { url?: string } {
  return url === undefined ? {} : { url };
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4096);
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head)) return true;
  return (head.match(/<\/?(?:p|div|h[1-6]|span|article|section|a|ul|li)[\s>]/gi)?.length ?? 0) >= 4;
}
