import { keyOf } from '../../queries/lists/sort-keys.ts';
import { topicList } from '../../queries/lists/topics.ts';
import { ModeEnum } from '../attestation.ts';
import { TopicConnection } from '../connections.ts';
import { filterInput, heldInput, listField, type InputFields } from '../list-field.ts';
import { speakerInputs, statementInputs, statementKindInput } from './statement-inputs.ts';

/** Other topics of the same statement are no part of it. */
function ofStatement(t: InputFields) {
  const { topic: _topic, ...others } = statementInputs(t, 'Of');
  return others;
}

listField('topics', {
  description: 'What statements are about.',
  type: TopicConnection,
  list: topicList,
  filter: filterInput<typeof topicList.fields>('TopicFilter', 'Which topics.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its label.' }),
    account: t.stringList({
      description: 'Of a statement that one of these accounts reports, by siglum ("A") or id.',
    }),
    source: t.idList({ description: 'Of a statement that an account of one of these sources reports.' }),
    mode: t.field({ type: [ModeEnum], description: 'Of a statement reported in one of these modes.' }),
    ...speakerInputs(t, 'Of a statement by'),
    ...ofStatement(t),
    kind: statementKindInput(t, 'Of'),
  })),
  orders: {
    LABEL: { description: 'By label.', keys: [keyOf('topics', 'label', 'text')] },
  },
});
