import { mostTexts, talksNumber } from '../store/search-place.ts';
import type { Writing } from '../store/store.ts';
import type { Projection } from './projection.ts';

/** Gives the talks a number in search that is free: theirs, or where others have that already the next one. */
export async function numberTalks({ db }: Writing, projection: Projection): Promise<Projection> {
  const [talks] = projection.talks;
  if (talks === undefined) return projection;
  let { number } = talks;
  for (let attempt = 1; ; attempt += 1) {
    const taken = await db
      .selectFrom('talks')
      .select('talks_id')
      .where('number', '=', number)
      .where('talks_id', '<>', talks.talks_id)
      .executeTakeFirst();
    if (!taken) break;
    number = talksNumber(talks.talks_id, attempt);
  }
  if (number === talks.number) return projection;
  const moved = (number - talks.number) * mostTexts;
  return {
    ...projection,
    talks: [{ ...talks, number }],
    search_texts: projection.search_texts.map((text) => ({ ...text, place: text.place + moved })),
  };
}
