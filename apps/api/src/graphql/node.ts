import { kindOf } from '@parley/schema';
import { refuse } from '../limits/refusal.ts';
import type { AnyNode } from '../queries/node.ts';
import { parseGlobalId } from '../queries/node.ts';
import { builder } from './builder.ts';
import { NodeType, RecordType, TalksType } from './refs.ts';

const mostIds = 100;

NodeType.implement({
  description: 'Anything that has an id of its own and can be asked for by it.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'Global id, unique among all records of all talks; to be handed back as it is.',
    }),
  }),
});

RecordType.implement({
  description: 'A record of a dossier.',
  interfaces: [NodeType],
  resolveType: typeNameOf,
  fields: (t) => ({
    talks: t.field({
      type: TalksType,
      description: 'The talks whose dossier has the record.',
      resolve: ({ view }) => view.talks,
    }),
  }),
});

/** The GraphQL type of a record, from the kind in its id: `quotation:a-01-1` is a `Quotation`. */
export function typeNameOf(node: AnyNode): string {
  const kind = kindOf(node.recordId);
  const name = capitalize(kind);
  return kind === 'mention' && 'kind' in node ? `${capitalize(node.kind)}${name}` : name;
}

function capitalize(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeType,
    nullable: true,
    description: 'The record with this global id, or null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: async (_root, { id }, { views }) => {
      const parts = parseGlobalId(id);
      return parts && (await views.one(parts.talks))?.find(parts.record);
    },
  }),
  nodes: t.field({
    type: [NodeType],
    nullable: { list: false, items: true },
    description: 'The records with these global ids, in their order, with null where there is none.',
    args: { ids: t.arg.idList({ required: true, description: 'Global ids, at most 100.' }) },
    resolve: async (_root, { ids }, { views }) => {
      if (ids.length > mostIds) {
        throw refuse('ids', `At most ${mostIds} ids are looked up at once, not ${ids.length}`);
      }
      const parts = ids.map((id) => parseGlobalId(id));
      const found = await views.many(parts.filter((part) => part !== undefined).map((part) => part.talks));
      return parts.map((part) => part && found.get(part.talks)?.find(part.record));
    },
  }),
}));
