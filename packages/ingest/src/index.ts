export { readAccount, type AccountFacts, type FoundCredit, type FoundDate } from './account/read-account.ts';
export { detectLanguage } from './account/detect-language.ts';
export type { FoundDateline } from './blocks/find-dateline.ts';
export { findRepeated } from './blocks/find-repeated.ts';
export { labelBlocks, type LabelledBlock, type RepeatedLines } from './blocks/label-blocks.ts';
export type { Document, Line, LineHint, PageMetadata, Span } from './document/document.ts';
export { ingestProblemCodes, type IngestProblem, type IngestProblemCode } from './document/problem.ts';
export {
  maxArticleBytes,
  readDocument,
  type DocumentOutcome,
  type RawArticle,
} from './document/read-document.ts';
export { parseQuotations, type FoundQuotation } from './quotations/parse-quotations.ts';
export type { AttributionRule, FoundAttribution } from './attributions/attribution.ts';
export {
  findAttributions,
  type AttributionOptions,
  type SearchedBlock,
} from './attributions/find-attributions.ts';
export { findAttributionsInText } from './attributions/find-in-text.ts';
export type { CueClass, Frame } from './cues/lexicon.ts';
export type { Draft, DraftOptions } from './draft/draft-options.ts';
export { draftDossier } from './draft/draft-dossier.ts';
export { overlap } from './draft/overlap.ts';
