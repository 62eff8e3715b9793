import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './scalars.ts';
import './version.ts';
import './node.ts';
import './talks.ts';
import './talks-queries.ts';
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
import './comparison/queries.ts';

builder.queryType({ description: 'All that can be asked.' });

/** The whole graph. */
export const schema: GraphQLSchema = builder.toSchema();
