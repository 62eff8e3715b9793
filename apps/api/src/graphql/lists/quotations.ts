import { quotationList } from '../../queries/lists/quotations.ts';
import { QuotationConnection } from '../connections.ts';
import { filterInput, listField } from '../list-field.ts';
import { QuotationUseEnum } from '../quotation.ts';

listField('quotations', {
  description: 'Words that accounts print inside quotation marks.',
  type: QuotationConnection,
  list: quotationList,
  filter: filterInput<typeof quotationList.fields>('QuotationFilter', 'Which quotations.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    speaker: t.idList({ description: 'Of one of these actors.' }),
    statement: t.idList({ description: 'In a report of one of these statements.' }),
    use: t.field({ type: [QuotationUseEnum], description: 'With marks for one of these reasons.' }),
    language: t.field({ type: ['LanguageTag'], description: 'In one of these languages.' }),
    inVariant: t.boolean({ description: 'Whether they stand among the readings of a variant.' }),
  })),
});
