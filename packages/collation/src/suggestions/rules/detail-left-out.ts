import type { AccountId, AttestationId, DiscrepancyKind, EvidenceId } from '@parley/schema';
import { alphabetic, inTurn, smallest } from '../../selection/order.ts';
import { inPlace, type Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { attestationsOf, commonStatements, nameAccounts } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** A detail of a report: when, where or how many. */
interface Detail {
  account: AccountId;
  kind: 'time' | 'place' | 'figure';
  about: string;
  printed: string;
  id: EvidenceId;
  /** Absent where it stands outside of all reports. */
  attestation: AttestationId | undefined;
}

const namesOf = { time: 'time', place: 'place', figure: 'number' } as const satisfies Partial<
  Record<DiscrepancyKind, string>
>;

const silentCodes = { time: 'noTime', place: 'noPlace', figure: 'noNumber' } as const;

/**
 * Two accounts and more say when, where or how many, and another that carries the same statement says nothing of it.
 * A number is missed by a reader even where the whole statement is left out: those that have no word of it stand apart.
 * One account's detail is its own addition and no difference: what it alone has stands in its profile.
 */
export function detailLeftOut(selection: Selection): Draft[] {
  const groups = Map.groupBy(detailsOf(selection), ({ kind, about }) => `${kind} ${foldWord(about)}`);
  return [...groups].flatMap(([key, details]): Draft[] => {
    const [first] = details;
    const accounts = inPlace(
      selection,
      details.map(({ account }) => account),
    );
    if (!first || accounts.length < 2) return [];
    const statements = commonStatements(attestationsOf(details, selection));
    const carriers = new Set(statements.flatMap((id) => [...(selection.carriers.get(id)?.keys() ?? [])]));
    const expected = first.kind === 'figure' ? [...selection.read] : [...carriers];
    const missing = inPlace(selection, expected).filter((account) => !accounts.includes(account));
    if (missing.length === 0) return [];
    const silent = missing.filter((account) => carriers.has(account));
    const apart = missing.filter((account) => !carriers.has(account));
    const name = namesOf[first.kind];
    return [
      {
        rule: 'detailLeftOut',
        key,
        title: first.about,
        kind: first.kind,
        status: 'compatible',
        statements,
        readings: [
          {
            accounts,
            ...say({ code: 'quoted', words: details.map(({ printed }) => printed) }),
            evidence: details.map(({ id }) => id),
          },
          {
            accounts: silent,
            ...say({ code: silentCodes[first.kind] }),
            evidence: statements.flatMap((statement) =>
              silent.flatMap((account) =>
                (selection.carriers.get(statement)?.get(account) ?? []).map(({ id }) => id),
              ),
            ),
          },
          { accounts: apart, ...say({ code: 'silent' }), evidence: [] },
        ].filter((reading) => reading.accounts.length > 0),
        explanation: `On “${first.about}” ${[
          ...tell(accounts, ['gives', 'give'], `a ${name}`, selection),
          ...tell(silent, ['gives', 'give'], `no ${name}`, selection),
          ...tell(apart, ['has', 'have'], 'no word of it', selection),
        ].join(', ')}.`,
      },
    ];
  });
}

/** "A and B give a number"; nothing where there is no account. */
function tell(
  accounts: readonly AccountId[],
  [one, more]: readonly [string, string],
  what: string,
  selection: Selection,
): string[] {
  if (accounts.length === 0) return [];
  return [`${nameAccounts(accounts, selection)} ${accounts.length > 1 ? more : one} ${what}`];
}

function detailsOf({ dossier, places, attestationsById }: Selection): Detail[] {
  const details: Detail[] = [];
  for (const record of [...dossier.mentions, ...dossier.figures]) {
    const { id, account, printed, attestation } = record;
    if (!places.has(account)) continue;
    const report = attestation !== undefined && attestationsById.has(attestation) ? attestation : undefined;
    const detail = { id, account, printed, attestation: report };
    if ('counts' in record) details.push({ ...detail, kind: 'figure', about: record.counts });
    else if (record.kind === 'time' || record.kind === 'place') {
      details.push({ ...detail, kind: record.kind, about: record.about });
    }
  }
  return details.toSorted(
    inTurn(
      smallest(({ account }) => places.get(account) ?? 0),
      alphabetic(({ id }) => id),
    ),
  );
}
