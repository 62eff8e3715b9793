import type { IndependenceFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Block, EntryBlock } from '../blocks.ts';
import type { Context } from '../context.ts';
import { fillRuns } from '../fill-runs.ts';
import type { Inline } from '../inline.ts';
import { isSuggested, reviewRuns } from '../review.ts';
import { join, styled } from '../runs.ts';
import { recordedOf } from './recorded-words.ts';
import { placeOf } from '../targets.ts';

type Lineage = IndependenceFieldsFragment['lineages'][number];

/** What the accounts say themselves first, what is least borne out last. */
const strengths = ['STATED', 'STRONG', 'WEAK'] as const satisfies Lineage['strength'][];

/** Accounts, or passages of them, that go back to the same copy, with the evidence. */
export function composeLineages(context: Context): Block[] {
  const { words, comparison } = context;
  const lineages = strengths.flatMap((strength) =>
    comparison.independence.lineages.filter((lineage) => lineage.strength === strength),
  );
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'lineages',
      text: [
        words.independence.lineages(lineages.length, lineages.filter(({ inferred }) => !inferred).length),
      ],
    },
    ...(lineages.length === 0
      ? [{ kind: 'paragraph' as const, style: 'body' as const, text: [words.independence.noLineages] }]
      : lineages.map((lineage) => entryOf(context, lineage))),
  ];
}

function entryOf(context: Context, lineage: Lineage): EntryBlock {
  const { words, records } = context;
  const { terms, independence } = words;
  const { review } = lineage.lineage;
  return {
    kind: 'entry',
    id: placeOf(lineage.lineage.recordId),
    title: [lineage.title],
    badges: [
      { kind: 'badge', text: terms.strength[lineage.strength], tone: 'calm' },
      lineage.inferred
        ? { kind: 'badge', text: independence.inferred, tone: 'inference' }
        : { kind: 'badge', text: independence.stated, tone: 'calm' },
    ],
    meta: [
      ...fillRuns(lineage.copy ? independence.meta.copy : independence.meta.noCopy, {
        copy: lineage.copy ? [copyName(context, lineage.copy)] : [],
        members: memberRuns(context, lineage),
      }),
      ...(isSuggested(review) ? [words.dot, ...reviewRuns(context, review)] : []),
    ],
    blocks: [
      {
        kind: 'hangingList',
        labelWidth: 'term',
        entries: lineage.evidence.map(({ kind, note, passages }) => ({
          label: [words.capitalise(terms.evidence[kind])],
          text: [
            note,
            ...(lineage.narrowed ? [' ', styled('small', recordedOf(context))] : []),
            ...(passages.length === 0
              ? []
              : [
                  '  ',
                  styled(
                    'small',
                    passages
                      .map(
                        ({ account, anchor }) =>
                          `${records.account(account).siglum}\u00A0${anchor.start}–${anchor.end}`,
                      )
                      .join(words.comma),
                  ),
                ]),
          ],
        })),
      },
    ],
  };
}

function copyName({ records, words }: Context, copy: { recordId: string }): string {
  return records.source(copy).name ?? words.unnamedOutlet;
}

function memberRuns(context: Context, { members }: Lineage): Inline[] {
  const { comma, independence } = context.words;
  return join(
    members.map(({ account, whole, passages }) =>
      styled(
        'small',
        ...fillRuns(whole ? independence.member.whole : independence.member.passages(passages.length), {
          account: siglumRuns(context, [account]),
        }),
      ),
    ),
    comma,
  );
}
