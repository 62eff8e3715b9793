import {
  kindOf,
  type AccountId,
  type ActorId,
  type AttestationId,
  type Dossier,
  type QuotationId,
  type RecordId,
  type RecordKind,
  type StatementId,
  type TalksId,
  type TopicId,
} from '@parley/schema';
import { outlineAttestations } from './attestation-outline.ts';
import { Catalogue, groupBy } from './catalogue.ts';
import { joinParts, type DossierParts, type PrintedQuotation } from './dossier-parts.ts';
import { globalIdOf } from './node.ts';
import type {
  AccountNode,
  ActorNode,
  AnyNode,
  AttestationNode,
  DiscrepancyNode,
  FigureNode,
  LineageNode,
  MentionNode,
  Node,
  QuotationNode,
  SourceNode,
  StatementNode,
  TalksNode,
  TopicNode,
  VariantNode,
} from './node.ts';

/**
 * A dossier as the graph walks it: every record found by id, and every relation between records that a field asks
 * for, without another read of the store. It never changes; a dossier imported anew is another view.
 */
export class DossierView {
  readonly talksId: TalksId;
  readonly digest: string;
  readonly topics: Catalogue<TopicNode>;
  readonly actors: Catalogue<ActorNode>;
  readonly sources: Catalogue<SourceNode>;
  readonly accounts: Catalogue<AccountNode>;
  readonly statements: Catalogue<StatementNode>;
  readonly attestations: Catalogue<AttestationNode>;
  readonly quotations: Catalogue<QuotationNode>;
  readonly figures: Catalogue<FigureNode>;
  readonly mentions: Catalogue<MentionNode>;
  readonly variants: Catalogue<VariantNode>;
  readonly discrepancies: Catalogue<DiscrepancyNode>;
  readonly lineages: Catalogue<LineageNode>;

  constructor(parts: DossierParts) {
    this.#parts = parts;
    this.talksId = parts.talks;
    this.digest = parts.digest;
    this.topics = this.#catalogue(() => parts.read('topics'));
    this.actors = this.#catalogue(() => parts.read('actors'));
    this.sources = this.#catalogue(() => parts.read('sources'));
    this.accounts = this.#catalogue(() => parts.read('accounts'));
    this.statements = this.#catalogue(() => parts.read('statements'));
    this.attestations = new Catalogue(() =>
      parts.includes('attestations')
        ? parts.read('attestations').map((record) => this.#node(record))
        : outlineAttestations(parts.read('outlines'), this),
    );
    this.quotations = new Catalogue(() =>
      readQuotations(parts).map(({ quotation, attestation, account }) =>
        this.#node({ ...quotation, attestation, account }),
      ),
    );
    this.figures = this.#catalogue(() => parts.read('figures'));
    this.mentions = this.#catalogue(() => parts.read('mentions'));
    this.variants = this.#catalogue(() => parts.read('variants'));
    this.discrepancies = this.#catalogue(() => parts.read('discrepancies'));
    this.lineages = this.#catalogue(() => parts.read('lineages'));
  }

  /** The dossier itself. */
  get dossier(): Dossier {
    return (this.#dossier ??= joinParts(this.#parts));
  }

  get talks(): TalksNode {
    return (this.#talks ??= this.#node(this.#parts.read('talks')));
  }

  /** How many records it has. */
  get size(): number {
    return this.#byKind()
      .values()
      .reduce((sum, { all }) => sum + all.length, 1);
  }

  /** Any record by the id that the dossier has for it. */
  find(id: RecordId): AnyNode | undefined {
    return id === this.talksId ? this.talks : this.#byKind().get(kindOf(id))?.get(id);
  }

  /** The record that a reference names. A checked dossier has it, so its absence is a bug. */
  mustFind(id: RecordId): AnyNode {
    const node = this.find(id);
    if (node === undefined) throw new Error(`The dossier has no ${id}`);
    return node;
  }

  /** An account by its siglum, its id in the dossier or its global id. */
  findAccount(name: string): AccountNode | undefined {
    return this.accounts.all.find(
      ({ siglum, recordId, id }) => siglum === name || recordId === name || id === name,
    );
  }

  /** Attestations of a statement, in the order of the dossier. */
  attestationsOf(statement: StatementId): readonly AttestationNode[] {
    this.#byStatement ??= groupBy(this.attestations.all, ({ statements }) => statements);
    return this.#byStatement.get(statement) ?? [];
  }

  /** Attestations that an account has. */
  attestationsIn(account: AccountId): readonly AttestationNode[] {
    this.#byAccount ??= groupBy(this.attestations.all, (attestation) => [attestation.account]);
    return this.#byAccount.get(account) ?? [];
  }

  /** Statements that an actor made. */
  statementsBy(speaker: ActorId): readonly StatementNode[] {
    this.#bySpeaker ??= groupBy(this.statements.all, (statement) =>
      statement.speaker === undefined ? [] : [statement.speaker],
    );
    return this.#bySpeaker.get(speaker) ?? [];
  }

  /** Statements about a topic, under whatever topic tables show them. */
  statementsAbout(topic: TopicId): readonly StatementNode[] {
    this.#byTopic ??= groupBy(this.statements.all, ({ topics }) => topics);
    return this.#byTopic.get(topic) ?? [];
  }

  /** Statements that dispute a statement. */
  countersOf(statement: StatementId): readonly StatementNode[] {
    this.#byCountered ??= groupBy(this.statements.all, ({ counters }) => counters);
    return this.#byCountered.get(statement) ?? [];
  }

  /** Quotations that an attestation has. */
  quotationsIn(attestation: AttestationId): readonly QuotationNode[] {
    this.#quotations ??= groupBy(this.quotations.all, (quotation) => [quotation.attestation]);
    return this.#quotations.get(attestation) ?? [];
  }

  /** Figures that stand in an attestation. */
  figuresIn(attestation: AttestationId): readonly FigureNode[] {
    this.#figures ??= groupBy(this.figures.all, (figure) => present(figure.attestation));
    return this.#figures.get(attestation) ?? [];
  }

  /** Mentions that stand in an attestation. */
  mentionsIn(attestation: AttestationId): readonly MentionNode[] {
    this.#mentions ??= groupBy(this.mentions.all, (mention) => present(mention.attestation));
    return this.#mentions.get(attestation) ?? [];
  }

  /** Variants that word a statement. */
  variantsOf(statement: StatementId): readonly VariantNode[] {
    this.#variants ??= groupBy(this.variants.all, ({ statements }) => statements);
    return this.#variants.get(statement) ?? [];
  }

  /** Variants among whose readings a quotation stands. */
  variantsWith(quotation: QuotationId): readonly VariantNode[] {
    this.#readings ??= groupBy(this.variants.all, ({ readings }) =>
      readings.flatMap(({ quotations }) => quotations),
    );
    return this.#readings.get(quotation) ?? [];
  }

  /** Discrepancies that concern a statement. */
  discrepanciesOf(statement: StatementId): readonly DiscrepancyNode[] {
    this.#discrepancies ??= groupBy(this.discrepancies.all, ({ statements }) => statements);
    return this.#discrepancies.get(statement) ?? [];
  }

  /** Lineages that an account, or passages of it, belongs to. */
  lineagesOf(account: AccountId): readonly LineageNode[] {
    this.#lineages ??= groupBy(this.lineages.all, ({ members }) => members.map((member) => member.account));
    return this.#lineages.get(account) ?? [];
  }

  #byStatement?: Map<StatementId, AttestationNode[]>;
  #byAccount?: Map<AccountId, AttestationNode[]>;
  #bySpeaker?: Map<ActorId, StatementNode[]>;
  #byTopic?: Map<TopicId, StatementNode[]>;
  #byCountered?: Map<StatementId, StatementNode[]>;
  #quotations?: Map<AttestationId, QuotationNode[]>;
  #figures?: Map<AttestationId, FigureNode[]>;
  #mentions?: Map<AttestationId, MentionNode[]>;
  #variants?: Map<StatementId, VariantNode[]>;
  #readings?: Map<QuotationId, VariantNode[]>;
  #discrepancies?: Map<StatementId, DiscrepancyNode[]>;
  #lineages?: Map<AccountId, LineageNode[]>;
  readonly #parts: DossierParts;
  #dossier?: Dossier;
  #talks?: TalksNode;

  #byKind(): ReadonlyMap<RecordKind, Catalogue<Exclude<AnyNode, TalksNode>>> {
    return new Map<RecordKind, Catalogue<Exclude<AnyNode, TalksNode>>>([
      ['topic', this.topics],
      ['actor', this.actors],
      ['source', this.sources],
      ['account', this.accounts],
      ['statement', this.statements],
      ['attestation', this.attestations],
      ['quotation', this.quotations],
      ['figure', this.figures],
      ['mention', this.mentions],
      ['variant', this.variants],
      ['discrepancy', this.discrepancies],
      ['lineage', this.lineages],
    ]);
  }

  #catalogue<Fields extends { id: RecordId }>(read: () => readonly Fields[]): Catalogue<Node<Fields>> {
    return new Catalogue(() => read().map((record) => this.#node(record)));
  }

  #node<Fields extends { id: RecordId }>(record: Fields): Node<Fields> {
    const { id, ...fields } = record;
    const node = { ...fields, id: globalIdOf(this.talksId, id), recordId: id, view: this };
    return node as unknown as Node<Fields>;
  }
}

function readQuotations(parts: DossierParts): readonly PrintedQuotation[] {
  if (!parts.includes('attestations')) return parts.read('quotations');
  return parts
    .read('attestations')
    .flatMap(({ id, account, quotations }) =>
      quotations.map((quotation) => ({ attestation: id, account, quotation })),
    );
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
