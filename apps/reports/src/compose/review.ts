import type { ReviewFieldsFragment } from '../__generated__/graphql.ts';
import type { Block } from './blocks.ts';
import type { Context } from './context.ts';
import type { Inline } from './inline.ts';
import type { Reference } from './records.ts';
import { mark, styled } from './runs.ts';
import type { Wording } from './wording/en.ts';

/** Whether no person stands behind a record. */
export function isSuggested({ state }: ReviewFieldsFragment): boolean {
  return state !== 'CONFIRMED';
}

/** The mark of a record that no person has confirmed, before its number; nothing for a confirmed one. */
export function suggestedMark({ words }: Context, review: ReviewFieldsFragment): Inline[] {
  return isSuggested(review) ? [mark('suggested', words.terms.review[review.state]), '\u00A0'] : [];
}

/** The mark of a figure, time or place that no person has confirmed; nothing where one recorded it. */
export function detailMark(context: Context, review: ReviewFieldsFragment | null): Inline[] {
  return review ? suggestedMark(context, review) : [];
}

/** Tells a record that no person has confirmed, by mark, word and rule; nothing for a confirmed one. */
export function reviewRuns(context: Context, review: ReviewFieldsFragment): Inline[] {
  if (!isSuggested(review)) return [];
  return [mark('suggested', ''), '\u00A0', ...ruleRuns(context.words, review)];
}

/** The word for what stands behind a record, with the rule that proposed it. */
export function ruleRuns(words: Wording, { state, rule, confidence }: ReviewFieldsFragment): Inline[] {
  const by = rule === null ? [] : [` ${words.suggestedBy(rule, confidence)}`];
  return [styled('small', words.terms.review[state], ...by)];
}

/** The mark of a recorded discrepancy that rules find as well, before what follows; nothing where none does. */
export function alsoFoundMark(
  { words, records }: Context,
  discrepancy: Reference,
  says = words.terms.alsoFound,
): Inline[] {
  return records.isFoundByRule(discrepancy) ? [mark('alsoFound', says), '\u00A0'] : [];
}

/** What the marks of review mean, as far as they are used; nothing where all is confirmed and none is found twice. */
export function reviewLegend(context: Context, used: { readonly alsoFound: boolean }): Block[] {
  const { standing } = context.words.terms;
  const found = context.comparison.confirmed.length > 0;
  const shown = { suggested: countReviews(context).suggested > 0, alsoFound: used.alsoFound && found };
  const entries = (['suggested', 'alsoFound'] as const)
    .filter((name) => shown[name])
    .map((name) => ({ sign: { kind: 'mark' as const, mark: name }, label: standing[name] }));
  return entries.length === 0 ? [] : [{ kind: 'legend', entries }];
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

/** Whether there are records, and no person has confirmed any of them. */
export function isUnreviewed(context: Context): boolean {
  const { confirmed, suggested } = countReviews(context);
  return confirmed === 0 && suggested > 0;
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
