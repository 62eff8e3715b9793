import { kindOf, type Dossier } from '@parley/schema';
import type { Engine } from '../store/engine.ts';
import { searchFieldsOf, type SearchFields } from '../store/search-fields.ts';
import { searchTerms, writeTerms } from '../store/search-terms.ts';
import { storableText } from '../store/storable-text.ts';
import type { SearchTextRow } from '../store/rows.ts';
import type { Projection } from './projection.ts';

/** The search texts: one for each record that says something, names and other forms line by line. */
export function projectSearch(dossier: Dossier, engine: Engine): Pick<Projection, 'search_texts'> {
  const talks_id = dossier.talks.id;
  const row = ({ id, fields, language }: SearchFields, ordinal: number): SearchTextRow => {
    const text = storableText(fields.map((field) => field.text).join('\n'));
    const words = searchTerms(text);
    return {
      talks_id,
      id,
      kind: kindOf(id),
      ordinal,
      language,
      text,
      folded: words.join(' '),
      length: words.length,
      terms: writeTerms(words, engine),
    };
  };
  return { search_texts: searchFieldsOf(dossier).flatMap((records) => records.map(row)) };
}
