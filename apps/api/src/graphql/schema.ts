/* oxlint-disable import/no-unassigned-import -- each of these declares its types and fields on the builder */
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import { countObjects } from './count-objects.ts';
import './scalars.ts';
import './version.ts';
import './node.ts';
import './talks.ts';
import './talks-queries.ts';
import './talks-changed.ts';
import './actor.ts';
import './source.ts';
import './topic.ts';
import './account.ts';
import './statement.ts';
import './attestation.ts';
import './quotation.ts';
import './figure.ts';
import './mention.ts';
import './variant.ts';
import './discrepancy.ts';
import './lineage.ts';
import './failures.ts';
import './lists/talks.ts';
import './lists/accounts.ts';
import './lists/sources.ts';
import './lists/actors.ts';
import './lists/topics.ts';
import './lists/statements.ts';
import './lists/attestations.ts';
import './lists/quotations.ts';
import './lists/figures.ts';
import './lists/mentions.ts';
import './lists/variants.ts';
import './lists/discrepancies.ts';
import './lists/lineages.ts';
import './lists/search.ts';
import './comparison/queries.ts';

builder.queryType({ description: 'All that can be asked.' });

/** The graph of a server to which nobody writes; `full-schema.ts` has the rest. */
export const schema: GraphQLSchema = countObjects(builder.toSchema({ sortSchema: false }));
