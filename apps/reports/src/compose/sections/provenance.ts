import type { AttestationRecordFragment } from '../../__generated__/graphql.ts';
import { accountHeading, speakerName, statementNumbers } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { fillRuns } from '../fill-runs.ts';
import type { Inline } from '../inline.ts';
import { modeMark } from '../modes.ts';
import { isSuggested, reviewLegend, ruleRuns } from '../review.ts';
import { inLanguage, join, lines, link, quoted, styled } from '../runs.ts';
import type { TableRow } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';

/** Provenance: every attestation with the passage it was read from, and its way back to the matrix. */
export function composeProvenance(context: Context): Section {
  const { words, comparison, records } = context;
  const attestations = comparison.provenance.map(({ attestation }) => records.attestation(attestation));
  const quotations = attestations.reduce((all, one) => all + one.quotations.length, 0);
  const heads = words.provenance.columns;
  return {
    id: sectionIds.provenance,
    title: words.provenance.title(attestations.length),
    blocks: [
      ...opening(words.provenance.name, words.provenance.lead),
      ...reviewLegend(context, { alsoFound: false }),
      {
        kind: 'table',
        id: 'table-provenance',
        caption: caption(
          context,
          words.provenance.caption(
            attestations.length,
            attestations.filter((one) => one.quotations.length > 0).length,
          ),
          words.provenance.basis(attestations.length, quotations),
        ),
        columns: [
          { head: [heads.id], width: { kind: 'fit' }, rowHeader: true, face: 'sans' },
          { head: [heads.passage], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
          { head: [heads.report], width: { kind: 'share', weight: 1 } },
          { head: [heads.statements], width: { kind: 'fit', atMost: 0.14 }, face: 'sans' },
        ],
        groups: records.accounts
          .map((account) => ({
            account,
            rows: attestations.filter((one) => one.account.recordId === account.recordId),
          }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ account, rows }) => ({
            heading: accountHeading(context, account, words.provenance.band(rows.length)),
            rows: rows.map((attestation) => attestationRow(context, attestation, rows)),
          })),
      },
    ],
  };
}

function attestationRow(
  context: Context,
  attestation: AttestationRecordFragment,
  others: readonly AttestationRecordFragment[],
): TableRow {
  const { words } = context;
  const { mode, passage, recordId, statements } = attestation;
  return {
    id: placeOf(recordId),
    cells: [
      {
        content: [recordId.replace('attestation:', ''), ' ', modeMark(context, mode, [attestation])],
      },
      {
        content: lines([`${passage.start}–${passage.end}`], [styled('code', shortDigest(passage.digest))]),
      },
      {
        content: lines(
          speakerRuns(context, attestation),
          ...attestation.quotations.map((quotation) => quotationRuns(context, attestation, quotation)),
          attestation.note === null ? [] : [styled('small', attestation.note)],
        ),
      },
      {
        content: lines(
          join(statementNumbers(context, statements), words.comma),
          alsoRuns(context, attestation, others),
        ),
      },
    ],
  };
}

/** The other reports in which the account has one of the same statements: the matrix leads to the first alone. */
function alsoRuns(
  { words }: Context,
  { recordId, statements }: AttestationRecordFragment,
  others: readonly AttestationRecordFragment[],
): Inline[] {
  const of = new Set(statements.map((statement) => statement.recordId));
  const also = others
    .filter((other) => other.recordId !== recordId && other.statements.some((one) => of.has(one.recordId)))
    .map((other) => link(placeOf(other.recordId), [other.recordId.replace('attestation:', '')]));
  if (also.length === 0) return [];
  return [styled('small', ...fillRuns(words.provenance.also, { attestations: join(also, words.comma) }))];
}

/** Who speaks, as the account names and introduces it, through whom and where. */
function speakerRuns(context: Context, attestation: AttestationRecordFragment): Inline[] {
  const { words, records } = context;
  const { speaker, source, cue, chain, setting, account, review } = attestation;
  const { language } = records.account(account);
  const asPrinted: [string, string][] = [
    ...(source ? [[words.provenance.source, source.printed] as [string, string]] : []),
    ...(cue ? [[words.provenance.cue, cue.printed] as [string, string]] : []),
    ...chain.map(({ printed }): [string, string] => [words.provenance.through, printed]),
  ];
  const suggested = isSuggested(review) ? [words.dot, ...ruleRuns(words, review)] : [];
  return [
    speaker ? styled('strong', speakerName(context, speaker)) : styled('emphasis', words.provenance.narrated),
    ...(setting === null ? [] : [` ${words.terms.setting[setting]}`]),
    ...asPrinted.flatMap(([name, printed]) => [
      words.dot,
      ...fillRuns(name, { words: quoted(words, language, printed) }),
    ]),
    ...suggested,
  ];
}

/** The words with their marks as printed, where they stand, and their digest. */
function quotationRuns(
  { words, records }: Context,
  { account }: AttestationRecordFragment,
  quotation: AttestationRecordFragment['quotations'][number],
): Inline[] {
  const { anchor, marks, use, language } = quotation;
  const around = language ?? records.account(account).language;
  return [
    ...inLanguage(around, words.language, `${marks.open}${quotation.words}${marks.close}`),
    styled(
      'small',
      `  ${anchor.start}–${anchor.end}${use === 'DISTANCE' ? `${words.dot}${words.provenance.distance}` : ''}`,
    ),
  ];
}

function shortDigest(digest: string): string {
  return digest.replace('sha256:', '');
}
