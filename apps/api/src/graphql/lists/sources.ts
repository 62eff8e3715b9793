import { sourceList } from '../../queries/lists/sources.ts';
import { SourceConnection } from '../connections.ts';
import { filterInput, listField } from '../list-field.ts';
import { SourceTypeEnum } from '../source.ts';

listField('sources', {
  description: 'Who publishes or supplies accounts.',
  type: SourceConnection,
  list: sourceList,
  filter: filterInput<typeof sourceList.fields>('SourceFilter', 'Which sources.', (t) => ({
    talks: t.idList({ description: 'Of accounts of these talks.' }),
    type: t.field({ type: [SourceTypeEnum], description: 'Of one of these types.' }),
  })),
});
