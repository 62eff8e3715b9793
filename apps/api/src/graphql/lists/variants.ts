import { keyOf } from '../../queries/lists/sort-keys.ts';
import { variantList } from '../../queries/lists/variants.ts';
import { ModeEnum } from '../attestation.ts';
import { VariantConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';
import { speakerInputs, statementInputs, statementKindInput } from './statement-inputs.ts';

listField('variants', {
  description: 'Quotations that several accounts word, with their readings.',
  type: VariantConnection,
  list: variantList,
  filter: filterInput<typeof variantList.fields>('VariantFilter', 'Which variants.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its title.' }),
    account: t.stringList({ description: 'With a reading of one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'With a reading of an account of one of these sources.' }),
    ...speakerInputs(t, 'Wording a statement by'),
    mode: t.field({ type: [ModeEnum], description: 'Wording a statement reported in one of these modes.' }),
    ...statementInputs(t, 'Wording'),
    kind: statementKindInput(t, 'Wording'),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
  orders: {
    READINGS: {
      description: 'By the number of readings.',
      keys: [keyOf('variants', 'readings', 'integer')],
    },
    TITLE: { description: 'By title.', keys: [keyOf('variants', 'title', 'text')] },
  },
});
