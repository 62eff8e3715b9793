import type { AccountId, Attestation, Statement, StatementId } from '@parley/schema';
import { join } from '../../independence/join.ts';
import type { Selection } from '../../selection/selection.ts';
import { readingsOf, slugOf, tellGist, tellReadings, type Part } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';
import { isBeside, placeBlocks, type BlockPlaces } from './beside.ts';

/** Two statements of which one, set beside the other, sets it in another light. */
type Against = readonly [StatementId, StatementId];

/**
 * What some accounts set beside a claim, in the same paragraph or the next one, and others that carry the claim do not:
 * a statement that disputes it, by the `counters` that the dossier records, or a judgement in the account's own voice on
 * the same topic. Juxtaposition guides how a claim is read without a word of doubt (Entman 1993, Framing).
 */
export function setBeside(selection: Selection): Draft[] {
  const blocks = placeBlocks(selection);
  const pairs = [...disputed(selection), ...judged(selection, blocks)];
  const ids = [...new Set(pairs.flat())].toSorted();
  const pairsOf = new Map<StatementId, Against[]>();
  for (const pair of pairs) for (const id of pair) pairsOf.set(id, [...(pairsOf.get(id) ?? []), pair]);
  return join(ids, pairs).flatMap((group): Draft[] => {
    const own = [...new Set(group.flatMap((id) => pairsOf.get(id) ?? []))];
    const claims = group.filter((id) => selection.statements.get(id)?.speaker !== undefined);
    const carrying = new Set(claims.flatMap((id) => [...(selection.carriers.get(id)?.keys() ?? [])]));
    const parts = [...carrying].map((account) => partOf(account, own, claims, selection, blocks));
    const readings = readingsOf(parts, selection);
    const against = new Set(own.map(([, other]) => other));
    const first = claims.find((id) => !against.has(id)) ?? claims[0];
    if (first === undefined || !parts.some(({ key }) => key.startsWith('beside')) || readings.length < 2)
      return [];
    return [
      {
        rule: 'setBeside',
        key: slugOf(first),
        title: tellGist(first, selection),
        kind: 'framing',
        status: 'compatible',
        statements: group,
        readings,
        explanation: `What stands beside the claim differs: ${tellReadings(readings, selection)}.`,
      },
    ];
  });
}

/** Statements that dispute one another, where the claim has a speaker. */
function disputed({ carriers, statements }: Selection): Against[] {
  return [...statements.values()].flatMap(({ id, counters }) =>
    counters.filter((other) => carriers.has(id) && carriers.has(other)).map((other): Against => [other, id]),
  );
}

/** What somebody says, and an account's own judgement on the same topic that one account at least sets beside it. */
function judged(selection: Selection, blocks: BlockPlaces): Against[] {
  const found = new Map<string, Against>();
  for (const own of Map.groupBy(selection.attestations, ({ account }) => account).values()) {
    const judgements = own.filter(({ mode }) => mode === 'narrated');
    for (const judgement of judgements) {
      for (const id of judgement.statements.filter((one) => isJudgement(selection.statements.get(one)))) {
        for (const report of own.filter(({ speaker }) => speaker !== undefined)) {
          if (!isBeside(judgement, report, blocks)) continue;
          for (const claim of report.statements) {
            if (sharesTopic(id, claim, selection)) found.set(`${claim} ${id}`, [claim, id]);
          }
        }
      }
    }
  }
  return [...found.values()];
}

function isJudgement(statement: Statement | undefined): boolean {
  return statement?.kind === 'assessment' && statement.speaker === undefined;
}

function sharesTopic(first: StatementId, second: StatementId, { statements }: Selection): boolean {
  const topics = new Set(statements.get(first)?.topics);
  return statements.get(second)?.topics.some((topic) => topics.has(topic)) ?? false;
}

function partOf(
  account: AccountId,
  pairs: readonly Against[],
  claims: readonly StatementId[],
  selection: Selection,
  blocks: BlockPlaces,
): Part {
  const reports = (id: StatementId): Attestation[] => selection.carriers.get(id)?.get(account) ?? [];
  const beside = pairs.filter(([claim, other]) =>
    reports(claim).some((one) =>
      reports(other).some((two) => one.id !== two.id && isBeside(one, two, blocks)),
    ),
  );
  const both = pairs.filter(([claim, other]) => reports(claim).length > 0 && reports(other).length > 0);
  const set = beside.length > 0 ? beside : both;
  const shown = [...new Set(set.length > 0 ? set.flat() : claims)];
  const others = [...new Set(set.map(([, other]) => tellGist(other, selection)))];
  return {
    account,
    key: beside.length > 0 ? `beside ${others.join('; ')}` : both.length > 0 ? 'apart' : 'alone',
    ...say(
      set.length === 0
        ? { code: 'claimAlone' }
        : { code: beside.length > 0 ? 'besideIt' : 'apartFromIt', names: others },
    ),
    evidence: [...new Set(shown.flatMap((id) => reports(id).map((report) => report.id)))].toSorted(),
  };
}
