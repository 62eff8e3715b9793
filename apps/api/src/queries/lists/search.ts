import { matchesSearch } from '../../store/search-terms.ts';
import type { AnyNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { keyOf } from './sort-keys.ts';

/** A record that has the words searched for. */
export interface SearchHit {
  readonly record: AnyNode;
}

const { talks, among, column } = fieldsOf('search_texts');
const fields = { talks, kind: among('kind') };

/** What can be asked of what is found. */
export type SearchFields = typeof fields;

/** The records that have the words of a text. */
export function searchFor(text: string): RecordList<SearchFields, SearchHit> {
  return {
    table: 'search_texts',
    id: column('id'),
    order: [
      keyOf('search_texts', 'talks_id', 'text'),
      keyOf('search_texts', 'kind', 'text'),
      keyOf('search_texts', 'ordinal', 'integer'),
    ],
    fields,
    always: ({ engine }) => matchesSearch(engine, text),
    find: (view, id) => {
      const record = view.find(id);
      return record && { record };
    },
  };
}
