import type { RecordId } from '@parley/schema';
import { searchFieldsOf, type SearchFields } from '../../store/search-fields.ts';
import { matchesSearch, rankSearch } from '../../store/search-terms.ts';
import type { Engine } from '../../store/engine.ts';
import type { DossierView } from '../dossier-view.ts';
import { talksIdOf } from '../find-talks.ts';
import type { AnyNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { ListOrder } from './ordering.ts';
import type { RecordList } from './record-list.ts';
import { keyOf } from './sort-keys.ts';

/** A record that has the words searched for. */
export interface SearchHit extends Omit<SearchFields, 'id'> {
  readonly record: AnyNode;
  /** The words searched for. */
  readonly query: string;
}

const { talks, held, among, column } = fieldsOf('search_texts');
const fields = { talks, held, kind: among('kind'), language: among('language') };

/** What can be asked of what is found. */
export type SearchFilterFields = typeof fields;

/** The records that have the words of a text; of these talks, where some are named. */
export function searchFor(
  text: string,
  ofTalks?: readonly string[] | null,
): RecordList<SearchFilterFields, SearchHit> {
  return {
    table: 'search_texts',
    id: column('id'),
    order: [
      keyOf('search_texts', 'talks_id', 'text'),
      keyOf('search_texts', 'kind', 'text'),
      keyOf('search_texts', 'ordinal', 'integer'),
    ],
    fields,
    always: ({ engine }) => matchesSearch(engine, text, ofTalks?.map(talksIdOf)),
    find: (view, id) => {
      const record = view.find(id);
      const read = textsOf(view).get(id);
      return record && read && { record, query: text, fields: read.fields, language: read.language };
    },
  };
}

/** The best answers first, see {@link rankSearch}. */
export function byRank(engine: Engine, text: string): ListOrder {
  return { name: 'RANK', keys: [{ value: rankSearch(engine, text), type: 'integer' }], descending: true };
}

const texts = new WeakMap<DossierView, ReadonlyMap<RecordId, SearchFields>>();

function textsOf(view: DossierView): ReadonlyMap<RecordId, SearchFields> {
  const known = texts.get(view);
  if (known) return known;
  const found = new Map(
    searchFieldsOf(view.dossier).flatMap((records) => records.map((read) => [read.id, read])),
  );
  texts.set(view, found);
  return found;
}
