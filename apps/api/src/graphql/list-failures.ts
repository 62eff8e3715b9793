import {
  AccountNotFound,
  InvalidCursor,
  InvalidPage,
  RecordNotFound,
  TalksNotFound,
} from '../queries/failures.ts';

/** Why a list has no page. */
export const listFailures = [TalksNotFound, AccountNotFound, RecordNotFound, InvalidCursor, InvalidPage];
