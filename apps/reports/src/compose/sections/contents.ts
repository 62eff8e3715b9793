import type { AccountRecordFragment } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption } from '../captions.ts';
import { type Context, sourceName } from '../context.ts';
import { inLanguage, link } from '../runs.ts';
import { accountsPlace, placeOf, sectionIds } from '../targets.ts';
import { coverageInFull } from './coverage-bars.ts';

/** Where the findings stand for which the first page has no room. */
const furtherPlace = 'further-findings';

/** Contents with page numbers, findings for which the first page has no room, and the accounts with their letters. */
export function composeContents(context: Context): Section {
  const { words, records } = context;
  const { contents } = words;
  const heads = contents.columns;
  const carried = new Map(
    context.comparison.coverage.totals.map((total) => [total.account.recordId, total.carried]),
  );
  return {
    id: sectionIds.contents,
    title: contents.title,
    blocks: [
      { kind: 'contents', depth: 1 },
      {
        kind: 'rest',
        id: furtherPlace,
        heading: [words.cover.furtherFindings],
        factsHeading: [words.cover.furtherFacts],
        pointer: [
          link(furtherPlace, [words.cover.furtherOn, '\u00A0', { kind: 'pageOf', target: furtherPlace }]),
        ],
      },
      ...talksBlocks(context),
      {
        kind: 'heading',
        level: 2,
        id: 'accounts',
        text: [contents.accounts(records.accounts.length)],
        unlisted: true,
      },
      {
        kind: 'table',
        id: accountsPlace,
        caption: caption(
          context,
          contents.caption(
            records.accounts.length,
            context.comparison.profiles.filter(({ sourceNamed }) => sourceNamed).length,
            records.accounts.filter(({ published }) => published !== null).length,
          ),
          contents.basis,
        ),
        columns: [
          { head: [heads.siglum], width: { kind: 'fit' }, rowHeader: true, face: 'sans' },
          { head: [heads.source], width: { kind: 'fit', atMost: 0.3 }, face: 'sans' },
          { head: [heads.headline], width: { kind: 'share', weight: 1 } },
          { head: [heads.published], width: { kind: 'fit', atMost: 0.24 }, face: 'sans' },
          { head: [heads.statements], width: { kind: 'fit' }, align: 'end', face: 'sans' },
        ],
        groups: [
          {
            rows: records.accounts.map((account) => ({
              cells: [
                { content: siglumRuns(context, [account]) },
                { content: [link(placeOf(account.recordId), [sourceName(context, account)])] },
                { content: inLanguage(account.language, words.language, account.headline) },
                { content: [publication(context, account)] },
                { content: [words.number(carried.get(account.recordId) ?? 0)] },
              ],
            })),
          },
        ],
      },
      ...coverageInFull(context),
    ],
  };
}

function publication({ words }: Context, { published, updated }: AccountRecordFragment): string {
  if (published) return words.date(published.date);
  return updated ? words.independence.updated(words.date(updated.date)) : '–';
}

/** The talks themselves: who took part, on what occasion, and what came of them. */
function talksBlocks(context: Context): Block[] {
  const { words, talks } = context;
  const { facts } = words.contents;
  const { previous } = talks;
  const round = previous && [
    previous.title,
    ...(previous.date ? [words.date(previous.date)] : []),
    ...(previous.place ? [previous.place.name] : []),
  ];
  const rows: [string, string | null][] = [
    ...roles(context),
    [facts.setting, talks.setting],
    [facts.outcome, talks.outcome],
    [facts.previous, round && round.join(words.comma)],
  ];
  const entries = rows.flatMap(([term, value]) => (value ? [{ label: [term], text: [value] }] : []));
  return [
    { kind: 'heading', level: 2, id: 'talks', text: [words.contents.talks], unlisted: true },
    { kind: 'hangingList', labelWidth: 'term', entries },
  ];
}

/** Who takes part in the talks, by role. */
function roles({ words, talks, records }: Context): [string, string][] {
  return Object.entries(words.terms.role).flatMap(([role, name]) => {
    const actors = talks.participants
      .filter((one) => one.role === role)
      .map(({ actor }) => records.actor(actor))
      .map((actor) => (actor.office === null ? actor.name : `${actor.name} ${words.office(actor.office)}`));
    return actors.length === 0 ? [] : [[name, actors.join(words.comma)] as [string, string]];
  });
}
