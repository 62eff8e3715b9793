import { keyOf } from '../../queries/lists/sort-keys.ts';
import { quotationDimensions, quotationList } from '../../queries/lists/quotations.ts';
import { QuotationConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { QuotationUseEnum } from '../quotation.ts';
import { ModeEnum } from '../attestation.ts';
import { passageOrder } from './passage-order.ts';
import { speakerInputs, statementInputs, statementKindInput } from './statement-inputs.ts';

listField('quotations', {
  description: 'Words that accounts print inside quotation marks.',
  type: QuotationConnection,
  list: quotationList,
  groups: { name: 'quotationGroups', by: quotationDimensions },
  filter: filterInput<typeof quotationList.fields>('QuotationFilter', 'Which quotations.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in what is quoted.' }),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'In an account of one of these sources.' }),
    mode: t.field({ type: [ModeEnum], description: 'In a report in one of these modes.' }),
    ...speakerInputs(t, 'Of'),
    ...statementInputs(t, 'In a report of'),
    kind: statementKindInput(t, 'In a report of'),
    use: t.field({ type: [QuotationUseEnum], description: 'With marks for one of these reasons.' }),
    language: t.field({ type: ['LanguageTag'], description: 'In one of these languages.' }),
    inVariant: t.boolean({ description: 'Whether they stand among the readings of a variant.' }),
  })),
  orders: {
    LENGTH: {
      description: 'By the number of words.',
      keys: [keyOf('quotations', 'words', 'integer')],
    },
    PASSAGE: passageOrder('quotations'),
  },
});
