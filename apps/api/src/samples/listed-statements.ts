import { compare } from '@parley/collation';
import type { Dossier } from '@parley/schema';
import fc from 'fast-check';
import { findContradiction } from '../queries/lists/contradictions.ts';
import type { Filter } from '../queries/lists/record-list.ts';
import type { statementList } from '../queries/lists/statements.ts';
import { sampleDossier } from './sample-dossier.ts';

/** Leaves some statements to the accounts' own voice, so that they have no speaker. */
function silence(dossier: Dossier): Dossier {
  const statements = dossier.statements.map(({ speaker, ...statement }, index) =>
    index % 3 === 0 || speaker === undefined ? statement : { speaker, ...statement },
  );
  return { ...dossier, statements };
}

/** The same talks on another day, with somebody who helps. */
function move(dossier: Dossier, date: string): Dossier {
  const { participants, ...talks } = dossier.talks;
  const [first, ...others] = participants;
  const helped = [...(first ? [{ ...first, role: 'host' as const }] : []), ...others];
  return { ...dossier, talks: { ...talks, participants: helped, date } };
}

/** Talks whose statements differ in all that filters ask for. */
export const listedDossiers: readonly Dossier[] = [
  silence(sampleDossier('ferry-house', { accounts: 4, statements: 21, attestations: 12 })),
  move(sampleDossier('pier', { accounts: 3, statements: 14, attestations: 9 }), '2032-01'),
  sampleDossier('weir', { accounts: 2, statements: 5, attestations: 4 }),
];

/** A filter of the list of statements. */
export type StatementFilter = Filter<(typeof statementList)['fields']>;

/** Their statements in the order of the list, each with its id there. */
export const listedStatements = listedDossiers.flatMap((dossier) =>
  dossier.statements.map((statement) => ({ dossier, statement, id: `${dossier.talks.id}/${statement.id}` })),
);

const rows = new Map(
  listedDossiers.map((dossier) => {
    const covered = compare(dossier).coverage.bands.flatMap(({ statements }) => statements);
    return [dossier, new Map(covered.map((row) => [row.statement, row]))];
  }),
);

const siglumOf = (account: string): string => account.slice('account:'.length).toUpperCase();

function admits(values: readonly string[] | null | undefined, value: string | undefined): boolean {
  return !values || (value !== undefined && values.includes(value));
}

/** What a filter means, said in another way than SQL. */
export function fits(
  { dossier, statement }: (typeof listedStatements)[number],
  filter: StatementFilter,
): boolean {
  const reports = dossier.attestations.filter(({ statements }) => statements.includes(statement.id));
  const side = dossier.actors.find(({ id }) => id === statement.speaker)?.represents ?? statement.speaker;
  const roles = dossier.talks.participants.filter(({ actor }) => [statement.speaker, side].includes(actor));
  const sourceOf = (id: string) => dossier.accounts.find((account) => account.id === id)?.source;
  const over = dossier.discrepancies.filter(({ statements }) => statements.includes(statement.id));
  const row = rows.get(dossier)?.get(statement.id);
  return (
    admits(filter.talks, dossier.talks.id) &&
    admits(filter.speaker, statement.speaker) &&
    admits(filter.side, side) &&
    (!filter.topic || statement.topics.some((topic) => filter.topic?.includes(topic))) &&
    admits(filter.kind, statement.kind) &&
    ((!filter.account && !filter.source && !filter.mode) ||
      reports.some(
        ({ account, mode }) =>
          admits(filter.account, siglumOf(account)) &&
          admits(filter.source, sourceOf(account)) &&
          admits(filter.mode, mode),
      )) &&
    (!filter.role || roles.some(({ role }) => filter.role?.includes(role))) &&
    (!filter.held?.from || dossier.talks.date.padEnd(10, '-31') >= filter.held.from) &&
    (!filter.held?.until || dossier.talks.date.padEnd(10, '-01') <= filter.held.until) &&
    (!filter.text || statement.gist.includes(filter.text)) &&
    (row?.carriedBy ?? 0) >= (filter.carriedByAtLeast ?? 0) &&
    (row?.carriedBy ?? 0) <= (filter.carriedByAtMost ?? Infinity) &&
    (row?.independent ?? 0) >= (filter.independentAtLeast ?? 0) &&
    (row?.independent ?? 0) <= (filter.independentAtMost ?? Infinity) &&
    ((!filter.discrepancyKind && !filter.discrepancyStatus) ||
      over.some(
        ({ kind, status }) =>
          admits(filter.discrepancyKind, kind) && admits(filter.discrepancyStatus, status),
      )) &&
    (filter.and ?? []).every((part) => fits({ dossier, statement, id: '' }, part)) &&
    (!filter.or || filter.or.some((part) => fits({ dossier, statement, id: '' }, part))) &&
    (!filter.not || !fits({ dossier, statement, id: '' }, filter.not))
  );
}

const some = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const plainFilter: fc.Arbitrary<StatementFilter> = fc
  .record(
    {
      talks: some('talks:ferry-house', 'talks:pier', 'talks:weir'),
      speaker: some('actor:aston', 'actor:miller', 'actor:envoy'),
      side: some('actor:aston', 'actor:belmar'),
      topic: some('topic:fishing', 'topic:harbour', 'topic:prisoners'),
      kind: some('claim', 'denial', 'demand', 'offer', 'assessment'),
      // Each talks have these two, so that none is missing wherever it is looked for.
      account: some('A', 'B'),
      mode: some('direct', 'mixed', 'indirect', 'act'),
      carriedByAtLeast: fc.integer({ min: 0, max: 5 }),
      carriedByAtMost: fc.integer({ min: 0, max: 5 }),
      independentAtLeast: fc.integer({ min: 0, max: 3 }),
      independentAtMost: fc.integer({ min: 0, max: 3 }),
      role: some('principal', 'host', 'observer'),
      source: some('source:a', 'source:b'),
      text: fc.constantFrom('harbour', 'prisoners', 'point 4', 'lighthouse matters'),
      held: fc.record(
        {
          from: fc.constantFrom('2031-05-04', '2031-05-05', '2032-01-31', '2032-02'),
          until: fc.constantFrom('2031-05-03', '2031-05-04', '2032-01-01'),
        },
        { requiredKeys: [] },
      ),
      discrepancyKind: some('figure', 'naming'),
      discrepancyStatus: some('compatible', 'contradictory'),
    },
    { requiredKeys: [] },
  )
  .filter((filter) => findContradiction(filter) === undefined) as fc.Arbitrary<StatementFilter>;

/** Any filter that can be met. */
export const anyFilter: fc.Arbitrary<StatementFilter> = fc.oneof(
  plainFilter,
  fc.record(
    {
      and: fc.array(plainFilter, { maxLength: 2 }),
      or: fc.array(plainFilter, { maxLength: 2 }),
      not: plainFilter,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<StatementFilter>,
);
