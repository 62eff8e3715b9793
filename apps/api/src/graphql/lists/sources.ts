import { sql } from 'kysely';
import { sourceList } from '../../queries/lists/sources.ts';
import { SourceConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { SourceTypeEnum } from '../source.ts';

listField('sources', {
  description: 'Who publishes or supplies accounts.',
  type: SourceConnection,
  list: sourceList,
  filter: filterInput<typeof sourceList.fields>('SourceFilter', 'Which sources.', (t) => ({
    talks: t.idList({ description: 'Of accounts of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its name.' }),
    account: t.stringList({ description: 'Of one of these accounts, by siglum ("A") or id.' }),
    type: t.field({ type: [SourceTypeEnum], description: 'Of one of these types.' }),
  })),
  orders: {
    NAME: {
      description: 'By name; those whose name is not known first.',
      keys: [{ value: sql`coalesce(sources.name, '')`, type: 'text' }],
    },
  },
});
