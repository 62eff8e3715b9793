import { keyOf } from '../../queries/lists/sort-keys.ts';

/** The order in which a reader of the accounts meets what stands in them. */
export function passageOrder(table: 'attestations' | 'quotations' | 'figures' | 'mentions') {
  return {
    description: 'By talks, account and place in the text.',
    keys: [
      keyOf(table, 'talks_id', 'text'),
      keyOf(table, 'account_id', 'text'),
      keyOf(table, 'passage_start', 'integer'),
    ],
  };
}
