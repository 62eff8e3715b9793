import { DiscrepancyKind, DiscrepancyStatus, type DiscrepancyReading } from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { typeNameOf } from './node.ts';
import { AccountType, DiscrepancyType, NodeType, RecordType, StatementType } from './refs.ts';
import { ReviewType } from './review.ts';

export const DiscrepancyKindEnum = enumOf(
  'DiscrepancyKind',
  'In what accounts differ.',
  DiscrepancyKind.options,
  {
    wording: 'The words of a quotation.',
    extent: 'How much of a quotation is given.',
    mode: 'Quoted by one, paraphrased by another.',
    figure: 'A quantity.',
    time: 'A date or time.',
    place: 'A place.',
    attribution: 'Who said it, or through whom it is known.',
    modality: 'A hedge, a negation or a degree.',
    specificity: 'How precisely it is told.',
    participants: 'Who took part.',
    naming: 'How somebody or something is named or spelt.',
    omission: 'What one leaves out.',
    framing: 'How it is told: verbs, labels, marks of distance.',
    fidelity: 'The account’s own record: dates, bylines, suspected translation.',
  },
);

export const DiscrepancyStatusEnum = enumOf(
  'DiscrepancyStatus',
  'Whether all readings can be true.',
  DiscrepancyStatus.options,
  {
    contradictory: 'They cannot all be true.',
    unresolved: 'It cannot be told from the accounts.',
    compatible: 'They can all be true.',
  },
);

const EvidenceType = builder.unionType('Evidence', {
  description: 'A record that bears a reading out.',
  types: [
    'Attestation',
    'Quotation',
    'Figure',
    'TimeMention',
    'PlaceMention',
    'ParticipantMention',
    'NameMention',
    'LabelMention',
  ] as never,
  resolveType: (node) => typeNameOf(node as never),
});

const DiscrepancyReadingType = builder
  .objectRef<DiscrepancyReading & { view: DossierView }>('DiscrepancyReading')
  .implement({
    description: 'What some of the accounts have, against the others.',
    fields: (t) => ({
      accounts: t.field({
        type: [AccountType],
        description: 'Which accounts have it.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
      gist: t.exposeString('gist', {
        description: 'What they have, in our own words, with the words in dispute in quotation marks.',
      }),
      evidence: t.field({
        type: [EvidenceType],
        description:
          'The records that bear it out; none where the accounts are silent or their own record differs.',
        resolve: ({ evidence, view }) => evidence.map((id) => view.mustFind(id)) as never,
      }),
    }),
  });

DiscrepancyType.implement({
  description: 'A difference between accounts, as a person or a rule recorded it.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', {
      type: 'DiscrepancyId',
      description: 'Id of the discrepancy in its dossier.',
    }),
    kind: t.expose('kind', { type: DiscrepancyKindEnum, description: 'In what the accounts differ.' }),
    status: t.expose('status', {
      type: DiscrepancyStatusEnum,
      description: 'Whether all readings can be true.',
    }),
    title: t.exposeString('title', { description: 'What is in question: a heading.' }),
    statements: t.field({
      type: [StatementType],
      description: 'The statements concerned; none where only records of the accounts differ.',
      resolve: ({ statements, view }) => view.statements.pick(statements),
    }),
    readings: t.field({
      type: [DiscrepancyReadingType],
      description: 'What each group of accounts has.',
      resolve: ({ readings, view }) => readings.map((reading) => ({ ...reading, view })),
    }),
    explanation: t.exposeString('explanation', { description: 'One sentence on how they differ.' }),
    review: t.expose('review', { type: ReviewType, description: 'Who stands behind the record.' }),
  }),
});
