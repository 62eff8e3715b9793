import { accountDimensions, accountList } from '../../queries/lists/accounts.ts';
import { keyOf } from '../../queries/lists/sort-keys.ts';
import { AccountConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';

listField('accounts', {
  description: 'Accounts of talks.',
  type: AccountConnection,
  list: accountList,
  groups: { name: 'accountGroups', by: accountDimensions },
  filter: filterInput<typeof accountList.fields>('AccountFilter', 'Which accounts.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its headline.' }),
    account: t.stringList({ description: 'These accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'Published by one of these sources.' }),
    language: t.field({ type: ['LanguageTag'], description: 'Written in one of these languages.' }),
  })),
  orders: {
    SIGLUM: { description: 'By siglum.', keys: [keyOf('accounts', 'siglum', 'text')] },
  },
});
