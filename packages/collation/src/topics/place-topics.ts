import {
  tellingBlockKinds,
  type Account,
  type Attestation,
  type BlockKind,
  type TopicId,
} from '@parley/schema';
import { alphabetic, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import { countOwnWords } from '../voice/count-own-words.ts';
import type { TopicPlace, TopicPlaces, TopicPosition } from './topic-place.ts';

/** From this share of the text on it is the tail, where few readers come. A quarter: our choice. */
const tailFrom = 0.75;

const telling: ReadonlySet<BlockKind> = new Set(tellingBlockKinds);

/** What place each account gives each topic, in the order of the talks' topics. */
export function placeTopics(selection: Selection): TopicPlaces[] {
  const places = new Map<TopicId, TopicPlace[]>();
  const byAccount = Map.groupBy(selection.attestations, ({ account }) => account);
  for (const account of selection.accounts) {
    for (const [topic, place] of placesIn(account, byAccount.get(account.id) ?? [], selection)) {
      const known = places.get(topic);
      if (known) known.push(place);
      else places.set(topic, [place]);
    }
  }
  const listed = new Map(selection.dossier.talks.topics.map((topic, place) => [topic, place]));
  return [...places]
    .map(([topic, accounts]) => ({ topic, accounts }))
    .toSorted(
      inTurn(
        smallest(({ topic }) => listed.get(topic) ?? listed.size),
        alphabetic(({ topic }) => topic),
      ),
    );
}

function placesIn(
  account: Account,
  attestations: readonly Attestation[],
  { statements }: Selection,
): Map<TopicId, TopicPlace> {
  const told = account.blocks.filter(({ kind }) => telling.has(kind));
  const allWords = told.reduce((sum, { anchor }) => sum + anchor.words, 0);
  const counts = countOwnWords(attestations);
  const found = new Map<TopicId, TopicPlace>();
  // In the order of the text, so that the first one met stands first.
  for (const { id, passage, statements: own } of attestations) {
    const topic = own[0] === undefined ? undefined : statements.get(own[0])?.topics[0];
    if (topic === undefined) continue;
    const count = counts.get(id);
    const words = (count?.quoted ?? 0) + (count?.reported ?? 0);
    const place = found.get(topic) ?? {
      account: account.id,
      words: 0,
      share: 0,
      first: positionOf(passage.start, told),
    };
    place.words += words;
    place.share = allWords === 0 ? 0 : Math.min(1, place.words / allWords);
    found.set(topic, place);
  }
  return found;
}

function positionOf(start: number, told: Account['blocks']): TopicPosition {
  const block = told.find(({ anchor }) => anchor.start <= start && start < anchor.end);
  if (block?.kind === 'headline' || block?.kind === 'highlights') return 'headline';
  if (block?.kind === 'lead') return 'lead';
  const [from, to] = [told[0]?.anchor.start ?? 0, told.at(-1)?.anchor.end ?? 0];
  return start >= from + (to - from) * tailFrom ? 'tail' : 'body';
}
