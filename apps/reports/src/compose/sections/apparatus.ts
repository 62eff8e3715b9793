import type { ApparatusFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns, speakerName, statementNumbers } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import { type Context, sourceName, withoutStop } from '../context.ts';
import { fillRuns } from '../fill-runs.ts';
import type { Inline } from '../inline.ts';
import type { Reference } from '../records.ts';
import { inLanguage, join, joinGroups, link, quoted, styled } from '../runs.ts';
import { apparatusPlace, placeOf, sectionIds } from '../targets.ts';

type Reading = ApparatusFieldsFragment['readings'][number];

/** So many readings stay on the page of their base; more may go on to the next. */
const mostKept = 3;

/** The same words, several ways: every quotation that several accounts print, against its base. */
export function composeApparatus(context: Context): Section {
  const { words, comparison } = context;
  const { apparatus } = comparison;
  const parted = apparatus.filter((entry) => !isAlike(entry));
  const across = apparatus.filter((entry) => apart(entry) > 0);
  const key = words.apparatus.key;
  const quotations = comparison.profiles.reduce((all, profile) => all + profile.quotations, 0);
  const keyParagraph: Block = {
    kind: 'paragraph',
    style: 'body',
    text: [
      key.before,
      styled('added', key.added),
      key.between,
      styled('leftOut', key.leftOut),
      key.after,
      ...(across.length > 0 ? [` ${key.apart}`] : []),
    ],
  };
  return {
    id: sectionIds.apparatus,
    title: words.apparatus.title(
      apparatus.length,
      apparatus.filter(isWordedOtherwise).length,
      apparatus.filter((entry) => partial(entry) > 0).length,
      quotations,
      {
        some: across.length,
        only: across.filter((entry) => apart(entry) === entry.readings.length - 1).length,
      },
    ),
    blocks:
      apparatus.length === 0
        ? opening(words.apparatus.name, words.apparatus.noneLead(quotations))
        : [
            ...opening(
              words.apparatus.name,
              parted.length > 0 ? words.apparatus.lead : words.apparatus.alikeLead,
            ),
            ...(parted.length > 0 ? [keyParagraph] : []),
            ...parted.flatMap((entry, index) => entryBlocks(context, entry, index + 1)),
            ...alikeBlocks(context, apparatus.filter(isAlike)),
          ],
  };
}

/** How many readings have only part of the base. */
function partial({ readings }: ApparatusFieldsFragment): number {
  return readings.filter(({ extent }) => extent !== null && extent !== 'FULL').length;
}

/** How many readings are in another language than the base, so that their words are not compared with it. */
function apart({ readings }: ApparatusFieldsFragment): number {
  return readings.filter(({ extent }) => extent === null).length;
}

/** Whether accounts differ in words: from the base or, in another language than it, from one another. */
function isWordedOtherwise(entry: ApparatusFieldsFragment): boolean {
  return changed(entry) > 0 || (apart(entry) > 0 && entry.places.length > 0);
}

/** Whether every account prints the whole base, and nothing else. */
function isAlike({ readings }: ApparatusFieldsFragment): boolean {
  return readings.every(({ added, leftOut, extent }) => added + leftOut === 0 && extent === 'FULL');
}

/** Quotations that every account has word for word alike need one line each. */
function alikeBlocks(context: Context, entries: readonly ApparatusFieldsFragment[]): Block[] {
  const { words, records } = context;
  if (entries.length === 0) return [];
  const heads = words.apparatus.alikeColumns;
  return [
    { kind: 'heading', level: 2, id: 'apparatus-alike', text: [words.apparatus.alike] },
    {
      kind: 'table',
      id: 'table-alike',
      caption: caption(
        context,
        words.apparatus.alikeCaption(
          entries.length,
          Math.max(...entries.map(({ readings }) => readings[0]?.wordCount ?? 0)),
        ),
        words.apparatus.basis,
      ),
      columns: [
        { head: [heads.words], width: { kind: 'share', weight: 1 }, rowHeader: true },
        { head: [heads.about], width: { kind: 'share', weight: 1 }, face: 'sans' },
        { head: [heads.speaker], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
        { head: [heads.accounts], width: { kind: 'fit' }, face: 'sans' },
      ],
      groups: [
        {
          rows: entries.map((entry) => {
            const [base] = entry.readings;
            const language = base ? languageOf(context, base) : words.language;
            return {
              id: apparatusPlace(entry.id),
              cells: [
                { content: quoted(words, language, base?.words ?? '') },
                { content: [titleOf(entry, records)] },
                { content: [speakerName(context, entry.speaker)] },
                {
                  content: siglumRuns(
                    context,
                    entry.readings.map(({ account }) => account),
                  ),
                },
              ],
            };
          }),
        },
      ],
    },
  ];
}

function titleOf({ title, statements }: ApparatusFieldsFragment, records: Context['records']): string {
  const [statement] = statements;
  return title ?? (statement ? withoutStop(records.statement(statement).gist) : '');
}

/** How many readings have other words than the base. */
function changed({ readings }: ApparatusFieldsFragment): number {
  return readings.filter(({ added, leftOut }) => added + leftOut > 0).length;
}

function entryBlocks(context: Context, entry: ApparatusFieldsFragment, number: number): Block[] {
  const { words, records } = context;
  const [base, ...others] = entry.readings;
  if (!base) return [];
  const title = titleOf(entry, records);
  const place = apparatusPlace(entry.id);
  const table = others.length === 0 ? [] : [readingsTable(context, entry, others, place)];
  const kept = others.length <= mostKept;
  return [
    {
      kind: 'keep',
      blocks: [
        {
          kind: 'heading',
          level: 2,
          id: place,
          text: fillRuns(words.apparatus.entry(number, '{title}'), { title: [title] }),
          unlisted: true,
        },
        {
          kind: 'quoteBox',
          label: words.apparatus.base(records.account(base.account).siglum),
          text: inLanguage(languageOf(context, base), words.language, words.quote(base.words)),
          note: baseNote(context, entry, base),
        },
        ...(kept ? table : []),
      ],
    },
    ...(kept ? [] : table),
    // With two readings the table above says all there is.
    ...(others.length > 1 && entry.places.length > 0 ? [placesTable(context, entry, place)] : []),
  ];
}

/** Every place at which wordings part, with what each account has there, as editors of texts print it. */
function placesTable(context: Context, { places }: ApparatusFieldsFragment, place: string): Block {
  const { words } = context;
  const heads = words.apparatus.placeColumns;
  return {
    kind: 'table',
    id: `table-${place}-places`,
    caption: caption(context, words.apparatus.placesCaption(places.length), words.apparatus.placesBasis),
    columns: [
      { head: [heads.number], width: { kind: 'fit' }, rowHeader: true, face: 'muted' },
      { head: [heads.readings], width: { kind: 'share', weight: 1 } },
    ],
    groups: [
      {
        rows: places.map(({ readings }, index) => ({
          cells: [
            { content: [words.number(index + 1)] },
            {
              content: joinGroups(
                readings.map(({ accounts, words: printed }) => [
                  ...siglumRuns(context, accounts),
                  '\u00A0',
                  ...(printed === ''
                    ? [styled('emphasis', words.apparatus.omitted)]
                    : quoted(words, languageIn(context, accounts), printed)),
                ]),
                '   ',
              ),
            },
          ],
        })),
      },
    ],
  };
}

function readingsTable(
  context: Context,
  entry: ApparatusFieldsFragment,
  others: readonly Reading[],
  place: string,
): Block {
  const { words, records } = context;
  const heads = words.apparatus.columns;
  return {
    kind: 'table',
    id: `table-${place}`,
    caption: caption(
      context,
      words.apparatus.caption(entry.readings.length, changed(entry), partial(entry), apart(entry)),
      words.apparatus.basis,
    ),
    columns: [
      { head: [heads.account], width: { kind: 'fit', atMost: 0.24 }, rowHeader: true, face: 'sans' },
      { head: [heads.wording], width: { kind: 'share', weight: 1 } },
      { head: [heads.extent], width: { kind: 'fit' }, face: 'sans' },
      { head: [heads.changed], width: { kind: 'fit' }, face: 'sans' },
    ],
    groups: [
      {
        rows: others.map((reading) => ({
          cells: [
            {
              content: [
                ...siglumRuns(context, [reading.account]),
                ' ',
                styled('small', sourceName(context, records.account(reading.account))),
              ],
            },
            {
              content: inLanguage(
                languageOf(context, reading),
                words.language,
                ...(reading.extent === null
                  ? [reading.words]
                  : segmentRuns(reading, (text) => words.apparatus.outside(countWords(text)))),
              ),
            },
            {
              content: [
                reading.extent === null
                  ? words.languageName(languageOf(context, reading))
                  : words.terms.extent[reading.extent],
              ],
            },
            {
              content: [
                reading.extent === null
                  ? words.apparatus.notCompared
                  : words.apparatus.changed(reading.added, reading.leftOut),
              ],
            },
          ],
        })),
      },
    ],
  };
}

/** The segments with a space between neighbours where neither brings one; words outside the marks as a gap. */
function segmentRuns({ segments }: Reading, outside: (text: string) => string): Inline[] {
  return segments.flatMap((segment, index) => {
    const text = segment.kind === 'OUTSIDE' ? outside(segment.text) : segment.text;
    const before = segments[index - 1];
    const spaced = !before || (before.kind !== 'OUTSIDE' && /\s$/.test(before.text)) || /^\s/.test(text);
    return [...(spaced ? [] : [' ']), segmentRun(segment.kind, text)];
  });
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

const segmentStyles = {
  ADDED: 'added',
  LEFT_OUT: 'leftOut',
  OUTSIDE: 'small',
  SAME: null,
  GAP: null,
} as const;

function segmentRun(kind: Reading['segments'][number]['kind'], text: string): Inline {
  const style = segmentStyles[kind];
  return style === null ? text : styled(style, text);
}

function languageIn({ records, words }: Context, accounts: readonly Reference[]): string {
  const [first] = accounts;
  return first ? records.account(first).language : words.language;
}

/** Of the words themselves, which an account may quote in another language than its own. */
function languageOf({ records }: Context, { account, quotations: [first] }: Reading): string {
  const printed = first && records.attestationWith(first).quotations;
  const own = printed?.find(({ recordId }) => recordId === first?.recordId);
  return own?.language ?? records.account(account).language;
}

/** Who speaks, which statements the words carry, and where they were read. */
function baseNote(context: Context, entry: ApparatusFieldsFragment, base: Reading): Inline[] {
  const numbers = statementNumbers(context, entry.statements);
  const { dot, comma, discrepancies } = context.words;
  return [
    speakerName(context, entry.speaker),
    ...(numbers.length === 0
      ? []
      : [dot, ...fillRuns(discrepancies.statements(numbers.length), { numbers: join(numbers, comma) })]),
    dot,
    ...join(
      base.quotations.map((quotation) => {
        const { recordId } = context.records.attestationWith(quotation);
        return link(placeOf(recordId), [quotation.recordId.replace('quotation:', '')]);
      }),
      comma,
    ),
  ];
}
