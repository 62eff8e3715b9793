import {
  evidenceKinds,
  type RankedDiscrepancy,
  type RankedReading,
  type ResolvedEvidence,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { AnchorType } from '../anchor.ts';
import { builder } from '../builder.ts';
import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import { enumOf } from '../enums.ts';
import { SayingType } from './saying.ts';
import { AccountType, AttestationType, DiscrepancyType, NodeType, StatementType } from '../refs.ts';

const EvidenceKindEnum = enumOf('EvidenceKind', 'Which kind of record bears a reading out.', evidenceKinds, {
  attestation: 'A report.',
  quotation: 'Quoted words.',
  figure: 'A figure.',
  mention: 'Another detail.',
});

const ResolvedEvidenceType = builder.objectRef<InView<ResolvedEvidence>>('ResolvedEvidence').implement({
  description: 'A record that bears a reading out, with its place.',
  fields: (t) => ({
    record: t.field({
      type: NodeType,
      description: 'The record.',
      resolve: ({ id, view }) => view.mustFind(id),
    }),
    kind: t.expose('kind', { type: EvidenceKindEnum, description: 'Which kind of record it is.' }),
    account: t.field({
      type: AccountType,
      description: 'In which account it stands.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    attestation: t.field({
      type: AttestationType,
      nullable: true,
      description: 'The report in which it stands, or which it is.',
      resolve: ({ attestation, view }) => view.attestations.get(attestation ?? undefined),
    }),
    printed: t.exposeString('printed', {
      nullable: true,
      description: 'The words quoted or printed; null for a report, whose words are not kept.',
    }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where it stands.' }),
  }),
});

export const RankedReadingType = builder.objectRef<InView<RankedReading>>('RankedReading').implement({
  description: 'What some of the accounts compared have.',
  fields: (t) => ({
    accounts: t.field({
      type: [AccountType],
      description: 'Which accounts.',
      resolve: ({ accounts, view }) => view.accounts.pick(accounts),
    }),
    gist: t.exposeString('gist', { description: 'What they have, in our own words.' }),
    says: t.expose('says', {
      type: [SayingType],
      description: 'The same by code, to be worded in any language; none where a person worded it.',
    }),
    narrowed: t.exposeBoolean('narrowed', {
      description: 'Whether the gist is about accounts or evidence too that take no part in the comparison.',
    }),
    evidence: t.expose('evidence', { type: [ResolvedEvidenceType], description: 'What bears it out.' }),
  }),
});

export const RankedDiscrepancyType = builder
  .objectRef<InView<RankedDiscrepancy>>('RankedDiscrepancy')
  .implement({
    description: 'A discrepancy among the accounts compared, with its place among the others.',
    fields: (t) => ({
      discrepancy: t.field({
        type: DiscrepancyType,
        description: 'The recorded discrepancy.',
        resolve: ({ discrepancy, view }) => view.discrepancies.mustGet(discrepancy),
      }),
      rank: t.exposeInt('rank', { description: 'From 1, the most serious first.' }),
      kind: t.expose('kind', { type: DiscrepancyKindEnum, description: 'In what the accounts differ.' }),
      status: t.expose('status', {
        type: DiscrepancyStatusEnum,
        description: 'Whether all readings can be true.',
      }),
      statements: t.field({
        type: [StatementType],
        description: 'The statements concerned that one of the accounts carries.',
        resolve: ({ statements, view }) => view.statements.pick(statements),
      }),
      accounts: t.field({
        type: [AccountType],
        description: 'Accounts that stand in a reading, in the order of the comparison.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
      carriedBy: t.exposeInt('carriedBy', {
        description:
          'How many accounts carry one of the statements; where there is none, how many stand in a reading.',
      }),
      narrowed: t.exposeBoolean('narrowed', {
        description:
          'Whether accounts or evidence of it take no part in the comparison: the explanation of the record may speak of them.',
      }),
      readings: t.expose('readings', {
        type: [RankedReadingType],
        description: 'What each group of accounts has.',
      }),
    }),
  });
