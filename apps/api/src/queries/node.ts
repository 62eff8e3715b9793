import type {
  Account,
  AccountId,
  Actor,
  Attestation,
  AttestationId,
  Discrepancy,
  Figure,
  Lineage,
  Mention,
  Quotation,
  RecordId,
  Source,
  Statement,
  Talks,
  TalksId,
  Topic,
  Variant,
} from '@parley/schema';
import type { DossierView } from './dossier-view.ts';

/** A record in the graph: its fields, the id that is unique among all dossiers, and the dossier it stands in. */
export type Node<Fields extends { id: RecordId }> = Fields extends unknown
  ? Omit<Fields, 'id'> & {
      /** The global id, see {@link globalIdOf}. */
      readonly id: string;
      /** The id that the dossier itself has for the record. */
      readonly recordId: Fields['id'];
      readonly view: DossierView;
    }
  : never;

export type TalksNode = Node<Talks>;
export type ActorNode = Node<Actor>;
export type SourceNode = Node<Source>;
export type TopicNode = Node<Topic>;
export type AccountNode = Node<Account>;
export type StatementNode = Node<Statement>;
export type AttestationNode = Node<Attestation>;
/** A quotation with the report that prints it. */
export type QuotationNode = Node<Quotation & { attestation: AttestationId; account: AccountId }>;
export type FigureNode = Node<Figure>;
export type MentionNode = Node<Mention>;
export type VariantNode = Node<Variant>;
export type DiscrepancyNode = Node<Discrepancy>;
export type LineageNode = Node<Lineage>;

/** Any record in the graph. */
export type AnyNode =
  | TalksNode
  | ActorNode
  | SourceNode
  | TopicNode
  | AccountNode
  | StatementNode
  | AttestationNode
  | QuotationNode
  | FigureNode
  | MentionNode
  | VariantNode
  | DiscrepancyNode
  | LineageNode;

/** The parts of a global id. */
export interface GlobalId {
  readonly talks: TalksId;
  readonly record: RecordId;
}

const globalIdForm = /^(talks:[a-z0-9-]+)(?:\/([a-z]+:[a-z0-9-]+))?$/;

/**
 * The global id of a record: the id of its talks and its own, `talks:antalya-2022/statement:no-progress`; of talks,
 * their id alone. It can be read, but clients should treat it as opaque.
 */
export function globalIdOf(talks: TalksId, record: RecordId): string {
  return record === talks ? talks : `${talks}/${record}`;
}

/** The parts of a global id, or undefined where the text is none. */
export function parseGlobalId(text: string): GlobalId | undefined {
  const [, talks, record] = globalIdForm.exec(text) ?? [];
  if (talks === undefined) return undefined;
  return { talks: talks as TalksId, record: (record ?? talks) as RecordId };
}
