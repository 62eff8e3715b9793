import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleDossier } from '../src/samples/sample-dossier.ts';
import { writeFolder } from '../src/samples/write-folder.ts';
import { ask } from './load/ask.ts';
import { pinProcess } from './serve/pin-process.ts';
import { startMercurius } from './serve/start-mercurius.ts';
import { startServer } from './serve/start-server.ts';
import { takeTurns, type Party } from './serve/take-turns.ts';

// `pnpm bench api`: a nested query against Mercurius with its just-in-time compiler, over the same graph and store (1 × in
// the table) and over the answer itself in memory. Ours works it out anew each time, the fast way and the ordinary one;
// and is asked by a client that has the answer already, which Mercurius has no entity tags for. Everybody is sent the hash
// of the document, but for one client of ours that sends a document of its own, which nobody has let in. Servers are processes of their own on one core and take turns; the load comes from this one on another.
const load = { rounds: 15, seconds: 1, connections: 20 };
const wanted = { nested: 1, known: 5 };

const document = `query Nested($talks: ID!) { talks(id: $talks) { __typename ... on Talks { title
  statements(first: 53) { edges { node { recordId gist kind speaker { name }
    attestations { recordId mode account { siglum headline } quotations { words } } } } } } } }`;
const documents = { [hash('sha256', document)]: document };
const variables = { talks: 'pier' };

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
writeFolder(join(folder, 'pier'), sampleDossier('pier', { statements: 60, accounts: 4, attestations: 20 }));
const manifest = join(folder, 'documents.json');
writeFileSync(manifest, JSON.stringify(documents));
const startOurs = (fast: 'off' | 'on') =>
  startServer(
    {
      PARLEY_STORE: join(folder, `${fast}.sqlite`),
      PARLEY_TRUSTED_DOCUMENTS: manifest,
      PARLEY_MODE: 'production',
      PARLEY_FAST_PATH: fast,
    },
    folder,
  );
const [fast, ordinary] = [await startOurs('on'), await startOurs('off')];

const [documentId = ''] = Object.keys(documents);
const question = { documentId, variables };
const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
const data = await ask(fast.url, question);
const schema = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8');
const memory = await startMercurius('mercurius-answer.ts', { schema, data, documents });
const theirs = await startMercurius('mercurius-graph.ts', { file: join(folder, 'off.sqlite'), documents });

const post = { method: 'POST' as const, headers: { 'content-type': 'application/json' } };
const persisted = JSON.stringify({ persisted: true, query: documentId, variables });
const mercurius = (url: string) => ({ url: `${url}/graphql`, ...post, body: persisted });
const ours = (url: string) => ({ url: `${url}/graphql`, ...post, body: JSON.stringify(question) });
const anyText = JSON.stringify({ query: `${document} # of anybody`, variables });
const get = `${fast.url}/graphql?${search}`;
const tag = (await fetch(get)).headers.get('etag') ?? '';
const parties: Party[] = [
  { name: 'nested, fast path', request: ours(fast.url), status: 200, pid: fast.pid },
  { name: 'nested, any text', request: { ...ours(fast.url), body: anyText }, status: 200, pid: fast.pid },
  { name: 'nested, ordinary path', request: ours(ordinary.url), status: 200, pid: ordinary.pid },
  {
    name: 'known answer, 304',
    request: { url: get, headers: { 'if-none-match': tag } },
    status: 304,
    pid: fast.pid,
  },
  { name: 'Mercurius, the answer in memory', request: mercurius(memory.url), status: 200, pid: memory.pid },
  { name: 'Mercurius, the same graph', request: mercurius(theirs.url), status: 200, pid: theirs.pid },
];
const bodies = await Promise.all(
  parties
    .filter(({ status }) => status === 200)
    .map(async ({ request: { url, method = 'GET', headers = {}, body } }) => {
      const init = {
        method,
        headers: headers as Record<string, string>,
        ...(body && { body: String(body) }),
      };
      const { data: answered } = (await (await fetch(url, init)).json()) as { data: unknown };
      return JSON.stringify(answered);
    }),
);
if (new Set(bodies).size > 1) throw new Error('The answers differ');

const pinned = [fast, ordinary, memory, theirs].map(({ pid }) => pinProcess(pid, 0));
const apart = pinProcess(process.pid, 1) && pinned.every(Boolean);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  `Servers and load ${apart ? 'on a core each' : 'wherever the system puts them'}; ${load.rounds} rounds of ${load.seconds} s in turns, ${load.connections} connections, medians.`,
);
console.log(`The answer has ${countFields(data)} fields, ${JSON.stringify(data).length} characters.`);

const found = await takeTurns(parties, load);
const rival = found.at(-1);
console.log(
  '\n| | requests/s | × | CPU µs each | × by CPU | p99 ms |\n| --- | --- | --- | --- | --- | --- |',
);
for (const { name, perSecond, range, cpuMicroseconds, p99Ms } of found) {
  const [least, most] = range.map((each) => each.toFixed(0));
  console.log(
    `| ${name} | ${perSecond.toFixed(0)} (${least}–${most}) | ${ratio(perSecond, rival?.perSecond)} | ${cpuMicroseconds.toFixed(0)} | ${ratio(rival?.cpuMicroseconds, cpuMicroseconds)} | ${p99Ms} |`,
  );
}
console.log(
  `\nWanted: nested ≥ ${wanted.nested.toFixed(1)} ×, known answers ≥ ${wanted.known} ×; 1 × is Mercurius over the same graph and store. Load average ${loadavg()[0]?.toFixed(1)}.`,
);
await Promise.all([fast, ordinary, memory, theirs].map(({ stop }) => stop()));
rmSync(folder, { recursive: true, force: true });

function ratio(more: number | undefined, less: number | undefined): string {
  return more && less ? `${(more / less).toFixed(2)} ×` : '–';
}

function countFields(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((all, item) => all + countFields(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((all, item) => all + 1 + countFields(item), 0);
}
