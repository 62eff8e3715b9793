import type { Figure } from '@parley/schema';
import { inPlace, type Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { nameAccounts, tellGist } from '../draft.ts';
import { quote } from '../quote.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * A number in one account's report of what somebody said that others, who report the same statement, leave out. Of
 * background that an account tells itself nobody expects the numbers of another.
 */
export function detailAlone(selection: Selection): Draft[] {
  const groups = Map.groupBy(
    selection.dossier.figures.filter(({ account }) => selection.places.has(account)),
    ({ counts }) => foldWord(counts),
  );
  return [...groups].flatMap(([key, same]): Draft[] => {
    const [first] = same.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    if (!first || same.some(({ account }) => account !== first.account)) return [];
    return draftsOf(key, first, selection);
  });
}

function draftsOf(key: string, figure: Figure, selection: Selection): Draft[] {
  const report = figure.attestation && selection.attestationsById.get(figure.attestation);
  const statements = (report?.statements ?? []).filter(
    (id) => selection.statements.get(id)?.speaker !== undefined,
  );
  const [statement] = statements;
  // In a report of several statements it cannot be told to which of them the number belongs.
  if (!report || statement === undefined || statements.length > 1) return [];
  const carriers = selection.carriers.get(statement);
  const silent = inPlace(selection, carriers?.keys() ?? []).filter((account) => account !== figure.account);
  if (silent.length === 0) return [];
  return [
    {
      rule: 'detailAlone',
      key,
      title: figure.counts,
      kind: 'specificity',
      status: 'compatible',
      statements: [statement],
      readings: [
        {
          accounts: [figure.account],
          ...say({ code: 'quoted', words: [figure.printed] }),
          evidence: [figure.id],
        },
        {
          accounts: silent,
          ...say({ code: 'noNumber' }),
          evidence: silent.flatMap((account) => (carriers?.get(account) ?? []).map(({ id }) => id)),
        },
      ],
      explanation: `Of “${tellGist(statement, selection)}” ${nameAccounts([figure.account], selection)} alone gives a number: ${quote(figure.printed)}.`,
    },
  ];
}
