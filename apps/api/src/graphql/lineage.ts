import {
  LineageEvidenceKind,
  LineageStrength,
  type AccountId,
  type Anchor,
  type LineageEvidence,
  type LineageMember,
} from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { AnchorType } from './anchor.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { AccountType, LineageType, NodeType, RecordType, SourceType } from './refs.ts';
import { ReviewType } from './review.ts';

export const LineageStrengthEnum = enumOf(
  'LineageStrength',
  'How well a lineage is borne out.',
  LineageStrength.options,
  {
    stated: 'A credit states it.',
    strong: 'Running text and style make it likely.',
    weak: 'Something points to it.',
  },
);

export const LineageEvidenceKindEnum = enumOf(
  'LineageEvidenceKind',
  'What bears out a common copy.',
  LineageEvidenceKind.options,
  {
    credit: 'A credit line.',
    byline: 'A byline.',
    dateline: 'A dateline.',
    sharedText: 'Shared running text outside quotations.',
    style: 'A seam or habit of style.',
    time: 'The times of publication.',
  },
);

const PassageType = builder
  .objectRef<{ account: AccountId; anchor: Anchor; view: DossierView }>('Passage')
  .implement({
    description: 'A passage of one account.',
    fields: (t) => ({
      account: t.field({
        type: AccountType,
        description: 'Whose passage.',
        resolve: ({ account, view }) => view.accounts.mustGet(account),
      }),
      anchor: t.expose('anchor', { type: AnchorType, description: 'Where it stands.' }),
    }),
  });

export const LineageEvidenceType = builder
  .objectRef<LineageEvidence & { view: DossierView }>('LineageEvidence')
  .implement({
    description: 'One piece of evidence for a lineage.',
    fields: (t) => ({
      kind: t.expose('kind', { type: LineageEvidenceKindEnum, description: 'What it is.' }),
      note: t.exposeString('note', { description: 'What it shows.' }),
      passages: t.field({
        type: [PassageType],
        description: 'The passages that show it.',
        resolve: ({ passages, view }) => passages.map((passage) => ({ ...passage, view })),
      }),
    }),
  });

const LineageMemberType = builder
  .objectRef<LineageMember & { view: DossierView }>('LineageMember')
  .implement({
    description: 'An account that goes back to the copy.',
    fields: (t) => ({
      account: t.field({
        type: AccountType,
        description: 'Which account.',
        resolve: ({ account, view }) => view.accounts.mustGet(account),
      }),
      passages: t.expose('passages', {
        type: [AnchorType],
        description: 'Where only these passages go back to it; none means the whole account.',
      }),
    }),
  });

LineageType.implement({
  description: 'Accounts, or passages of them, that go back to the same copy.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'LineageId', description: 'Id of the lineage in its dossier.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    copy: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source of the copy, where the evidence names one.',
      resolve: ({ copy, view }) => view.sources.get(copy),
    }),
    inferred: t.exposeBoolean('inferred', {
      description: 'Whether the copy is inference; false only where every member says so itself.',
    }),
    strength: t.expose('strength', { type: LineageStrengthEnum, description: 'How well it is borne out.' }),
    members: t.field({
      type: [LineageMemberType],
      description: 'The accounts that go back to it.',
      resolve: ({ members, view }) => members.map((member) => ({ ...member, view })),
    }),
    evidence: t.field({
      type: [LineageEvidenceType],
      description: 'What bears it out.',
      resolve: ({ evidence, view }) => evidence.map((piece) => ({ ...piece, view })),
    }),
    review: t.expose('review', { type: ReviewType, description: 'Who stands behind the record.' }),
  }),
});
