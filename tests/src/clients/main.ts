import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, noBrowser } from '../projects/find-browser.ts';
import { attempt, report, type Outcome } from '../projects/outcome.ts';
import { makeProject } from '../projects/project.ts';
import { readStatements } from './read-statements.ts';
import { serveApi } from './serve-api.ts';
import { tryReadme } from './try-readme.ts';

// Asks a served API through real clients, each in a fresh project, as their users would. Needs the registry.
const programs = join(import.meta.dirname, 'programs');
const schema = join(import.meta.dirname, '../../../apps/api/schema.graphql');

interface Client {
  readonly name: string;
  readonly program: string;
  readonly packages: readonly string[];
}
const clients: readonly Client[] = [
  { name: 'graphql-request', program: 'graphql-request.js', packages: ['graphql-request@7.4.0'] },
  { name: 'urql', program: 'urql.js', packages: ['@urql/core@6.0.3'] },
  { name: 'Apollo Client', program: 'apollo.js', packages: ['@apollo/client@4.3.8', 'rxjs@7'] },
  { name: 'Relay', program: 'relay.js', packages: ['relay-compiler@21.0.1', 'relay-runtime@21.0.1'] },
  { name: 'GraphiQL in Chromium', program: 'graphiql.js', packages: ['puppeteer-core@25'] },
];

const folder = await mkdtemp(join(tmpdir(), 'parley-clients-'));
const served = await serveApi();
const statements = await readStatements(served.url);
const outcomes: Outcome[] = [
  await attempt('curl, as the READMEs have it', async () => {
    const tried = await Promise.all(
      ['README.md', 'apps/api/README.md'].map((file) => tryReadme(file, served.url)),
    );
    if (tried.includes(0)) throw new Error('A README has no example');
  }),
];
for (const client of clients) outcomes.push(await attempt(client.name, () => tryClient(client)));
await served.stop();
await rm(folder, { recursive: true, force: true });
process.exitCode = report(outcomes) ? 0 : 1;

async function tryClient({ name, program, packages }: Client): Promise<string | undefined> {
  const browser = program === 'graphiql.js' ? findBrowser() : undefined;
  if (program === 'graphiql.js' && !browser) return noBrowser;
  const project = await makeProject(join(folder, program.replace('.js', '')), 'graphql@16', ...packages);
  await copyFile(join(programs, 'expected.js'), join(project.folder, 'expected.js'));
  await copyFile(join(programs, program), join(project.folder, program));
  if (name === 'Relay') {
    await copyFile(schema, join(project.folder, 'schema.graphql'));
    const documents = await readFile(join(programs, 'relay-documents.js'), 'utf8');
    // The compiler takes the names of operations from the file they stand in.
    await project.write('relay.documents.js', documents);
    await project.write(
      'relay.config.json',
      JSON.stringify({ src: '.', schema: './schema.graphql', language: 'javascript', eagerEsModules: true }),
    );
    await project.run('relay-compiler');
  }
  await project.write('expected.json', JSON.stringify({ url: served.url, statements, browser }));
  await project.run(process.execPath, program);
  return undefined;
}
