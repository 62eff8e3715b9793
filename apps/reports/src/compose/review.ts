import type { ReviewFieldsFragment } from '../__generated__/graphql.ts';
import type { Context } from './context.ts';
import type { Inline } from './inline.ts';
import { styled } from './runs.ts';

/** Marks a record that no person has confirmed, with the rule that proposed it; nothing for a confirmed one. */
export function reviewRuns({ words }: Context, review: ReviewFieldsFragment): Inline[] {
  if (review.state === 'CONFIRMED') return [];
  return [
    ' · ',
    { kind: 'badge', text: words.terms.review[review.state], tone: 'inference' },
    ...(review.rule === null
      ? []
      : [styled('small', ` ${words.suggestedBy(review.rule, review.confidence)}`)]),
  ];
}

/** How many records of the comparison a person has confirmed, and how many are only suggested. */
export function countReviews({ comparison, records }: Context): ReviewCounts & { rows: ReviewRow[] } {
  const statements = comparison.coverage.bands.flatMap(({ statements: rows }) =>
    rows.map(({ statement }) => records.statement(statement).review),
  );
  const rows: ReviewRow[] = [
    { of: 'statements', ...countStates(statements) },
    {
      of: 'attestations',
      ...countStates(comparison.provenance.map(({ attestation }) => records.attestation(attestation).review)),
    },
    {
      of: 'discrepancies',
      ...countStates(comparison.discrepancies.map(({ discrepancy }) => discrepancy.review)),
    },
    { of: 'lineages', ...countStates(comparison.independence.lineages.map(({ lineage }) => lineage.review)) },
  ];
  return {
    confirmed: rows.reduce((all, { confirmed }) => all + confirmed, 0),
    suggested: rows.reduce((all, { suggested }) => all + suggested, 0),
    rows,
  };
}

/** Review states of one kind of record. */
export interface ReviewRow extends ReviewCounts {
  of: 'statements' | 'attestations' | 'discrepancies' | 'lineages';
}

interface ReviewCounts {
  confirmed: number;
  suggested: number;
}

function countStates(reviews: readonly ReviewFieldsFragment[]): ReviewCounts {
  const confirmed = reviews.filter(({ state }) => state === 'CONFIRMED').length;
  return { confirmed, suggested: reviews.length - confirmed };
}
