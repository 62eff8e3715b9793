import type { AccountId, StatementId } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { readingsOf, tellGist, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Headlines put different statements first: what an account says in its headline before all else. */
export function headlinesDiffer(selection: Selection): Draft[] {
  const firsts = selection.accounts.flatMap(({ id, blocks }) => {
    const headline = blocks.find(({ kind }) => kind === 'headline')?.anchor;
    if (!headline) return [];
    const attestation = selection.attestations.find(
      ({ account, passage }) =>
        account === id && passage.start >= headline.start && passage.end <= headline.end,
    );
    const statement = attestation?.statements[0];
    return attestation && statement ? [{ account: id, statement, evidence: attestation.id }] : [];
  });
  const statements = [...new Set(firsts.map(({ statement }) => statement))].toSorted();
  if (statements.length < 2) return [];
  const readings = readingsOf(
    firsts.map(
      ({
        account,
        statement,
        evidence,
      }: {
        account: AccountId;
        statement: StatementId;
        evidence: `attestation:${string}`;
      }) => ({
        account,
        key: statement,
        ...say({ code: 'headline', names: [tellGist(statement, selection)] }),
        evidence: [evidence],
      }),
    ),
    selection,
  );
  return [
    {
      rule: 'headlinesDiffer',
      title: 'Headlines',
      key: 'headlines',
      kind: 'framing',
      status: 'compatible',
      statements,
      readings,
      explanation: `The headlines put different things first: ${tellReadings(readings, selection)}.`,
    },
  ];
}
