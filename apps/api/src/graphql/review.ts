import { ReviewState, type Review } from '@parley/schema';
import type { FigureNode, MentionNode } from '../queries/node.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';

export const ReviewStateEnum = enumOf(
  'ReviewState',
  'What has become of a proposed record.',
  ReviewState.options,
  {
    suggested: 'Proposed by a rule; no person has decided yet.',
    confirmed: 'Accepted by a person.',
    rejected: 'Turned down by a person.',
  },
);

export const ReviewType = builder.objectRef<Review>('Review').implement({
  description:
    'Who stands behind a record: a rule that suggested it, or a person who confirmed or rejected it.',
  fields: (t) => ({
    state: t.expose('state', { type: ReviewStateEnum, description: 'What was decided.' }),
    rule: t.string({
      nullable: true,
      description: 'The rule that suggested the record, while it is suggested.',
      resolve: (review) => (review.state === 'suggested' ? review.rule : null),
    }),
    confidence: t.float({
      nullable: true,
      description: 'How sure the rule is, 0 to 1, while the record is suggested.',
      resolve: (review) => (review.state === 'suggested' ? review.confidence : null),
    }),
    by: t.string({
      nullable: true,
      description: 'Who decided.',
      resolve: (review) => (review.state === 'suggested' ? null : review.by),
    }),
    on: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was decided.',
      resolve: (review) => (review.state === 'suggested' ? null : review.on),
    }),
    note: t.string({
      nullable: true,
      description: 'Why it was so decided.',
      resolve: (review) => (review.state === 'suggested' ? null : review.note),
    }),
  }),
});

export const detailReviewText =
  'Who stands behind it: its own review, else that of the report in which it stands; null where a person recorded it outside of all reports.';

export const detailStateText =
  'In one of these states of review: its own, else that of the report in which it stands; what a person recorded outside of all reports counts as confirmed.';

/** Who stands behind a figure or mention. */
export function detailReview({ review, attestation, view }: FigureNode | MentionNode): Review | undefined {
  return review ?? view.attestations.get(attestation)?.review;
}
