import type { DiscrepancyStatus } from '../__generated__/graphql.ts';

/** Ids of the sections, which findings and cross-references lead to. */
export const sectionIds = {
  contents: 'section-contents',
  matrix: 'section-matrix',
  discrepancies: 'section-discrepancies',
  suggestions: 'section-suggestions',
  apparatus: 'section-apparatus',
  figures: 'section-figures',
  details: 'section-details',
  voice: 'section-voice',
  topics: 'section-topics',
  telling: 'section-telling',
  alone: 'section-alone',
  independence: 'section-independence',
  sources: 'section-sources',
  method: 'section-method',
  provenance: 'section-provenance',
  annex: 'section-annex',
  decisions: 'section-decisions',
} as const;

/**
 * The place at which a record is shown in full: a statement's row of the matrix, a discrepancy's entry, an
 * attestation's row of the provenance, an account's profile. Record ids carry their kind, so that no two collide.
 */
export function placeOf(recordId: string): string {
  return recordId.replace(':', '-');
}

/** The row of the annex with every account that carries a statement. */
export function annexPlace(statementId: string): string {
  return `annex-${placeOf(statementId)}`;
}

/** The table of all accounts, with how much each carries. */
export const accountsPlace = 'table-accounts';
/** Where the bars of all accounts stand, if the first page has not all of them. */
export const coveragePlace = 'bars-coverage-all';

/** What is confirmed and what is suggested. */
export const reviewPlace = 'method-review';

/** The entry of the apparatus with this id. */
export function apparatusPlace(entryId: string): string {
  return `apparatus-${entryId.replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** The row of what a rule has found. */
export function suggestionPlace(id: string): string {
  return `found-${id.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}

/** The band of figures with this number, from 1. */
export function figurePlace(number: number): string {
  return `figures-${number}`;
}

/** The heading over the discrepancies of a status. */
export function statusPlace(status: DiscrepancyStatus): string {
  return `discrepancies-${status.toLowerCase()}`;
}
