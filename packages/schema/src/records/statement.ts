import * as z from 'zod';
import { ActorId, StatementId, TopicId } from '../ids.ts';
import { EdtfDate } from '../values/edtf.ts';
import { Text } from '../values/text.ts';
import { Review } from './review.ts';

/** What somebody does in saying it. */
export const StatementKind = z
  .enum([
    'claim',
    'denial',
    'assessment',
    'intention',
    'offer',
    'demand',
    'commitment',
    'refusal',
    'warning',
    'question',
  ])
  .meta({ id: 'StatementKind' });
export type StatementKind = z.infer<typeof StatementKind>;

/** What somebody said, independent of who reports it. Maps to schema:Statement and Claim, and Popolo's Speech. */
export const Statement = z
  .strictObject({
    id: StatementId,
    speaker: ActorId.optional().describe('Absent where only the accounts themselves say it.'),
    audience: z.array(ActorId).default([]).describe('To whom it was said, where it is known.'),
    kind: StatementKind,
    topics: z.array(TopicId).min(1).describe('The first is the one under which tables show it.'),
    gist: Text.describe('What was said, in our own words: one sentence.'),
    said: EdtfDate.optional().describe('When it was said, where that is not the day of the talks.'),
    counters: z.array(StatementId).default([]).describe('Statements of others that this one disputes.'),
    review: Review,
  })
  .meta({ id: 'Statement' });
export interface Statement extends z.infer<typeof Statement> {}
