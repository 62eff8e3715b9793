import type { Reading } from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { builder } from './builder.ts';
import { AccountType, NodeType, QuotationType, RecordType, StatementType, VariantType } from './refs.ts';
import { ReviewType } from './review.ts';

const ReadingType = builder.objectRef<Reading & { view: DossierView }>('Reading').implement({
  description: 'One account’s wording of a quotation.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Whose wording it is.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    quotations: t.field({
      type: [QuotationType],
      description: 'Its quotations in the order in which they were spoken.',
      resolve: ({ quotations, view }) => view.quotations.pick(quotations),
    }),
  }),
});

VariantType.implement({
  description: 'The readings of one quotation in several accounts.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'VariantId', description: 'Id of the variant in its dossier.' }),
    statements: t.field({
      type: [StatementType],
      description: 'What the quotation says.',
      resolve: ({ statements, view }) => view.statements.pick(statements),
    }),
    title: t.exposeString('title', { description: 'What the quotation is about: a heading.' }),
    readings: t.field({
      type: [ReadingType],
      description: 'The wordings.',
      resolve: ({ readings, view }) => readings.map((reading) => ({ ...reading, view })),
    }),
    base: t.field({
      type: AccountType,
      nullable: true,
      description: 'Whose reading is the base; null where none is set and the longest is.',
      resolve: ({ base, view }) => view.accounts.get(base),
    }),
    review: t.expose('review', { type: ReviewType, description: 'Who stands behind the record.' }),
  }),
});
