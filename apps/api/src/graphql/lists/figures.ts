import { figureDimensions, figureList } from '../../queries/lists/figures.ts';
import { dayKeyOf, keyOf } from '../../queries/lists/sort-keys.ts';
import { ModeEnum } from '../attestation.ts';
import { FigureConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { detailStateText, ReviewStateEnum } from '../review.ts';
import { passageOrder } from './passage-order.ts';
import { speakerInputs, statementInputs, statementKindInput } from './statement-inputs.ts';

listField('figures', {
  description: 'Quantities that accounts give.',
  type: FigureConnection,
  list: figureList,
  groups: { name: 'figureGroups', by: figureDimensions },
  filter: filterInput<typeof figureList.fields>('FigureFilter', 'Which figures.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({
      description: 'With all these words, as `search` compares them, in what is printed or counted.',
    }),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'In an account of one of these sources.' }),
    ...speakerInputs(t, 'In a report of what is said by'),
    mode: t.field({ type: [ModeEnum], description: 'In a report in one of these modes.' }),
    ...statementInputs(t, 'In a report of'),
    kind: statementKindInput(t, 'In a report of'),
    unit: t.stringList({ description: 'In one of these units.' }),
    counts: t.stringList({ description: 'Counting one of these.' }),
    review: t.field({ type: [ReviewStateEnum], description: detailStateText }),
  })),
  orders: {
    COUNTS: {
      description: 'By what is counted, then by value.',
      keys: [keyOf('figures', 'counts', 'text'), keyOf('figures', 'value', 'real')],
    },
    VALUE: { description: 'By value.', keys: [keyOf('figures', 'value', 'real')] },
    AS_OF: {
      description: 'By the first day as of which they hold; those without one come last.',
      keys: [dayKeyOf('figures', 'as_of_day')],
    },
    PASSAGE: passageOrder('figures'),
  },
});
