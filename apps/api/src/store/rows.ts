import type {
  Account,
  AccountId,
  Actor,
  ActorId,
  ActorType,
  Attestation,
  AttestationId,
  Decision,
  DecisionAction,
  Discrepancy,
  DiscrepancyId,
  DiscrepancyKind,
  DiscrepancyStatus,
  EvidenceId,
  Figure,
  FigureId,
  Lineage,
  LineageId,
  LineageStrength,
  Mention,
  MentionId,
  MentionKind,
  Mode,
  ParticipantRole,
  Quotation,
  QuotationId,
  QuotationUse,
  RecordKind,
  ReviewState,
  Setting,
  SharedText,
  Source,
  SourceId,
  SourceType,
  Statement,
  StatementId,
  StatementKind,
  Talks,
  TalksId,
  Topic,
  TopicId,
  Variant,
  VariantId,
} from '@parley/schema';
import type { RecordText } from './record-text.ts';

// The rows of the store's tables: columns are named as in SQL.

interface OfTalks {
  talks_id: TalksId;
}

interface RecordRow<Id, Shape> extends OfTalks {
  id: Id;
  /** Place among the records of its kind in the dossier, from 0. */
  ordinal: number;
  record: RecordText<Shape>;
}

/** One imported dossier. */
export interface DossierRow extends OfTalks {
  /** Of the folder's files, as `digestDossier` gives it: what the data's version is. */
  digest: string;
  /** The folder it was last imported from. */
  folder: string;
  schema_version: number;
  /** Which version of the import wrote the rows (see `projectionVersion`). */
  projection_version: number;
  /** ISO 8601, UTC. */
  imported_at: string;
  /** What the file system said of the folder's files, see `stampDossier`; empty where that tells nothing. */
  stamp: string;
}

export interface TalksRow extends OfTalks {
  title: string;
  /** EDTF, as the dossier has it. */
  date: string;
  /** First and last day that the date covers, in days since 1970-01-01; null at an open end. */
  first_day: number | null;
  last_day: number | null;
  country: string | null;
  /** Of the talks in search, see `talksNumber`; no two talks have the same. */
  number: number;
  /** JSON of what the dossier adds to `group_counts`: `[list, by, value, count]` each. */
  counts: string;
  record: RecordText<Talks>;
}

export interface TalksParticipantRow extends OfTalks {
  actor_id: ActorId;
  role: ParticipantRole;
  ordinal: number;
}

export interface TopicRow extends RecordRow<TopicId, Topic> {
  label: string;
}

export interface ActorRow extends RecordRow<ActorId, Actor> {
  type: ActorType;
  name: string;
  represents_id: ActorId | null;
  /** The actor at the end of the line of `represents`; the actor itself where it represents nobody. */
  side_id: ActorId;
  country: string | null;
}

export interface SourceRow extends RecordRow<SourceId, Source> {
  type: SourceType;
  name: string | null;
}

export interface AccountRow extends RecordRow<AccountId, Account> {
  siglum: string;
  source_id: SourceId;
  language: string;
  headline: string;
  /** First and last day that the date of publication covers, as those of talks; null where it is not known. */
  published_first: number | null;
  published_last: number | null;
  /** How many words its text has. */
  words: number;
}

export interface StatementRow extends RecordRow<StatementId, Statement> {
  speaker_id: ActorId | null;
  /** Empty where nobody is named. */
  speaker_name: string;
  kind: StatementKind;
  /** The first of its topics, under which tables show it. */
  topic_id: TopicId;
  /** In how many accounts it is attested. */
  carried_by: number;
  /** Into how many independent lineages these fall, at the least. */
  independent: number;
  review: ReviewState;
}

export interface StatementTopicRow extends OfTalks {
  statement_id: StatementId;
  topic_id: TopicId;
  ordinal: number;
}

export interface StatementCounterRow extends OfTalks {
  statement_id: StatementId;
  /** The statement that it disputes. */
  counters_id: StatementId;
  ordinal: number;
}

export interface AttestationRow extends RecordRow<AttestationId, Attestation> {
  account_id: AccountId;
  mode: Mode;
  speaker_id: ActorId | null;
  setting: Setting | null;
  /** Where the passage starts in the account's text, in UTF-16 code units. */
  passage_start: number;
  review: ReviewState;
}

export interface AttestationStatementRow extends OfTalks {
  attestation_id: AttestationId;
  statement_id: StatementId;
  /** Repeats the attestation's, so that the matrix needs no join. */
  account_id: AccountId;
  mode: Mode;
  ordinal: number;
}

export interface AttestationChainRow extends OfTalks {
  attestation_id: AttestationId;
  actor_id: ActorId;
  ordinal: number;
}

export interface QuotationRow extends RecordRow<QuotationId, Quotation> {
  attestation_id: AttestationId;
  account_id: AccountId;
  use: QuotationUse;
  /** Its own language or else that of its account. */
  language: string;
  /** How many words it has, as its anchors count them. */
  words: number;
  /** Where it starts in the account's text, in UTF-16 code units. */
  passage_start: number;
}

export interface FigureRow extends RecordRow<FigureId, Figure> {
  account_id: AccountId;
  attestation_id: AttestationId | null;
  unit: string;
  counts: string;
  value: number;
  /** The first day as of which it holds, as those of talks; null where none is given. */
  as_of_day: number | null;
  /** Where it starts in the account's text, in UTF-16 code units. */
  passage_start: number;
  /** Its own state, else that of the report in which it stands; outside of all reports a person recorded it: confirmed. */
  review: ReviewState;
}

export interface MentionRow extends RecordRow<MentionId, Mention> {
  account_id: AccountId;
  attestation_id: AttestationId | null;
  kind: MentionKind;
  actor_id: ActorId | null;
  /** Where it starts in the account's text, in UTF-16 code units. */
  passage_start: number;
  /** The first day of what it resolves to, as those of talks; null where it is no time. */
  first_day: number | null;
  /** Its own state, else that of the report in which it stands; outside of all reports a person recorded it: confirmed. */
  review: ReviewState;
}

export interface VariantRow extends RecordRow<VariantId, Variant> {
  title: string;
  readings: number;
  review: ReviewState;
}

export interface VariantStatementRow extends OfTalks {
  variant_id: VariantId;
  statement_id: StatementId;
  ordinal: number;
}

export interface VariantQuotationRow extends OfTalks {
  variant_id: VariantId;
  quotation_id: QuotationId;
  account_id: AccountId;
  ordinal: number;
}

export interface DiscrepancyRow extends RecordRow<DiscrepancyId, Discrepancy> {
  title: string;
  kind: DiscrepancyKind;
  status: DiscrepancyStatus;
  review: ReviewState;
  /** As packages/collation weighs it, the greater the more serious; 0 where a person rejected it. */
  seriousness: number;
}

export interface DiscrepancyStatementRow extends OfTalks {
  discrepancy_id: DiscrepancyId;
  statement_id: StatementId;
  ordinal: number;
}

export interface DiscrepancyAccountRow extends OfTalks {
  discrepancy_id: DiscrepancyId;
  account_id: AccountId;
  /** Which of the discrepancy's readings, from 0. */
  reading: number;
}

export interface DiscrepancyEvidenceRow extends OfTalks {
  discrepancy_id: DiscrepancyId;
  evidence_id: EvidenceId;
  reading: number;
}

export interface LineageRow extends RecordRow<LineageId, Lineage> {
  title: string;
  copy_id: SourceId | null;
  strength: LineageStrength;
  review: ReviewState;
  members: number;
}

export interface LineageMemberRow extends OfTalks {
  lineage_id: LineageId;
  account_id: AccountId;
  ordinal: number;
}

export interface SharedTextRow extends OfTalks {
  record: RecordText<SharedText>;
}

/** An entry of the audit trail; `record` holds all of it. */
export interface DecisionRow extends OfTalks {
  ordinal: number;
  /** ISO 8601, UTC, to the second. */
  at: string;
  by: string;
  action: DecisionAction;
  record: RecordText<Decision>;
}

/** What can be searched: the words of a record. Query it through `search-terms.ts`. */
export interface SearchTextRow extends OfTalks {
  /** Id of the record that the text is of; of the talks themselves, the talks id. */
  id: string;
  kind: RecordKind;
  ordinal: number;
  /** BCP 47; `und` for the dossier's own words. */
  language: string;
  /** Where it stands among all texts, see `searchPlace`. */
  place: number;
  /** The folded words of the text (see `search-terms.ts`) after its kind, of which the index is made. */
  words: string;
}

/** How many records of a list have a value in common. Not of any talks: the sum over all of them, kept by the import. */
export interface GroupCountRow {
  list: string;
  /** Name of the dimension; empty for all records of the list. */
  by: string;
  value: string;
  count: number;
}
