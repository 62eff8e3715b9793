/** What the lint can find; every code has a test with a file that has it. */
export type ProblemCode =
  | 'link-on-wrong-page'
  | 'link-without-contents'
  | 'link-to-nowhere'
  | 'names-out-of-order'
  | 'ids-out-of-order'
  | 'cell-without-headers'
  | 'heading-skipped'
  | 'figure-without-alternative'
  | 'role-unknown'
  | 'parent-wrong'
  | 'tab-order-missing'
  | 'content-without-tag'
  | 'content-without-element'
  | 'artifact-inside-word'
  | 'glyph-missing'
  | 'glyph-without-text'
  | 'font-not-embedded'
  | 'language-missing'
  | 'title-missing'
  | 'tags-not-declared'
  | 'standard-not-declared'
  | 'output-intent-missing'
  | 'attachment-not-declared';

/** One thing that is wrong with a PDF, and where. */
export interface Problem {
  code: ProblemCode;
  /** Object number, page, element or name: what a person looks up. */
  where: string;
}
