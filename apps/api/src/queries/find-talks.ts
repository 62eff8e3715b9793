import type { TalksId } from '@parley/schema';
import type { DossierView } from './dossier-view.ts';
import { mostKnown, TalksNotFound } from './failures.ts';
import type { Reading } from './request-views.ts';

/** The dossier of the talks with this id, given as `talks:antalya-2022` or `antalya-2022`. */
export async function findTalks(
  { store, views }: Reading,
  asked: string,
): Promise<DossierView | TalksNotFound> {
  const view = await views.one(talksIdOf(asked));
  if (view) return view;
  const known = await store.db
    .selectFrom('talks')
    .select('talks_id')
    .orderBy('talks_id')
    .limit(mostKnown)
    .execute();
  return new TalksNotFound(
    asked,
    known.map((row) => row.talks_id),
  );
}

/** The id that a text stands for, whether or not there are such talks. */
export function talksIdOf(asked: string): TalksId {
  return (asked.startsWith('talks:') ? asked : `talks:${asked}`) as TalksId;
}
