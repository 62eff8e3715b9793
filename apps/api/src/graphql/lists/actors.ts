import { actorDimensions, actorList } from '../../queries/lists/actors.ts';
import { keyOf } from '../../queries/lists/sort-keys.ts';
import { ActorTypeEnum } from '../actor.ts';
import { ModeEnum } from '../attestation.ts';
import { ActorConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';
import { statementInputs, statementKindInput } from './statement-inputs.ts';

listField('actors', {
  description: 'Everybody who speaks or takes part.',
  type: ActorConnection,
  list: actorList,
  groups: { name: 'actorGroups', by: actorDimensions },
  filter: filterInput<typeof actorList.fields>('ActorFilter', 'Which actors.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({
      description: 'With all these words, as `search` compares them, in its names or office.',
    }),
    type: t.field({ type: [ActorTypeEnum], description: 'Of one of these types.' }),
    side: t.idList({
      description: 'Speaking for one of these: the actor at the end of the line of `represents`.',
    }),
    role: t.field({
      type: [ParticipantRoleEnum],
      description: 'Taking one of these parts in the talks, by itself or through whom it speaks for.',
    }),
    country: t.field({ type: ['CountryCode'], description: 'Of one of these countries.' }),
    account: t.stringList({
      description: 'Making a statement that one of these accounts reports, by siglum ("A") or id.',
    }),
    source: t.idList({ description: 'Making a statement that an account of one of these sources reports.' }),
    mode: t.field({ type: [ModeEnum], description: 'Making a statement reported in one of these modes.' }),
    ...statementInputs(t, 'Making'),
    kind: statementKindInput(t, 'Making'),
  })),
  orders: {
    NAME: { description: 'By name.', keys: [keyOf('actors', 'name', 'text')] },
  },
});
