// PostGraphile over a database of ours: `postgraphile.ts FOLDER DATABASE_URL`, with the folder that has its packages.
// Prints where it listens.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Loaded {
  readonly postgraphile: (preset: object) => {
    createServ: (serv: unknown) => { addTo: (server: unknown) => Promise<void> };
  };
  readonly PostGraphileAmberPreset: object;
  readonly makePgService: (options: object) => object;
  readonly grafserv: unknown;
}

// As its documentation has it for production.
Object.assign(process.env, { GRAPHILE_ENV: 'production', NODE_ENV: 'production' });

const [folder = '', connectionString = ''] = process.argv.slice(2);
const { resolve } = createRequire(join(folder, 'package.json'));
// They are no dependencies, so the compiler does not know them.
const load = async (name: string): Promise<Partial<Loaded>> =>
  (await import(pathToFileURL(resolve(name)).href)) as Partial<Loaded>;
const { postgraphile, PostGraphileAmberPreset, makePgService, grafserv } = {
  ...(await load('postgraphile')),
  ...(await load('postgraphile/presets/amber')),
  ...(await load('postgraphile/adaptors/pg')),
  ...(await load('postgraphile/grafserv/node')),
} as Loaded;

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
  grafast: { explain: false },
});
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
