import type { Tables } from './tables.ts';

/** List → name of a dimension by which its records are counted → the column that has what they have in common. */
export const countedColumns = {
  talks: { COUNTRY: 'country' },
  topics: {},
  actors: { TYPE: 'type', COUNTRY: 'country' },
  sources: {},
  accounts: { LANGUAGE: 'language' },
  statements: { KIND: 'kind', REVIEW: 'review' },
  attestations: { MODE: 'mode', SETTING: 'setting', REVIEW: 'review' },
  quotations: { USE: 'use', LANGUAGE: 'language' },
  figures: { UNIT: 'unit', COUNTS: 'counts', REVIEW: 'review' },
  mentions: { KIND: 'kind', REVIEW: 'review' },
  variants: {},
  discrepancies: { KIND: 'kind', STATUS: 'status', REVIEW: 'review' },
  lineages: { STRENGTH: 'strength' },
} satisfies { readonly [List in keyof Tables]?: Readonly<Record<string, keyof Tables[List]>> };

/** A list of which the store keeps counts. */
export type CountedList = keyof typeof countedColumns;

/** What one dossier adds to the counts; in the order of the lists, so that equal dossiers give equal texts. */
export type GroupCount = readonly [list: string, by: string, value: string, count: number];
