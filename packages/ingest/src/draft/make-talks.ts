import type { Participant, Talks, TopicId } from '@parley/schema';
import type { DraftActor } from '../mentions/actor-registry.ts';
import type { DigestedArticle } from './read-articles.ts';
import type { DraftReport } from './report.ts';
import { findTimes } from '../times/find-times.ts';

/** The record of the talks as far as the accounts together tell: date and place that most of them name, who speaks most. */
export function makeTalks(
  id: Talks['id'],
  title: string | undefined,
  articles: readonly DigestedArticle[],
  reports: readonly DraftReport[],
  topics: readonly TopicId[],
): Talks {
  const place = most(articles.flatMap(({ facts: { dateline } }) => (dateline ? [dateline.place] : [])));
  const dates = articles.flatMap(({ document: { text }, telling, facts }) => {
    const published = (facts.published ?? facts.updated)?.date;
    return telling.slice(0, 6).flatMap((block) =>
      findTimes(text, block, published, facts.language)
        .filter(({ rule, doubt }) => rule !== 'relative' && doubt === undefined)
        // What is still to come when it is told of is not what is told of.
        .filter(({ date }) => published === undefined || date <= published)
        .map(({ date }) => date),
    );
  });
  const published = articles.flatMap(
    ({ facts }) => (facts.published ?? facts.updated)?.date.slice(0, 10) ?? [],
  );
  const date = most(dates) ?? most(published) ?? '..';
  return {
    id,
    title: title ?? `Talks${place === undefined ? '' : ` in ${place}`} (title to be written)`,
    date: date === '..' ? '1900?' : date,
    place: { name: place ?? 'Unknown' },
    participants: participants(reports),
    topics: [...topics],
  };
}

/** The two sides that speak most, with the people who speak for them. */
function participants(reports: readonly DraftReport[]): Participant[] {
  const sides = new Map<string, { count: number; actors: Map<DraftActor['id'], number> }>();
  for (const { speaker } of reports) {
    if (!speaker) continue;
    const side = speaker.represents ?? (speaker.organization === 'state' ? speaker.id : undefined);
    if (side === undefined) continue;
    const entry = sides.get(side) ?? { count: 0, actors: new Map() };
    entry.count += 1;
    entry.actors.set(speaker.id, (entry.actors.get(speaker.id) ?? 0) + 1);
    sides.set(side, entry);
  }
  const first = [...sides].toSorted(([, one], [, other]) => other.count - one.count).slice(0, 2);
  const found = first.flatMap(([side, { actors }]): DraftActor['id'][] => {
    const [person] = [...actors].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    return [...new Set([side as DraftActor['id'], ...(person ? [person] : [])])];
  });
  // Who speaks for one side alone is rather its mediator than a principal; talks have two sides.
  const people = first.length > 1 ? found : mostHeard(reports).slice(0, 2);
  return (people.length > 0 ? people : (['actor:unnamed-speaker'] as const)).map((actor) => ({
    actor,
    role: 'principal' as const,
  }));
}

/** Those who are named as speakers, the most reported first; people before others. */
function mostHeard(reports: readonly DraftReport[]): DraftActor['id'][] {
  const speakers = reports.flatMap(({ speaker }) => (speaker && speaker.type !== 'unnamed' ? [speaker] : []));
  const counts = Map.groupBy(speakers, ({ id }) => id);
  return [...counts.values()]
    .toSorted(
      ([one, ...others], [other, ...rest]) =>
        Number(other?.type === 'person') - Number(one?.type === 'person') || rest.length - others.length,
    )
    .flatMap(([speaker]) => speaker?.id ?? []);
}

function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
