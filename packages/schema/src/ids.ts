import * as z from 'zod';

/** Lower-case words of letters and digits joined by single hyphens: `mariupol-corridor`, `a-07`. */
const slugPattern = /[a-z0-9]+(?:-[a-z0-9]+)*/;

const slug = z.string().regex(new RegExp(`^${slugPattern.source}$`));

/** The kinds of record that have an id; the kind is the part of the id before the colon. */
export const recordKinds = [
  'talks',
  'actor',
  'source',
  'topic',
  'account',
  'statement',
  'attestation',
  'quotation',
  'figure',
  'mention',
  'variant',
  'discrepancy',
  'lineage',
] as const;

/** One of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number];

function idOf<Kind extends RecordKind>(kind: Kind) {
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return z.templateLiteral([`${kind}:`, slug]).meta({
    id: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Id`,
    description: `Id of ${article} ${kind} record: "${kind}:" and a slug, unique within its dossier.`,
  });
}

export const TalksId = idOf('talks');
export type TalksId = z.infer<typeof TalksId>;
export const ActorId = idOf('actor');
export type ActorId = z.infer<typeof ActorId>;
export const SourceId = idOf('source');
export type SourceId = z.infer<typeof SourceId>;
export const TopicId = idOf('topic');
export type TopicId = z.infer<typeof TopicId>;
export const AccountId = idOf('account');
export type AccountId = z.infer<typeof AccountId>;
export const StatementId = idOf('statement');
export type StatementId = z.infer<typeof StatementId>;
export const AttestationId = idOf('attestation');
export type AttestationId = z.infer<typeof AttestationId>;
export const QuotationId = idOf('quotation');
export type QuotationId = z.infer<typeof QuotationId>;
export const FigureId = idOf('figure');
export type FigureId = z.infer<typeof FigureId>;
export const MentionId = idOf('mention');
export type MentionId = z.infer<typeof MentionId>;
export const VariantId = idOf('variant');
export type VariantId = z.infer<typeof VariantId>;
export const DiscrepancyId = idOf('discrepancy');
export type DiscrepancyId = z.infer<typeof DiscrepancyId>;
export const LineageId = idOf('lineage');
export type LineageId = z.infer<typeof LineageId>;

/** Any record id. */
export type RecordId =
  | TalksId
  | ActorId
  | SourceId
  | TopicId
  | AccountId
  | StatementId
  | AttestationId
  | QuotationId
  | FigureId
  | MentionId
  | VariantId
  | DiscrepancyId
  | LineageId;

/** The kind that an id carries, e.g. `statement` of `statement:no-progress`. */
export function kindOf(id: RecordId): RecordKind {
  return id.slice(0, id.indexOf(':')) as RecordKind;
}
