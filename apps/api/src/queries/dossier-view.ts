import type {
  AccountId,
  ActorId,
  AttestationId,
  Dossier,
  QuotationId,
  RecordId,
  StatementId,
  TopicId,
} from '@parley/schema';
import { Catalogue, groupBy } from './catalogue.ts';
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
  readonly dossier: Dossier;
  readonly digest: string;
  readonly talks: TalksNode;
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

  constructor(dossier: Dossier, digest: string) {
    this.dossier = dossier;
    this.digest = digest;
    this.talks = this.#node(dossier.talks);
    this.topics = this.#catalogue(dossier.topics);
    this.actors = this.#catalogue(dossier.actors);
    this.sources = this.#catalogue(dossier.sources);
    this.accounts = this.#catalogue(dossier.accounts);
    this.statements = this.#catalogue(dossier.statements);
    this.attestations = this.#catalogue(dossier.attestations);
    this.quotations = this.#catalogue(
      dossier.attestations.flatMap(({ id, account, quotations }) =>
        quotations.map((quotation) => ({ ...quotation, attestation: id, account })),
      ),
    );
    this.figures = this.#catalogue(dossier.figures);
    this.mentions = this.#catalogue(dossier.mentions);
    this.variants = this.#catalogue(dossier.variants);
    this.discrepancies = this.#catalogue(dossier.discrepancies);
    this.lineages = this.#catalogue(dossier.lineages);
  }

  /** How many records it has, for weighing it in a cache. */
  get size(): number {
    return this.#everything().size;
  }

  /** Any record by the id that the dossier has for it. */
  find(id: RecordId): AnyNode | undefined {
    return this.#everything().get(id);
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
  #figures?: Map<AttestationId, FigureNode[]>;
  #mentions?: Map<AttestationId, MentionNode[]>;
  #variants?: Map<StatementId, VariantNode[]>;
  #readings?: Map<QuotationId, VariantNode[]>;
  #discrepancies?: Map<StatementId, DiscrepancyNode[]>;
  #lineages?: Map<AccountId, LineageNode[]>;
  #all?: Map<RecordId, AnyNode>;

  #everything(): Map<RecordId, AnyNode> {
    if (this.#all) return this.#all;
    const nodes: AnyNode[] = [
      this.talks,
      ...this.topics.all,
      ...this.actors.all,
      ...this.sources.all,
      ...this.accounts.all,
      ...this.statements.all,
      ...this.attestations.all,
      ...this.quotations.all,
      ...this.figures.all,
      ...this.mentions.all,
      ...this.variants.all,
      ...this.discrepancies.all,
      ...this.lineages.all,
    ];
    this.#all = new Map(nodes.map((node) => [node.recordId, node]));
    return this.#all;
  }

  #catalogue<Fields extends { id: RecordId }>(records: readonly Fields[]): Catalogue<Node<Fields>> {
    return new Catalogue(records.map((record) => this.#node(record)));
  }

  #node<Fields extends { id: RecordId }>(record: Fields): Node<Fields> {
    const { id, ...fields } = record;
    const node = { ...fields, id: globalIdOf(this.dossier.talks.id, id), recordId: id, view: this };
    return node as unknown as Node<Fields>;
  }
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
