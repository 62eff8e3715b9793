import { figureDimensions, figureList } from '../../queries/lists/figures.ts';
import { keyOf } from '../../queries/lists/sort-keys.ts';
import { FigureConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';

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
    speaker: t.idList({ description: 'In a report in which one of these actors speaks.' }),
    statement: t.idList({ description: 'In a report of one of these statements.' }),
    topic: t.idList({
      description: 'In a report of a statement about one of these topics; with `statement`, of that one.',
    }),
    unit: t.stringList({ description: 'In one of these units.' }),
    counts: t.stringList({ description: 'Counting one of these.' }),
  })),
  orders: {
    COUNTS: {
      description: 'By what is counted, then by value.',
      keys: [keyOf('figures', 'counts', 'text'), keyOf('figures', 'value', 'real')],
    },
    VALUE: { description: 'By value.', keys: [keyOf('figures', 'value', 'real')] },
  },
});
