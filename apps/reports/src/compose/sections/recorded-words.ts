import type { DiscrepancyFieldsFragment } from '../../__generated__/graphql.ts';
import type { Block } from '../blocks.ts';
import { type Context, withoutStop } from '../context.ts';
import type { Inline } from '../inline.ts';
import type { Reference } from '../records.ts';

type Discrepancy = Pick<DiscrepancyFieldsFragment, 'narrowed' | 'readings' | 'statements'>;
type Reading = Discrepancy['readings'][number];

/** So many reports stand for a reading; the rest are counted. */
const mostReports = 3;

/**
 * What a reading says of the accounts compared: the recorded gist, unless that is about others too. Then what their
 * reports say, as far as the reading rests on any; else the gist with a mark that says of whom it was recorded.
 */
export function wordReading(context: Context, discrepancy: Discrepancy, reading: Reading): string {
  if (!reading.narrowed) return reading.gist;
  const { words } = context;
  const reports = reading.evidence.flatMap((one) => wordEvidence(context, discrepancy, one));
  const said = [...new Set(reports)];
  if (said.length === 0) return `${reading.gist} ${recordedOf(context)}`;
  const shown = said.slice(0, mostReports);
  const more = said.length - shown.length;
  return [words.capitalise(shown.join(words.semicolon)), ...(more > 0 ? [words.andMore(more)] : [])].join(
    ' ',
  );
}

/** The recorded explanation; nothing where that is about more than is compared. */
export function explanationRuns({ narrowed, discrepancy }: DiscrepancyFieldsFragment): Inline[] {
  return narrowed ? [] : [discrepancy.explanation];
}

/** Says once how discrepancies are told that were recorded about more than is compared; nothing where none was. */
export function noteNarrowed({ words, talks, records, comparison }: Context): Block[] {
  if (!comparison.discrepancies.some(({ narrowed }) => narrowed)) return [];
  const says = words.discrepancies.recomposed(talks.accounts.length, records.accounts.length);
  return [{ kind: 'paragraph', style: 'body', text: [says] }];
}

/** The mark beside words that were recorded about more than is compared. */
export function recordedOf({ words, talks, records }: Context): string {
  const total = talks.accounts.length;
  return total > records.accounts.length
    ? words.discrepancies.recordedOfAll(total)
    : words.discrepancies.recordedOfMore;
}

/**
 * Whether accounts stand against one another: one has a reading that another lacks, and the other way round. What was
 * recorded about just the accounts compared is taken as recorded.
 */
export function setsAccountsApart({ narrowed, readings }: Discrepancy): boolean {
  if (!narrowed) return true;
  const sets = readings.map(({ accounts }) => new Set(accounts.map(({ recordId }) => recordId)));
  return sets.some((one, place) =>
    sets.slice(place + 1).some((other) => !one.isSubsetOf(other) && !other.isSubsetOf(one)),
  );
}

function wordEvidence(
  { words, records }: Context,
  { statements }: Discrepancy,
  { printed, attestation }: Reading['evidence'][number],
): string[] {
  const report = attestation && records.attestation(attestation);
  if (printed !== null) return [words.quote(printed)];
  if (!report) return [];
  const concerned = (one: Reference): boolean => statements.some(({ recordId }) => recordId === one.recordId);
  const reported = report.statements.some(concerned)
    ? report.statements.filter(concerned)
    : report.statements;
  const speaker = report.speaker && records.actor(report.speaker).name;
  return reported.map((one) =>
    words.discrepancies.reported(speaker, withoutStop(records.statement(one).gist)),
  );
}
