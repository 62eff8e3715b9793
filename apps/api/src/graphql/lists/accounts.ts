import { accountDimensions, accountList } from '../../queries/lists/accounts.ts';
import { dayKeyOf, keyOf } from '../../queries/lists/sort-keys.ts';
import { ModeEnum } from '../attestation.ts';
import { AccountConnection } from '../connections.ts';
import { DateRange, filterInput, heldInput, listField } from '../list-field.ts';
import { speakerInputs, statementInputs, statementKindInput } from './statement-inputs.ts';

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
    published: t.field({
      type: DateRange,
      description: 'Known to be published on a day between these; of an uncertain date, one day must be.',
    }),
    ...speakerInputs(t, 'Reporting a statement by'),
    mode: t.field({
      type: [ModeEnum],
      description:
        'With a report in one of these modes; what is asked of a statement is asked of the one reported.',
    }),
    ...statementInputs(t, 'Reporting'),
    kind: statementKindInput(t, 'Reporting'),
  })),
  orders: {
    PUBLISHED: {
      description: 'By the first day of publication; those of which it is not known come last.',
      keys: [dayKeyOf('accounts', 'published_first')],
    },
    HEADLINE: { description: 'By headline.', keys: [keyOf('accounts', 'headline', 'text')] },
    LENGTH: { description: 'By the number of words.', keys: [keyOf('accounts', 'words', 'integer')] },
    SIGLUM: { description: 'By siglum.', keys: [keyOf('accounts', 'siglum', 'text')] },
  },
});
