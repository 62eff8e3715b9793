import type { Reading } from '../queries/request-views.ts';
import type { FieldCount } from './count-fields.ts';

/** What every resolver is given; made anew for each operation. */
export interface GraphQLContext extends Reading {
  readonly fields: FieldCount;
}
