import { sql, type RawBuilder } from 'kysely';
import type { Engine } from '../../store/engine.ts';
import { readFields, readLanguage, type SearchField } from '../../store/search-fields.ts';
import {
  hasWords,
  matchesSearch,
  readSearch,
  searchPlaceColumn,
  searchTables,
  type SearchQuery,
} from '../../store/search-terms.ts';
import type { AnyNode } from '../node.ts';
import { some, type Condition } from './conditions.ts';
import { fieldsOf } from './fields.ts';
import { findFew, isFound } from './find-few.ts';
import { fitRecords, recordFields } from './of-records.ts';
import type { Filter, RecordList, SortKey } from './record-list.ts';
import { keyOf } from './sort-keys.ts';

/** A record that has the words searched for. */
export interface SearchHit {
  readonly record: AnyNode;
  readonly fields: readonly SearchField[];
  /** BCP 47; `und` for the dossier's own words. */
  readonly language: string;
  /** The words searched for. */
  readonly query: string;
}

const { talks, held, among, column } = fieldsOf('search_texts');
const fields = { talks, held, kind: among('kind'), language: among('language'), ...recordFields };

/** What can be asked of what is found. */
export type SearchFilterFields = typeof fields;

const dossierKeys: readonly SortKey[] = [
  keyOf('search_texts', 'talks_id', 'text'),
  keyOf('search_texts', 'kind', 'text'),
  keyOf('search_texts', 'ordinal', 'integer'),
];

/** What is searched for. */
export interface Search {
  readonly text: string;
  readonly filter: Filter<SearchFilterFields> | null | undefined;
}

/** Where a search reads: by the index or, where the filter names talks, in the texts of these. */
export interface Reach {
  readonly from: RawBuilder<unknown>;
  readonly place: RawBuilder<number>;
  readonly holds: Condition;
}

/** The query for what is searched for; undefined where it has no word. */
export function queryOf(engine: Engine, { text, filter }: Search): SearchQuery | undefined {
  return readSearch(engine, text, filter?.kind ?? []);
}

/** Where to look for the answers to a query. */
export function reachOf(query: SearchQuery, { filter }: Search): Reach {
  return filter?.talks
    ? { from: sql`search_texts`, place: sql`search_texts.place`, holds: hasWords(query) }
    : {
        from: searchTables(query.engine),
        place: searchPlaceColumn(query.engine),
        holds: matchesSearch(query),
      };
}

/** The records that have the words, as a list in the order of the dossiers. */
export function searchFor(engine: Engine, search: Search): RecordList<SearchFilterFields, SearchHit> {
  const { text, filter } = search;
  const query = queryOf(engine, search);
  return {
    table: 'search_texts',
    id: column('id'),
    order: dossierKeys,
    fields,
    jointly: fitRecords,
    always: async (store) => {
      if (!query) return some([]);
      const found = filter?.talks ? 'many' : await findFew(store, query);
      return found === 'many' ? hasWords(query) : isFound(query, found, column('talks_id'), column('id'));
    },
    counted: query ? reachOf(query, search) : { from: sql`search_texts`, holds: some([]) },
    find: (view, id) => {
      const record = view.find(id);
      if (!record) return undefined;
      const language = readLanguage(id, record as object, (account) => view.accounts.get(account)?.language);
      return { record, query: text, fields: readFields(id, record), language };
    },
  };
}
