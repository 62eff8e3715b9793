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
    speaker: ActorId.optional(),
    audience: z.array(ActorId).default([]),
    kind: StatementKind,
    topics: z.array(TopicId).min(1),
    gist: Text,
    said: EdtfDate.optional(),
    counters: z.array(StatementId).default([]),
    review: Review,
  })
  .meta({ id: 'Statement' });
export interface Statement extends z.infer<typeof Statement> {}
