import { QuotationUse } from '@parley/schema';
import { AnchorType } from './anchor.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { AccountType, AttestationType, NodeType, QuotationType, RecordType, VariantType } from './refs.ts';
import { ReviewType } from './review.ts';

export const QuotationUseEnum = enumOf(
  'QuotationUse',
  'Why quotation marks stand there.',
  QuotationUse.options,
  {
    speech: 'They enclose somebody’s speech.',
    distance: 'The account keeps its distance from the words.',
  },
);

const MarksType = builder.objectRef<{ open: string; close: string }>('QuotationMarks').implement({
  description: 'Quotation marks as printed, whatever their shape.',
  fields: (t) => ({
    open: t.exposeString('open', { description: 'The opening mark; empty where it is lost.' }),
    close: t.exposeString('close', { description: 'The closing mark; empty where it is lost.' }),
  }),
});

QuotationType.implement({
  description: 'Words that an account prints inside quotation marks.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', {
      type: 'QuotationId',
      description: 'Id of the quotation in its dossier.',
    }),
    words: t.exposeString('words', { description: 'The words, character for character as printed.' }),
    marks: t.expose('marks', { type: MarksType, description: 'The marks around them.' }),
    use: t.expose('use', { type: QuotationUseEnum, description: 'Why the marks stand there.' }),
    language: t.field({
      type: 'LanguageTag',
      description: 'Language of the words: that of the account where it is not another.',
      resolve: ({ language, account, view }) => language ?? view.accounts.mustGet(account).language,
    }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'The words without the marks.' }),
    review: t.field({
      type: ReviewType,
      description: 'Who stands behind the report in which it stands.',
      resolve: ({ attestation, view }) => view.attestations.mustGet(attestation).review,
    }),
    attestation: t.field({
      type: AttestationType,
      description: 'The report in which it stands.',
      resolve: ({ attestation, view }) => view.attestations.mustGet(attestation),
    }),
    account: t.field({
      type: AccountType,
      description: 'The account that prints it.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    variants: t.field({
      type: [VariantType],
      description: 'Among whose readings it stands.',
      resolve: ({ recordId, view }) => view.variantsWith(recordId),
    }),
  }),
});
