import { firstDay, talksDimensions, talksList } from '../../queries/lists/talks.ts';
import { keyOf } from '../../queries/lists/sort-keys.ts';
import { TalksConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';

listField('allTalks', {
  description: 'All talks that the server knows of.',
  type: TalksConnection,
  list: talksList,
  groups: { name: 'talksGroups', by: talksDimensions },
  filter: filterInput<typeof talksList.fields>('TalksFilter', 'Which talks.', (t) => ({
    talks: t.idList({ description: 'These talks.' }),
    held: heldInput(t),
    text: t.string({
      description: 'With all these words, as `search` compares them, in title, place, setting or outcome.',
    }),
    country: t.field({ type: ['CountryCode'], description: 'Held in one of these countries.' }),
  })),
  orders: {
    DATE: { description: 'By the first day of the talks.', keys: [firstDay] },
    TITLE: { description: 'By title.', keys: [keyOf('talks', 'title', 'text')] },
  },
});
