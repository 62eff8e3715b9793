import type {
  Account,
  AccountId,
  Actor,
  ActorId,
  Attestation,
  AttestationId,
  Discrepancy,
  Dossier,
  EvidenceId,
  LanguageTag,
  Lineage,
  Statement,
  StatementId,
} from '@parley/schema';
import { narrowReadings } from './narrow-readings.ts';
import { alphabetic, inTurn, smallest } from './order.ts';
import { orderAccounts } from './order-accounts.ts';
import { ownersOf, upheldPart } from './part-of-dossier.ts';

/** The records of a dossier that a comparison is made from, in an order that the dossier's own does not change. */
export interface Selection {
  /** Without what a person rejected, see `upheldPart`. */
  dossier: Dossier;
  /** With it: what was decided is not suggested anew. */
  recorded: Dossier;
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
  statements: ReadonlyMap<StatementId, Statement>;
  /** Attestations of the accounts, by account, then in the order of the text. */
  attestations: Attestation[];
  attestationsById: ReadonlyMap<AttestationId, Attestation>;
  /** Statement → account → its attestations; accounts in the order of the comparison. */
  carriers: ReadonlyMap<StatementId, ReadonlyMap<AccountId, Attestation[]>>;
  /** Discrepancies among the accounts, see `narrowReadings`, with the readings that they bear out. */
  discrepancies: Discrepancy[];
  /** Lineages with the members that are among the accounts, by id; those without any left out. */
  lineages: Lineage[];
}

/** Picks the records of the accounts named, or of all. */
export function select(recorded: Dossier, named?: readonly AccountId[]): Selection {
  const dossier = upheldPart(recorded);
  const wanted = named && new Set(named);
  const accounts = orderAccounts(dossier.accounts.filter(({ id }) => wanted?.has(id) ?? true));
  const places = new Map(accounts.map(({ id }, place) => [id, place]));
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const attestations = dossier.attestations
    .filter(({ account }) => places.has(account))
    .toSorted(
      inTurn(
        smallest((attestation) => places.get(attestation.account) ?? 0),
        smallest((attestation) => attestation.passage.start),
        smallest((attestation) => attestation.passage.end),
        alphabetic((attestation) => attestation.id),
      ),
    );
  return {
    dossier,
    recorded,
    accounts,
    places,
    read: readAccounts(accounts, recorded),
    actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
    statements,
    attestations,
    attestationsById: new Map(attestations.map((attestation) => [attestation.id, attestation])),
    carriers: carriersOf(attestations),
    discrepancies: discrepanciesOf(dossier, places),
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

/** The account of an id; undefined where it is not compared. */
export function accountOf({ accounts, places }: Selection, id: AccountId): Account | undefined {
  return accounts[places.get(id) ?? -1];
}

/** What an account is written in; `und` where it is not compared. */
export function languageOf(selection: Selection, id: AccountId): LanguageTag {
  return accountOf(selection, id)?.language ?? 'und';
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

function discrepanciesOf(dossier: Dossier, places: ReadonlyMap<AccountId, number>): Discrepancy[] {
  const owners = ownersOf(dossier);
  const ownerOf = (id: EvidenceId): AccountId | undefined => owners.get(id);
  const has = (account: AccountId): boolean => places.has(account);
  const bears = (id: EvidenceId): boolean => {
    const owner = ownerOf(id);
    return owner !== undefined && has(owner);
  };
  return dossier.discrepancies.flatMap((discrepancy) => {
    const readings = narrowReadings(discrepancy, { bears, has, ownerOf });
    return readings === undefined ? [] : [{ ...discrepancy, readings }];
  });
}

function lineagesOf(dossier: Dossier, places: ReadonlyMap<AccountId, number>): Lineage[] {
  return dossier.lineages
    .map((lineage) => ({
      ...lineage,
      members: lineage.members
        .filter(({ account }) => places.has(account))
        .toSorted(smallest(({ account }) => places.get(account) ?? 0)),
    }))
    .filter(({ members }) => members.length > 0)
    .toSorted(alphabetic(({ id }) => id));
}
