import { keyOf } from '../../queries/lists/sort-keys.ts';
import { variantList } from '../../queries/lists/variants.ts';
import { VariantConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';

listField('variants', {
  description: 'Quotations that several accounts word, with their readings.',
  type: VariantConnection,
  list: variantList,
  filter: filterInput<typeof variantList.fields>('VariantFilter', 'Which variants.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its title.' }),
    statement: t.idList({ description: 'Wording one of these statements.' }),
    account: t.stringList({ description: 'With a reading of one of these accounts, by siglum ("A") or id.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
  orders: {
    READINGS: {
      description: 'By the number of readings.',
      keys: [keyOf('variants', 'readings', 'integer')],
    },
  },
});
