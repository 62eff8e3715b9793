// Mercurius with its just-in-time compiler over our own graph: the same resolvers, the same store and the same dossiers
// kept in memory as ours, so that what differs is the server and the executor. Reads {file, documents} from its standard
// input and prints where it listens.
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { ObjectCount } from '../../src/graphql/count-objects.ts';
import { schema } from '../../src/graphql/schema.ts';
import { RequestViews } from '../../src/queries/request-views.ts';
import { ViewCache } from '../../src/queries/view-cache.ts';
import { openStore } from '../../src/store/open.ts';

const { file, documents } = JSON.parse(await text(process.stdin)) as {
  file: string;
  documents: Record<string, string>;
};
const opened = await openStore({ engine: 'sqlite', file });
if (!opened.ok) throw new Error(opened.problem.message);
const { store } = opened;
const cache = new ViewCache();
const app = fastify();
await app.register(mercurius, {
  schema,
  context: () => ({ store, views: new RequestViews(store, cache), objects: new ObjectCount() }),
  jit: 1,
  persistedQueryProvider: mercurius.persistedQueryDefaults.prepared(documents),
});
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
