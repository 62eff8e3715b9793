import type {
  AccountRow,
  ActorRow,
  AttestationChainRow,
  AttestationRow,
  AttestationStatementRow,
  DecisionRow,
  DiscrepancyAccountRow,
  DiscrepancyEvidenceRow,
  DiscrepancyRow,
  DiscrepancyStatementRow,
  DossierRow,
  FigureRow,
  GroupCountRow,
  LineageMemberRow,
  LineageRow,
  MentionRow,
  QuotationRow,
  SearchTextRow,
  SharedTextRow,
  SourceRow,
  StatementCounterRow,
  StatementRow,
  StatementTopicRow,
  TalksParticipantRow,
  TalksRow,
  TopicRow,
  VariantQuotationRow,
  VariantRow,
  VariantStatementRow,
} from './rows.ts';

/**
 * The tables of the store, the same on SQLite and PostgreSQL. Every row belongs to talks, whose id comes first in
 * every key; but for `group_counts`, which sums up over all. Columns hold what is filtered, ordered or joined; `record`
 * holds the whole record. `(talks_id, ordinal)` is unique in every record table and is the order of the dossier.
 */
export interface Tables {
  dossiers: DossierRow;
  talks: TalksRow;
  talks_participants: TalksParticipantRow;
  topics: TopicRow;
  actors: ActorRow;
  sources: SourceRow;
  accounts: AccountRow;
  statements: StatementRow;
  statement_topics: StatementTopicRow;
  statement_counters: StatementCounterRow;
  attestations: AttestationRow;
  attestation_statements: AttestationStatementRow;
  attestation_chain: AttestationChainRow;
  quotations: QuotationRow;
  figures: FigureRow;
  mentions: MentionRow;
  variants: VariantRow;
  variant_statements: VariantStatementRow;
  variant_quotations: VariantQuotationRow;
  discrepancies: DiscrepancyRow;
  discrepancy_statements: DiscrepancyStatementRow;
  discrepancy_accounts: DiscrepancyAccountRow;
  discrepancy_evidence: DiscrepancyEvidenceRow;
  lineages: LineageRow;
  lineage_members: LineageMemberRow;
  shared_text: SharedTextRow;
  decisions: DecisionRow;
  search_texts: SearchTextRow;
  group_counts: GroupCountRow;
}

/** A name of {@link Tables} that belong to talks. */
export type TableName = Exclude<keyof Tables, 'group_counts'>;

const references = {
  dossiers: true,
  talks: true,
  topics: true,
  actors: true,
  talks_participants: true,
  sources: true,
  accounts: true,
  statements: true,
  statement_topics: true,
  statement_counters: true,
  attestations: true,
  attestation_statements: true,
  attestation_chain: true,
  quotations: true,
  figures: true,
  mentions: true,
  variants: true,
  variant_statements: true,
  variant_quotations: true,
  discrepancies: true,
  discrepancy_statements: true,
  discrepancy_accounts: true,
  discrepancy_evidence: true,
  lineages: true,
  lineage_members: true,
  shared_text: true,
  decisions: true,
  search_texts: true,
} satisfies Record<TableName, true>;

/** All tables, each after those that its rows refer to. */
export const tableNames = Object.keys(references) as readonly TableName[];

/** All tables but the one that says which dossiers there are. */
export const recordTables = tableNames.filter((name) => name !== 'dossiers');
