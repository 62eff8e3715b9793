import type { AccountId, TopicId } from '@parley/schema';

/** Where an account comes to a topic: in its headline or highlights, its lead, further down or in its last quarter. */
export const topicPositions = ['headline', 'lead', 'body', 'tail'] as const;
/** One of {@link topicPositions}. */
export type TopicPosition = (typeof topicPositions)[number];

/** The place that the accounts give one topic. */
export interface TopicPlaces {
  topic: TopicId;
  /** One for each account that has anything on it, in the order of the comparison. */
  accounts: TopicPlace[];
}

/** The place that one account gives a topic: reports count under the first topic of their first statement. */
export interface TopicPlace {
  account: AccountId;
  /** Words of the reports on it, quoted and not; none is counted twice. */
  words: number;
  /** Of all words that the account tells, 0 to 1. */
  share: number;
  /** Where the first report on it stands. */
  first: TopicPosition;
}
