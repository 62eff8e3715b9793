import { firstDay, talksDimensions, talksList } from '../../queries/lists/talks.ts';
import { keyOf } from '../../queries/lists/sort-keys.ts';
import { TalksConnection } from '../connections.ts';
import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';

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
    participant: t.idList({ description: 'In which one of these actors takes part.' }),
    role: t.field({
      type: [ParticipantRoleEnum],
      description: 'In which somebody takes one of these parts; with `participant`, that one.',
    }),
    speaker: t.idList({ description: 'With a statement by one of these actors.' }),
    topic: t.idList({ description: 'About one of these topics.' }),
    source: t.idList({ description: 'With an account of one of these sources.' }),
    discrepancyKind: t.field({
      type: [DiscrepancyKindEnum],
      description: 'With a discrepancy of one of these kinds.',
    }),
    discrepancyStatus: t.field({
      type: [DiscrepancyStatusEnum],
      description: 'With a discrepancy in one of these statuses; with `discrepancyKind`, of that kind.',
    }),
  })),
  orders: {
    DATE: { description: 'By the first day of the talks.', keys: [firstDay] },
    TITLE: { description: 'By title.', keys: [keyOf('talks', 'title', 'text')] },
  },
});
