import type {
  Account,
  AccountId,
  Actor,
  ActorId,
  Attestation,
  AttestationId,
  Dossier,
  LanguageTag,
  Lineage,
  Statement,
  StatementId,
} from '@parley/schema';
import { alphabetic, inTurn, smallest } from './order.ts';
import { orderAccounts } from './order-accounts.ts';

/** The records of a dossier that a comparison is made from, in an order that the dossier's own does not change. */
export interface Selection {
  /** Without the figures and mentions that a person rejected. */
  dossier: Dossier;
  /** In the order of the comparison. */
  accounts: Account[];
  /** Place of each account in that order. */
  places: ReadonlyMap<AccountId, number>;
  /**
   * Those of the accounts whose reports were read: English ones, and others of which any is recorded. Reports are found
   * in English alone, so that no report of an account in another language says nothing of what it tells.
   */
  read: ReadonlySet<AccountId>;
  actors: ReadonlyMap<ActorId, Actor>;
  /** Statements that no person rejected. */
  statements: ReadonlyMap<StatementId, Statement>;
  /** Attestations of the accounts, by account, then in the order of the text; rejected ones left out. */
  attestations: Attestation[];
  attestationsById: ReadonlyMap<AttestationId, Attestation>;
  /** Statement → account → its attestations; accounts in the order of the comparison. */
  carriers: ReadonlyMap<StatementId, ReadonlyMap<AccountId, Attestation[]>>;
  /** Lineages with the members that are among the accounts, by id; those without any left out. */
  lineages: Lineage[];
}

/** Picks the records of the accounts named, or of all. */
export function select(dossier: Dossier, named?: readonly AccountId[]): Selection {
  const wanted = named && new Set(named);
  const accounts = orderAccounts(dossier.accounts.filter(({ id }) => wanted?.has(id) ?? true));
  const places = new Map(accounts.map(({ id }, place) => [id, place]));
  const statements = new Map(
    dossier.statements.filter(isUpheld).map((statement) => [statement.id, statement]),
  );
  const attestations = dossier.attestations
    .filter((attestation) => isUpheld(attestation) && places.has(attestation.account))
    .map((attestation) => ({
      ...attestation,
      statements: attestation.statements.filter((id) => statements.has(id)),
    }))
    .filter((attestation) => attestation.statements.length > 0)
    .toSorted(
      inTurn(
        smallest((attestation) => places.get(attestation.account) ?? 0),
        smallest((attestation) => attestation.passage.start),
        smallest((attestation) => attestation.passage.end),
        alphabetic((attestation) => attestation.id),
      ),
    );
  return {
    dossier: withoutRejectedDetails(dossier),
    accounts,
    places,
    read: readAccounts(accounts, dossier),
    actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
    statements,
    attestations,
    attestationsById: new Map(attestations.map((attestation) => [attestation.id, attestation])),
    carriers: carriersOf(attestations),
    lineages: lineagesOf(dossier, places),
  };
}

function readAccounts(accounts: readonly Account[], { attestations }: Dossier): Set<AccountId> {
  const reporting = new Set(attestations.map(({ account }) => account));
  return new Set(
    accounts.flatMap(({ id, language }) => (isEnglish(language) || reporting.has(id) ? [id] : [])),
  );
}

/** Whether a BCP 47 tag is of English, the one language of which reports are found and words are read. */
export function isEnglish(language: LanguageTag): boolean {
  return language.split('-')[0] === 'en';
}

function withoutRejectedDetails(dossier: Dossier): Dossier {
  return {
    ...dossier,
    figures: dossier.figures.filter(({ review }) => review?.state !== 'rejected'),
    mentions: dossier.mentions.filter(({ review }) => review?.state !== 'rejected'),
  };
}

/** Whether no person rejected a record. */
export function isUpheld(record: { review: { state: string } }): boolean {
  return record.review.state !== 'rejected';
}

/** Accounts in the order of the comparison, each once. */
export function inPlace(selection: Selection, accounts: Iterable<AccountId>): AccountId[] {
  return [...new Set(accounts)]
    .filter((account) => selection.places.has(account))
    .toSorted(smallest((account) => selection.places.get(account) ?? 0));
}

function carriersOf(attestations: readonly Attestation[]): Map<StatementId, Map<AccountId, Attestation[]>> {
  const carriers = new Map<StatementId, Map<AccountId, Attestation[]>>();
  for (const attestation of attestations) {
    for (const statement of new Set(attestation.statements)) {
      const accounts = carriers.get(statement) ?? new Map<AccountId, Attestation[]>();
      carriers.set(statement, accounts);
      const own = accounts.get(attestation.account);
      if (own) own.push(attestation);
      else accounts.set(attestation.account, [attestation]);
    }
  }
  return carriers;
}

function lineagesOf(dossier: Dossier, places: ReadonlyMap<AccountId, number>): Lineage[] {
  return dossier.lineages
    .filter(isUpheld)
    .map((lineage) => ({
      ...lineage,
      members: lineage.members
        .filter(({ account }) => places.has(account))
        .toSorted(smallest(({ account }) => places.get(account) ?? 0)),
    }))
    .filter(({ members }) => members.length > 0)
    .toSorted(alphabetic(({ id }) => id));
}
