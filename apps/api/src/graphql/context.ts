import type { RequestViews } from '../queries/request-views.ts';
import type { Store } from '../store/store.ts';

/** What every resolver is given; made anew for each operation. */
export interface GraphQLContext {
  readonly store: Store;
  readonly views: RequestViews;
}
