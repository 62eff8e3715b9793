import { topicPositions, type TopicPlace, type TopicPlaces } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { AccountType, TopicType } from '../refs.ts';

const TopicPositionEnum = enumOf('TopicPosition', 'Where an account comes to a topic.', topicPositions, {
  headline: 'In its headline or highlights.',
  lead: 'In its lead.',
  body: 'Further down.',
  tail: 'In the last quarter of its text.',
});

const TopicPlaceType = builder.objectRef<InView<TopicPlace>>('TopicPlace').implement({
  description: 'The place that one account gives a topic.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    words: t.exposeInt('words', { description: 'Words of its reports on it; none is counted twice.' }),
    share: t.exposeFloat('share', { description: 'Of all words that it tells, 0 to 1.' }),
    first: t.expose('first', {
      type: TopicPositionEnum,
      description: 'Where its first report on it stands.',
    }),
  }),
});

export const TopicPlacesType = builder.objectRef<InView<TopicPlaces>>('TopicPlaces').implement({
  description: 'The place that the accounts give one topic.',
  fields: (t) => ({
    topic: t.field({
      type: TopicType,
      description: 'Which topic.',
      resolve: ({ topic, view }) => view.topics.mustGet(topic),
    }),
    accounts: t.expose('accounts', {
      type: [TopicPlaceType],
      description: 'One for each account that has anything on it, in the order of the comparison.',
    }),
  }),
});
