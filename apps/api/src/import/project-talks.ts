import type { Actor, ActorId, Dossier } from '@parley/schema';
import { writeRecord } from '../store/record-text.ts';
import { daysOfDate } from '../store/days-of-date.ts';
import { talksNumber } from '../store/search-place.ts';
import { indexableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

/** The rows of the talks themselves, who can speak at them and what they are about. */
export function projectTalks({
  talks,
  topics,
  actors,
}: Dossier): Pick<Projection, 'talks' | 'topics' | 'actors' | 'talks_participants'> {
  const talks_id = talks.id;
  const { first, last } = daysOfDate(talks.date);
  const sides = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    talks: [
      {
        talks_id,
        title: indexableText(talks.title),
        date: talks.date,
        first_day: first,
        last_day: last,
        country: talks.place.country ?? null,
        number: talksNumber(talks_id),
        // Known when all rows are.
        counts: '[]',
        record: writeRecord(talks),
      },
    ],
    topics: topics.map((topic, ordinal) => ({
      talks_id,
      id: topic.id,
      ordinal,
      record: writeRecord(topic),
      label: indexableText(topic.label),
    })),
    actors: actors.map((actor, ordinal) => ({
      talks_id,
      id: actor.id,
      ordinal,
      record: writeRecord(actor),
      type: actor.type,
      name: indexableText(actor.name),
      represents_id: actor.represents ?? null,
      side_id: sideOf(actor, sides),
      country: actor.country ?? null,
    })),
    talks_participants: talks.participants.map(({ actor, role }, ordinal) => ({
      talks_id,
      actor_id: actor,
      role,
      ordinal,
    })),
  };
}

function sideOf(actor: Actor, actors: ReadonlyMap<ActorId, Actor>): ActorId {
  const passed = new Set<ActorId>();
  let side = actor;
  for (;;) {
    passed.add(side.id);
    const next = side.represents === undefined ? undefined : actors.get(side.represents);
    if (next === undefined || passed.has(next.id)) return side.id;
    side = next;
  }
}
