import type { GraphQLSchema } from 'graphql';
import { schema } from './schema.ts';
/* oxlint-disable import/no-unassigned-import -- each of these declares its types and fields on the builder */
import './mutations/failures.ts';
import './mutations/decisions.ts';
import './mutations/import-dossier.ts';
import './mutations/confirm.ts';
import './mutations/reject.ts';
import './mutations/merge-statements.ts';
import './mutations/split-statement.ts';
import './mutations/correct.ts';
/* oxlint-enable import/no-unassigned-import */
import { builder } from './builder.ts';
import { countObjects } from './count-objects.ts';

builder.mutationType({
  description:
    'All that can be decided, by who brings a token. Each mutation names the version of the dossier that was decided on, and is refused where the dossier is another one by then.',
});

/**
 * The graph with its mutations and the audit trail, for servers that have tokens. `schema` has been made before this
 * file declares more, so it has none of it.
 */
export const fullSchema: GraphQLSchema = schema && countObjects(builder.toSchema({ sortSchema: false }));
