import type { TopicPlacesFieldsFragment, TopicPosition } from '../../__generated__/graphql.ts';
import { accountLabel, siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { HeatMapBlock } from '../figure-blocks.ts';
import { sayRows } from '../say-rows.ts';
import { sectionIds } from '../targets.ts';
import type { TableBlock } from '../table-block.ts';

type Topic = TopicPlacesFieldsFragment;

const positions = ['HEADLINE', 'LEAD', 'BODY', 'TAIL'] as const satisfies TopicPosition[];
/** A heat map has no room for more accounts; from here on the table counts them instead of naming them. */
const mostAccounts = 14;
/** A heat map of more topics would fill a page. */
const mostTopics = 24;

/** What gets told: the share of each account that a topic takes, and where it first comes up. */
export function composeTopics(context: Context): Section {
  const { words, comparison, records } = context;
  const { topics } = comparison;
  const total = records.accounts.length;
  const byAll = topics.filter(({ accounts }) => accounts.length === total).length;
  const blocks: Block[] = opening(
    words.topics.name,
    topics.length === 0 ? words.topics.none : words.topics.lead,
  );
  if (topics.length > 0) {
    // The figure first, right under the words that announce it: the table can run over the foot of its page.
    if (total <= mostAccounts) blocks.push(shareMap(context, topics.slice(0, mostTopics)));
    blocks.push(placeTable(context));
  }
  return { id: sectionIds.topics, title: words.topics.title(byAll, topics.length, total), blocks };
}

function labelOf({ records }: Context, { topic }: Topic): string {
  return records.topic(topic).label;
}

function shareMap(context: Context, topics: readonly Topic[]): HeatMapBlock {
  const { words, records } = context;
  const cells = topics.flatMap((topic) =>
    topic.accounts.map(({ account, share }) => ({
      topic: labelOf(context, topic),
      siglum: records.account(account).siglum,
      share,
    })),
  );
  const [largest] = cells.toSorted((one, other) => other.share - one.share);
  return {
    kind: 'heatMap',
    id: 'heat-topics',
    caption: caption(
      context,
      words.topics.shareCaption(largest?.topic ?? '', largest?.siglum ?? '', largest?.share ?? 0),
      words.topics.shareBasis(topics.length, context.comparison.topics.length),
    ),
    ...sayRows(
      topics.map((topic) =>
        words.topics.shareAlt(
          labelOf(context, topic),
          topic.accounts.map(({ account, share }) =>
            words.topics.sharePart(records.account(account).siglum, share),
          ),
        ),
      ),
    ),
    rows: topics.map((topic) => ({ text: labelOf(context, topic) })),
    columns: records.accounts.map((account) => {
      const { siglum = '' } = accountLabel(context, account);
      return { siglum, text: '' };
    }),
    values: topics.map(({ accounts }) =>
      records.accounts.map(({ recordId }) => {
        const place = accounts.find(({ account }) => account.recordId === recordId);
        return place ? Math.round(place.share * 100) : null;
      }),
    ),
    thresholds: [5, 10, 15, 20, 30],
    heavyFrom: 20,
  };
}

/** How many accounts take a topic up in their headline. */
const inHeadline = ({ accounts }: Topic) => accounts.filter(({ first }) => first === 'HEADLINE').length;

function placeTable(context: Context): TableBlock {
  const { words, comparison, records } = context;
  const total = records.accounts.length;
  const [first] = comparison.topics.toSorted((one, other) => inHeadline(other) - inHeadline(one));
  return {
    kind: 'table',
    id: 'table-topics',
    caption: caption(
      context,
      words.topics.placeCaption(first ? labelOf(context, first) : '', first ? inHeadline(first) : 0, total),
      words.topics.placeBasis(total),
    ),
    columns: [
      {
        head: [words.topics.columns.topic],
        width: { kind: 'share', weight: 3 },
        rowHeader: true,
        face: 'sans',
      },
      ...positions.map((position) => ({
        head: [words.terms.position[position]],
        width: { kind: 'share' as const, weight: 1 },
        face: 'sans' as const,
      })),
    ],
    groups: [
      {
        rows: comparison.topics.map((topic) => ({
          cells: [
            { content: [labelOf(context, topic)] },
            ...positions.map((position) => {
              const accounts = topic.accounts.filter((one) => one.first === position);
              if (accounts.length === 0) return { content: ['–'] };
              return {
                content:
                  total > mostAccounts
                    ? [words.number(accounts.length)]
                    : siglumRuns(
                        context,
                        accounts.map(({ account }) => account),
                      ),
              };
            }),
          ],
        })),
      },
    ],
  };
}
