import { actorList } from '../../queries/lists/actors.ts';
import { keyOf } from '../../queries/lists/sort-keys.ts';
import { ActorTypeEnum } from '../actor.ts';
import { ActorConnection } from '../connections.ts';
import { filterInput, listField } from '../list-field.ts';

listField('actors', {
  description: 'Everybody who speaks or takes part.',
  type: ActorConnection,
  list: actorList,
  filter: filterInput<typeof actorList.fields>('ActorFilter', 'Which actors.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    type: t.field({ type: [ActorTypeEnum], description: 'Of one of these types.' }),
    side: t.idList({
      description: 'Speaking for one of these: the actor at the end of the line of `represents`.',
    }),
    country: t.field({ type: ['CountryCode'], description: 'Of one of these countries.' }),
  })),
  orders: {
    NAME: { description: 'By name.', keys: [keyOf('actors', 'name', 'text')] },
  },
});
