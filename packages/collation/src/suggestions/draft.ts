import type { AccountId, ActorId, Attestation, EvidenceId, StatementId } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import { accountOf, inPlace, type Selection } from '../selection/selection.ts';
import { listWords } from './quote.ts';
import type { Saying } from './saying.ts';
import type { DraftReading } from './suggestion.ts';

/** One account's part in a difference. */
export interface Part {
  account: AccountId;
  /** Parts with the same key are one reading. */
  key: string;
  /** In English; with `says` by `say`. */
  gist: string;
  says: Saying[];
  evidence: EvidenceId[];
}

/**
 * Readings from the parts of accounts: the one that most accounts have first. A gist that differs within a reading
 * (the same figure in other words) is given once, as the first account has it.
 */
export function readingsOf(parts: readonly Part[], selection: Selection): DraftReading[] {
  return [...Map.groupBy(parts, ({ key }) => key).values()]
    .map((same) => ({
      accounts: inPlace(
        selection,
        same.map(({ account }) => account),
      ),
      gist: same[0]?.gist ?? '',
      says: same[0]?.says ?? [],
      evidence: [...new Set(same.flatMap(({ evidence }) => evidence))],
    }))
    .toSorted(
      inTurn(
        greatest(({ accounts }) => accounts.length),
        smallest(({ accounts }) => selection.places.get(accounts[0] ?? 'account:') ?? 0),
        alphabetic(({ gist }) => gist),
      ),
    );
}

/** Sigla of accounts as a phrase: "A", "A and C", "A, B and C". */
export function nameAccounts(accounts: readonly AccountId[], selection: Selection): string {
  return listWords(
    inPlace(selection, accounts).map((account) => accountOf(selection, account)?.siglum ?? account),
  );
}

/** "A has …; B and C have …." as one sentence. */
export function tellReadings(
  readings: readonly DraftReading[],
  selection: Selection,
  [one, more]: readonly [string, string] = ['has', 'have'],
): string {
  return readings
    .map(
      ({ accounts, gist }) =>
        `${nameAccounts(accounts, selection)} ${accounts.length > 1 ? more : one} ${gist}`,
    )
    .join('; ');
}

/** The statements that most of these attestations have; all of them where they have none in common. */
export function commonStatements(attestations: readonly Attestation[]): StatementId[] {
  const counts = new Map<StatementId, number>();
  for (const { statements } of attestations) {
    for (const id of new Set(statements)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count === most)
    .map(([id]) => id)
    .toSorted();
}

/** The attestations that these records stand in, each once. */
export function attestationsOf(
  records: readonly { attestation?: string | null | undefined }[],
  { attestationsById }: Selection,
): Attestation[] {
  const byId: ReadonlyMap<string, Attestation> = attestationsById;
  return [...new Set(records.map(({ attestation }) => attestation))].flatMap(
    (id) => (id && byId.get(id)) || [],
  );
}

/** The slug of an id: what stands after the colon. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The name of an actor as the dossier prints it. */
export function nameActor(actor: ActorId, { actors }: Selection): string {
  return actors.get(actor)?.name ?? slugOf(actor);
}

/** The gist of a statement without its full stop. */
export function tellGist(statement: StatementId, { statements }: Selection): string {
  return statements.get(statement)?.gist.replace(/\.$/, '') ?? slugOf(statement);
}
