// Mercurius with its just-in-time compiler, over an answer of ours that it holds in memory: the least that a server can
// have to do for the same answer. Reads {schema, data, documents} from its standard input, the documents by their
// hashes, and prints where it listens.
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import mercurius from 'mercurius';

const { schema, data, documents } = JSON.parse(await text(process.stdin)) as {
  schema: string;
  data: Record<string, unknown>;
  documents: Record<string, string>;
};
const app = fastify();
const fields = Object.entries(data).map(([name, value]) => [name, () => value] as const);
await app.register(mercurius, {
  schema,
  resolvers: { Query: Object.fromEntries(fields) },
  jit: 1,
  persistedQueryProvider: mercurius.persistedQueryDefaults.prepared(documents),
});
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
