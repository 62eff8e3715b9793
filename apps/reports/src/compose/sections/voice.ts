import type { VoiceFieldsFragment } from '../../__generated__/graphql.ts';
import { accountLabel } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { findExtremes } from '../extremes.ts';
import type { BarChartBlock } from '../figure-blocks.ts';
import type { BarPattern, Inline } from '../inline.ts';
import { link, styled } from '../runs.ts';
import { sayRows } from '../say-rows.ts';
import type { TableBlock, TableColumn } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';

type SpeakerVoice = VoiceFieldsFragment['speakers'][number];

/** Bars for more speakers than this would be slivers; the table has them all. */
const mostBars = 8;
/** One for each side and one for the account's own voice: a bar has no more patterns that read in grey. */
const sidePatterns: readonly BarPattern[] = ['solid', 'hatched', 'light', 'vermilion'];
/** What is left over has no colour of its own. */
const restPattern: BarPattern = 'outlined';
/** Beyond this the table has no room for a column for each account, and sums them up. */
const mostColumns = 12;

/** As many speakers as a caption names. */
const mostLeading = 2;

const nothing = { quoted: 0, reported: 0 };

/** Who gets to speak: words by speaker, and by side in each account. */
export function composeVoice(context: Context): Section {
  const { words, comparison, records } = context;
  const { speakers } = comparison.voice;
  const all = sum(speakers.map(wordsOf));
  const [first] = speakers;
  const blocks: Block[] = opening(words.voice.name, first ? words.voice.lead : words.voice.noneLead);
  if (first) {
    // One bar as long as the whole says nothing. The table after it can run over the foot of its page.
    if (speakers.length > 1) blocks.push(speakerBars(context, all));
    blocks.push(records.accounts.length <= mostColumns ? speakerTable(context) : speakerTotals(context));
    const { sides } = comparison.voice;
    const parted = sides.length > 1 && (speakers.length > 1 || sides.filter(({ side }) => side).length > 1);
    if (parted && sides.length <= sidePatterns.length) blocks.push(...sideBars(context));
  }
  return {
    id: sectionIds.voice,
    title: words.voice.title(
      first ? records.actor(first.speaker).name : null,
      first && all > 0 ? wordsOf(first) / all : 0,
    ),
    blocks,
  };
}

function wordsOf({ quoted, reported }: { quoted: number; reported: number }): number {
  return quoted + reported;
}

/** The words that an account gives to the side of a name. */
function given(parts: readonly { name: string; count: number }[], name: string): number {
  return sum(parts.filter((part) => part.name === name).map(({ count }) => count));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A share in whole per cents, so that what prints alike is alike; what is not quite none or all stays so. */
function roundShare(share: number): number {
  return share === 0 || share === 1 ? share : Math.min(0.995, Math.max(0.005, Math.round(share * 100) / 100));
}

function speakerBars(context: Context, all: number): BarChartBlock {
  const { words, comparison, records } = context;
  const shown = comparison.voice.speakers.slice(0, mostBars);
  const rest = comparison.voice.speakers.length - shown.length;
  const nameOf = ({ speaker }: SpeakerVoice) => records.actor(speaker).name;
  const leading = shown.slice(0, mostLeading);
  return {
    kind: 'barChart',
    id: 'bars-speakers',
    caption: caption(
      context,
      words.voice.speakerCaption(
        leading.map(nameOf),
        sum(leading.map(wordsOf)) / all,
        sum(comparison.voice.speakers.map(({ quoted }) => quoted)) / all,
      ),
      words.voice.speakerBasis(all, records.accounts.length),
      ...(rest > 0 ? [` ${words.voice.rest(rest)}`] : []),
    ),
    ...sayRows(shown.map((voice) => words.voice.alt(nameOf(voice), voice.quoted, voice.reported))),
    legend: [
      { pattern: 'solid', label: words.voice.legend.quoted },
      { pattern: 'hatched', label: words.voice.legend.reported },
    ],
    scale: 'count',
    rows: shown.map((voice) => ({
      label: { text: nameOf(voice) },
      segments: [
        { pattern: 'solid', count: voice.quoted },
        { pattern: 'hatched', count: voice.reported },
      ],
    })),
  };
}

function sideBars(context: Context): Block[] {
  const { words, comparison, records } = context;
  const sides = comparison.voice.sides.map((voice, index) => ({
    voice,
    name: voice.side ? records.actor(voice.side).name : words.voice.others,
    pattern: voice.side ? (sidePatterns[index] ?? restPattern) : restPattern,
  }));
  const rows = comparison.accounts.map(({ account }) => ({
    account,
    parts: sides.map(({ voice, pattern, name }) => {
      const inAccount = voice.accounts.find((one) => one.account.recordId === account.recordId);
      return { pattern, name, count: inAccount ? wordsOf(inAccount) : 0 };
    }),
  }));
  const [first, second] = sides.filter(({ voice }) => voice.side !== null);
  const more = rows.filter(
    ({ parts }) => first && second && given(parts, first.name) > given(parts, second.name),
  );
  const named = first ?? sides[0];
  const { most, least } = findExtremes(
    context,
    rows.flatMap(({ account, parts }) => {
      const all = sum(parts.map(({ count }) => count));
      // An account without any speech gives nobody a share.
      return all === 0 || !named ? [] : [{ account, value: roundShare(given(parts, named.name) / all) }];
    }),
  );
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'voice-sides',
      text: [
        first && second
          ? words.voice.bySide(first.name, second.name, more.length, rows.length)
          : words.voice.byAccount,
      ],
    },
    {
      kind: 'barChart',
      id: 'bars-sides',
      caption: caption(
        context,
        words.voice.sideCaption(named?.name ?? '', most, least),
        words.voice.sideBasis,
      ),
      ...sayRows(
        rows.map(({ account, parts }) => {
          const shares = parts.map(({ name, count }) => `${name} ${words.number(count)}`);
          return words.sentence(`${records.account(account).siglum}: ${words.list(shares)}`);
        }),
      ),
      legend: sides
        .filter(({ name }) => rows.some(({ parts }) => given(parts, name) > 0))
        .map(({ pattern, name }) => ({ pattern, label: name })),
      scale: 'share',
      rows: rows.map(({ account, parts }) => ({
        label: accountLabel(context, account),
        segments: parts.map(({ pattern, count }) => ({ pattern, count })),
      })),
    },
  ];
}

/** How many speakers all accounts hear, and how many one alone. */
function tableCaption({ words, comparison, records }: Context): string {
  const { speakers } = comparison.voice;
  const total = records.accounts.length;
  const heard = speakers.map(
    ({ accounts }) => accounts.filter(({ quoted, reported }) => quoted + reported > 0).length,
  );
  return words.voice.tableCaption(
    speakers.length,
    heard.filter((by) => by === total).length,
    heard.filter((by) => by === 1).length,
    total,
  );
}

/** The name, and the office that the speaker holds. */
function speakerName({ words, records }: Context, { speaker }: SpeakerVoice): Inline[] {
  const { name, office } = records.actor(speaker);
  return office === null ? [name] : [name, ' ', styled('small', words.office(office))];
}

function speakerTable(context: Context): TableBlock {
  const { words, comparison, records } = context;
  const cell = ({ quoted, reported }: { quoted: number; reported: number }) => ({
    content: [words.voice.cell(quoted, reported)],
  });
  return {
    kind: 'table',
    id: 'table-voice',
    caption: caption(
      context,
      tableCaption(context),
      words.voice.speakerBasis(sum(comparison.voice.speakers.map(wordsOf)), records.accounts.length),
    ),
    columns: [
      {
        head: [words.voice.columns.speaker],
        width: { kind: 'share', weight: 1 },
        rowHeader: true,
        face: 'sans',
      },
      ...records.accounts.map(({ siglum, recordId }) => ({
        head: [link(placeOf(recordId), [siglum], words.accounts([siglum], 0))],
        headStyle: 'siglum' as const,
        width: { kind: 'fit' as const },
        align: 'end' as const,
        face: 'sans' as const,
      })),
      { head: [words.voice.columns.all], width: { kind: 'fit' }, align: 'end', face: 'sans' },
    ],
    groups: [
      {
        rows: comparison.voice.speakers.map((voice) => ({
          cells: [
            { content: speakerName(context, voice) },
            ...records.accounts.map(({ recordId }) =>
              cell(voice.accounts.find(({ account }) => account.recordId === recordId) ?? nothing),
            ),
            cell(voice),
          ],
        })),
      },
    ],
  };
}

/** Words given to each speaker by all accounts together, where there are too many for a column each. */
function speakerTotals(context: Context): TableBlock {
  const { words, comparison, records } = context;
  const heads = words.voice.columns;
  return {
    kind: 'table',
    id: 'table-voice',
    caption: caption(
      context,
      tableCaption(context),
      words.voice.speakerBasis(sum(comparison.voice.speakers.map(wordsOf)), records.accounts.length),
    ),
    columns: [
      { head: [heads.speaker], width: { kind: 'share', weight: 1 }, rowHeader: true, face: 'sans' },
      ...[heads.quoted, heads.reported, heads.accounts].map(numberColumn),
    ],
    groups: [
      {
        rows: comparison.voice.speakers.map((voice) => ({
          cells: [
            { content: speakerName(context, voice) },
            { content: [words.number(voice.quoted)] },
            { content: [words.number(voice.reported)] },
            { content: [words.number(voice.accounts.length)] },
          ],
        })),
      },
    ],
  };
}

function numberColumn(head: string): TableColumn {
  return { head: [head], width: { kind: 'fit' }, align: 'end', face: 'sans' };
}
