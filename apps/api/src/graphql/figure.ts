import { Bound } from '@parley/schema';
import { AnchorType } from './anchor.ts';
import { enumOf } from './enums.ts';
import { AccountType, AttestationType, FigureType, NodeType, RecordType } from './refs.ts';
import { detailReview, detailReviewText, ReviewType } from './review.ts';

export const BoundEnum = enumOf('Bound', 'How a value bounds what it counts.', Bound.options, {
  exact: 'Exactly the value.',
  about: 'Somewhere near the value.',
  atLeast: 'The value or more.',
  over: 'More than the value.',
  atMost: 'The value or less.',
  under: 'Less than the value.',
  between: 'From the value to the upper one.',
});

FigureType.implement({
  description: 'A quantity that an account gives.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'FigureId', description: 'Id of the figure in its dossier.' }),
    account: t.field({
      type: AccountType,
      description: 'The account that gives it.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    attestation: t.field({
      type: AttestationType,
      nullable: true,
      description: 'The report in which it stands; null outside of all reports.',
      resolve: ({ attestation, view }) => view.attestations.get(attestation),
    }),
    printed: t.exposeString('printed', { description: 'The figure as printed.' }),
    value: t.exposeFloat('value', { description: 'Its value.' }),
    upper: t.exposeFloat('upper', {
      nullable: true,
      description: 'The upper value, with the bound BETWEEN only.',
    }),
    bound: t.expose('bound', { type: BoundEnum, description: 'How the value bounds what it counts.' }),
    unit: t.exposeString('unit', { description: 'What one of it is, in the singular.' }),
    counts: t.exposeString('counts', { description: 'What is counted; the same words wherever it is.' }),
    asOf: t.expose('asOf', { type: 'EdtfDate', nullable: true, description: 'As of when.' }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where it stands.' }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: detailReviewText,
      resolve: detailReview,
    }),
  }),
});
