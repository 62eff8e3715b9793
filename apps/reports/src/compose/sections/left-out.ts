import type { ProfileFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns, speakerName, statementNumber } from '../account-runs.ts';
import type { Block } from '../blocks.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import { findExtremes } from '../extremes.ts';
import type { Reference } from '../records.ts';
import { suggestedMark } from '../review.ts';

type LeftOut = ProfileFieldsFragment['leftOut'][number];

/** A statement that several accounts carry, with those that do not. */
interface Omission extends LeftOut {
  leftOutBy: Reference[];
}

/**
 * What accounts leave out though two or more others carry it: one row for each statement. Beside one other account
 * there are no two; what one of a pair leaves out is what the other has to itself.
 */
export function composeLeftOut(context: Context): Block[] {
  const { words } = context;
  if (context.records.accounts.length < 3) return [];
  const omissions = gatherOmissions(context);
  const heads = words.alone.columns;
  const { most } = findExtremes(
    context,
    context.comparison.profiles.map(({ account, leftOut }) => ({ account, value: leftOut.length })),
  );
  const heading: Block = {
    kind: 'heading',
    level: 2,
    id: 'left-out',
    text: [words.alone.leftOutTitle(omissions.length)],
  };
  if (omissions.length === 0) {
    return [heading, { kind: 'paragraph', style: 'body', text: [words.alone.nothing] }];
  }
  return [
    heading,
    {
      kind: 'table',
      id: 'table-left-out',
      caption: caption(context, words.alone.leftOutCaption(most), words.alone.leftOutBasis(omissions.length)),
      columns: [
        { head: [heads.number], width: { kind: 'fit' }, face: 'muted' },
        { head: [heads.speaker], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
        { head: [heads.statement], width: { kind: 'share', weight: 1 }, rowHeader: true },
        { head: [heads.carried], width: { kind: 'fit' }, face: 'sans' },
        { head: [heads.leftOutBy], width: { kind: 'fit', atMost: 0.3 }, face: 'sans' },
      ],
      groups: [
        {
          rows: omissions.map(({ statement, carriedBy, independent, leftOutBy }) => {
            const { gist, speaker, review } = context.records.statement(statement);
            return {
              cells: [
                { content: [...suggestedMark(context, review), ...statementNumber(context, statement)] },
                { content: [speakerName(context, speaker)] },
                { content: [gist] },
                { content: [words.alone.carried(carriedBy, independent)] },
                { content: siglumRuns(context, leftOutBy) },
              ],
            };
          }),
        },
      ],
    },
  ];
}

/** The omissions of all accounts by statement, the most carried first, then in the order of the matrix. */
function gatherOmissions({ comparison, records }: Context): Omission[] {
  const omissions = new Map<string, Omission>();
  for (const { account, leftOut } of comparison.profiles) {
    for (const one of leftOut) {
      const known = omissions.get(one.statement.recordId);
      if (known) known.leftOutBy.push(account);
      else omissions.set(one.statement.recordId, { ...one, leftOutBy: [account] });
    }
  }
  const numberOf = ({ statement }: Omission) => records.numberOf(statement) ?? 0;
  return [...omissions.values()].toSorted(
    (one, other) =>
      other.carriedBy - one.carriedBy ||
      other.independent - one.independent ||
      numberOf(one) - numberOf(other),
  );
}
