import type { ProvenanceRow } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { AnchorType } from '../anchor.ts';
import { ModeEnum } from '../attestation.ts';
import { builder } from '../builder.ts';
import { AccountType, ActorType, AttestationType, QuotationType, StatementType } from '../refs.ts';
import { ReviewStateEnum } from '../review.ts';

export const ProvenanceRowType = builder.objectRef<InView<ProvenanceRow>>('ProvenanceRow').implement({
  description: 'Where one attestation was read.',
  fields: (t) => ({
    attestation: t.field({
      type: AttestationType,
      description: 'Which report.',
      resolve: ({ attestation, view }) => view.attestations.mustGet(attestation),
    }),
    account: t.field({
      type: AccountType,
      description: 'In which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    passage: t.expose('passage', { type: AnchorType, description: 'The whole passage.' }),
    mode: t.expose('mode', { type: ModeEnum, description: 'How it reports.' }),
    speaker: t.field({
      type: ActorType,
      nullable: true,
      description: 'Who speaks, as the account has it.',
      resolve: ({ speaker, view }) => view.actors.get(speaker ?? undefined),
    }),
    statements: t.field({
      type: [StatementType],
      description: 'What it reports.',
      resolve: ({ statements, view }) => view.statements.pick(statements),
    }),
    quotations: t.field({
      type: [QuotationType],
      description: 'What it quotes.',
      resolve: ({ quotations, view }) => view.quotations.pick(quotations),
    }),
    review: t.expose('review', { type: ReviewStateEnum, description: 'Whether a person has confirmed it.' }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'The rule that proposed it, while no person has decided.',
    }),
  }),
});
