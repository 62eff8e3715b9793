import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';
import { createRecords } from './0001-records.ts';
import { addWeights } from './0002-weights.ts';
import { addDecisions } from './0003-decisions.ts';
import { widenLists } from './0004-wide-lists.ts';
import { speedImports } from './0005-fast-imports.ts';
import { orderLists } from './0006-more-orders.ts';
import { shrinkIndexes } from './0007-smaller-indexes.ts';
import { shareIndexes } from './0008-shared-indexes.ts';

/** All migrations by name, in the order in which they run. A released migration is never changed. */
export function migrationsOf(engine: Engine): Record<string, Migration> {
  return {
    '0001-records': createRecords(engine),
    '0002-weights': addWeights(engine),
    '0003-decisions': addDecisions(engine),
    '0004-wide-lists': widenLists(engine),
    '0005-fast-imports': speedImports(engine),
    '0006-more-orders': orderLists(engine),
    '0007-smaller-indexes': shrinkIndexes(engine),
    '0008-shared-indexes': shareIndexes(engine),
  };
}
