import {
  AccountNotFound,
  InvalidCursor,
  InvalidFilter,
  InvalidPage,
  RecordNotFound,
  TalksNotFound,
} from '../queries/failures.ts';

/** Why a list has no page. */
export const listFailures = [
  TalksNotFound,
  AccountNotFound,
  RecordNotFound,
  InvalidFilter,
  InvalidCursor,
  InvalidPage,
];
