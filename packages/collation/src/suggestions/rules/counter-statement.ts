import type { AccountId, Attestation, StatementId } from '@parley/schema';
import { join } from '../../independence/join.ts';
import { inPlace, type Selection } from '../../selection/selection.ts';
import { nameAccounts, slugOf, tellGist } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** A statement and those that dispute it. */
interface Dispute {
  disputed: StatementId;
  counters: StatementId[];
}

/**
 * Statements that dispute one another, by the `counters` that the dossier records. All that dispute the same claim, or
 * that one statement disputes, are one dispute. It is a difference between accounts where they do not all have the same
 * statements of it.
 */
export function counterStatement(selection: Selection): Draft[] {
  const disputes = disputesOf(selection);
  const ids = [...new Set(disputes.flatMap(({ disputed, counters }) => [disputed, ...counters]))].toSorted();
  const groups = join(
    ids,
    disputes.map(({ disputed, counters }) => [disputed, ...counters]),
  );
  return groups.flatMap((group): Draft[] => {
    const denying = new Set(
      disputes.filter(({ disputed }) => group.includes(disputed)).flatMap(({ counters }) => counters),
    );
    const denials = group.filter((id) => denying.has(id));
    const claims = group.filter((id) => !denying.has(id));
    const [forClaims, forDenials] = [carriersOf(claims, selection), carriersOf(denials, selection)];
    const [first] = claims;
    if (first === undefined || forClaims.accounts.length === 0 || forDenials.accounts.length === 0) return [];
    const both = forClaims.accounts.filter((account) => forDenials.accounts.includes(account));
    const all = inPlace(selection, [...forClaims.accounts, ...forDenials.accounts]);
    if (all.length < 2 || new Set(all.map((account) => toldBy(account, group, selection))).size < 2)
      return [];
    const oneSided = all.filter((account) => !both.includes(account));
    const gistOf = (id: StatementId): string => tellGist(id, selection);
    return [
      {
        rule: 'counterStatement',
        key: slugOf(first),
        kind: 'modality',
        status: 'unresolved',
        statements: group,
        readings: [
          {
            accounts: forClaims.accounts,
            ...say({ code: 'told', names: claims.map(gistOf) }),
            evidence: idsOf(forClaims),
          },
          {
            accounts: forDenials.accounts,
            ...say({ code: 'told', names: denials.map(gistOf) }),
            evidence: idsOf(forDenials),
          },
        ],
        explanation:
          both.length === 0
            ? `The statements dispute each other, and no account has both.`
            : `The statements dispute each other: ${nameAccounts(both, selection)} ${both.length > 1 ? 'have' : 'has'} both sides${oneSided.length > 0 ? `, ${nameAccounts(oneSided, selection)} only one` : ''}.`,
      },
    ];
  });
}

function toldBy(account: AccountId, group: readonly StatementId[], { carriers }: Selection): string {
  return group.filter((id) => carriers.get(id)?.has(account)).join(' ');
}

function disputesOf({ carriers, statements }: Selection): Dispute[] {
  const counters = new Map<StatementId, StatementId[]>();
  for (const [id, statement] of [...statements].toSorted(([first], [second]) => (first < second ? -1 : 1))) {
    if (!carriers.has(id)) continue;
    for (const disputed of statement.counters) {
      if (!carriers.has(disputed)) continue;
      const known = counters.get(disputed);
      if (known) known.push(id);
      else counters.set(disputed, [id]);
    }
  }
  return [...counters].map(([disputed, own]) => ({ disputed, counters: own }));
}

interface Carried {
  accounts: AccountId[];
  attestations: Attestation[];
}

function carriersOf(statements: readonly StatementId[], selection: Selection): Carried {
  const carriers = statements.flatMap((id) => [...(selection.carriers.get(id) ?? [])]);
  return {
    accounts: inPlace(
      selection,
      carriers.map(([account]) => account),
    ),
    attestations: [...new Set(carriers.flatMap(([, attestations]) => attestations))],
  };
}

function idsOf({ attestations }: Carried): Attestation['id'][] {
  return attestations.map(({ id }) => id).toSorted();
}
