import { kindOf, type Dossier } from '@parley/schema';
import type { SearchTextRow } from '../store/rows.ts';
import { searchFieldsOf } from '../store/search-fields.ts';
import { mostTexts, searchPlace, talksNumber } from '../store/search-place.ts';
import { isAskedFor, searchTerms, writeWords } from '../store/search-words.ts';
import { storableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

/** The search texts: one for each record that says something, with the words of its names and other forms. */
export function projectSearch(dossier: Dossier): Pick<Projection, 'search_texts'> {
  const talks_id = dossier.talks.id;
  const number = talksNumber(talks_id);
  const texts = searchFieldsOf(dossier).map((records) =>
    records.map((record, ordinal) => ({ ...record, ordinal, kind: kindOf(record.id) })),
  );
  const row = (
    { id, fields, language, kind, ordinal }: (typeof texts)[number][number],
    nth: number,
  ): SearchTextRow => {
    const words = searchTerms(storableText(fields.map(({ text }) => text).join('\n')));
    return {
      talks_id,
      id,
      kind,
      ordinal,
      language,
      place: searchPlace(number, nth),
      words: writeWords(words, kind),
    };
  };
  // By kind, as lists in the order of the dossiers have them; behind them what is searched only where it is asked for.
  const sorted = texts
    .toSorted(([one], [other]) => compareText(placeOf(one?.kind), placeOf(other?.kind)))
    .flat();
  return { search_texts: sorted.slice(0, mostTexts).map(row) };
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A text by which kinds are sorted. */
function placeOf(kind = ''): string {
  return isAskedFor(kind) ? `~${kind}` : kind;
}
