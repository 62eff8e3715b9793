import type { AccountId, Mode, StatementId, TopicId } from '@parley/schema';
import type { Copies } from '../independence/trace-copies.ts';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import type { AccountCoverage, Coverage, CoverageCell, StatementCoverage } from './coverage.ts';
import type { Contradictions } from './find-contradictions.ts';

/** From the words themselves to a claim that the account makes its own. */
const strongestFirst: readonly Mode[] = ['direct', 'mixed', 'indirect', 'act', 'narrated'];

/** Who reports what. Statements that no account carries are left out. */
export function coverStatements(
  selection: Selection,
  copies: Copies,
  contradictions: Contradictions,
): Coverage {
  const rows = [...selection.carriers].map(([statement, carriers]) => {
    const contradicting = contradictions.get(statement);
    const cells = [...carriers].map(([account, attestations]): CoverageCell => ({
      account,
      mode: strongestOf(attestations.map(({ mode }) => mode)),
      attestations: attestations.map(({ id }) => id),
      contradicts: contradicting?.has(account) ?? false,
    }));
    return {
      statement,
      number: 0,
      cells,
      carriedBy: cells.length,
      independent: copies.countIndependent(carriers),
      contradicted: cells.some(({ contradicts }) => contradicts),
    };
  });
  return { bands: bandsOf(rows, selection), totals: totalsOf(rows, selection) };
}

function strongestOf(modes: readonly Mode[]): Mode {
  return strongestFirst.find((mode) => modes.includes(mode)) ?? 'narrated';
}

function bandsOf(rows: readonly StatementCoverage[], selection: Selection): Coverage['bands'] {
  const listed = new Map(selection.dossier.talks.topics.map((topic, place) => [topic, place]));
  const topicOf = (statement: StatementId): TopicId | undefined =>
    selection.statements.get(statement)?.topics[0];
  const byTopic = new Map<TopicId, StatementCoverage[]>();
  for (const row of rows) {
    const topic = topicOf(row.statement);
    if (topic === undefined) continue;
    const band = byTopic.get(topic);
    if (band) band.push(row);
    else byTopic.set(topic, [row]);
  }
  let number = 0;
  return [...byTopic]
    .map(([topic, statements]) => ({ topic, statements }))
    .toSorted(
      inTurn(
        smallest(({ topic }) => listed.get(topic) ?? listed.size),
        alphabetic(({ topic }) => topic),
      ),
    )
    .map(({ topic, statements }) => ({
      topic,
      statements: statements.toSorted(mostCarried).map((row) => {
        number += 1;
        return { ...row, number };
      }),
    }));
}

const mostCarried = inTurn<StatementCoverage>(
  greatest(({ carriedBy }) => carriedBy),
  greatest(({ independent }) => independent),
  alphabetic(({ statement }) => statement),
);

function totalsOf(rows: readonly StatementCoverage[], selection: Selection): AccountCoverage[] {
  const totals = new Map<AccountId, AccountCoverage>(
    selection.accounts.map(({ id }) => [
      id,
      {
        account: id,
        direct: 0,
        mixed: 0,
        indirect: 0,
        act: 0,
        narrated: 0,
        contradicting: 0,
        absent: rows.length,
        carried: 0,
      },
    ]),
  );
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const total = totals.get(cell.account);
    if (!total) continue;
    total.carried += 1;
    total.absent -= 1;
    if (cell.contradicts) total.contradicting += 1;
    else total[cell.mode] += 1;
  }
  return [...totals.values()];
}
