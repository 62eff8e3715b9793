/** Everything that can be wrong with an article, or that a person must know of how it was read. */
export const ingestProblemCodes = [
  'article-empty',
  'article-binary',
  'article-too-large',
  'article-undecodable',
  'html-bomb',
  'html-without-text',
  'html-unreadable',
  'language-not-english',
  'article-duplicate',
  'nothing-told',
] as const;

/** One of {@link ingestProblemCodes}. */
export type IngestProblemCode = (typeof ingestProblemCodes)[number];

/** What is wrong with an article or was noticed on reading it, as data. */
export interface IngestProblem {
  readonly code: IngestProblemCode;
  /** The name under which the article was given. */
  readonly article: string;
  readonly message: string;
  readonly hint: string;
}
