import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { sampleDossier } from '../src/samples/sample-dossier.ts';
import { writeFolder } from '../src/samples/write-folder.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench known-answers`: a trusted query whose answer the client has already, against Mercurius, which has no entity
// tags and answers it in full: with its just-in-time compiler, and with all data in memory. Servers are processes of
// their own and take turns; the load comes from this one.
const rounds = 4;
const seconds = 3;
const connections = 40;

const document = `query Nested($talks: ID!) { talks(id: $talks) { __typename ... on Talks { title
  statements(first: 60) { edges { node { recordId gist kind speaker { name }
    attestations { recordId mode account { siglum headline } quotations { words } } } } } } } }`;

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
writeFolder(join(folder, 'pier'), sampleDossier('pier', { statements: 60, accounts: 4, attestations: 20 }));
const manifest = join(folder, 'documents.json');
writeFileSync(manifest, JSON.stringify({ [hash('sha256', document)]: document }));
const ours = await startServer(
  {
    PARLEY_STORE: join(folder, 'parley.sqlite'),
    PARLEY_TRUSTED_DOCUMENTS: manifest,
    PARLEY_MODE: 'production',
  },
  folder,
);

const variables = { talks: 'pier' };
const search = new URLSearchParams({
  documentId: `sha256:${hash('sha256', document)}`,
  variables: JSON.stringify(variables),
});
const url = `${ours.url}/graphql?${search}`;
const first = await fetch(url);
const tag = first.headers.get('etag') ?? '';
const { data } = (await first.json()) as { data: Record<string, unknown> };
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
console.log(`The answer has ${countFields(data)} fields, ${JSON.stringify(data).length} characters.`);

const schema = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8');
const child = spawn(process.execPath, [join(import.meta.dirname, 'serve/mercurius.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
child.stdin.end(JSON.stringify({ schema, data }));
const [theirs] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
const post = {
  method: 'POST' as const,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: document, variables }),
};
const answer = (await (await fetch(`${theirs}/graphql`, post)).json()) as { data: unknown };
if (JSON.stringify(answer.data) !== JSON.stringify(data)) throw new Error('The answers differ');

const known = { url, headers: { 'if-none-match': tag } };
const measures = [
  { name: 'known answer, 304', options: known, status: 304, pid: ours.pid },
  {
    name: 'Mercurius with jit, 200',
    options: { url: `${theirs}/graphql`, ...post },
    status: 200,
    pid: child.pid ?? 0,
  },
];
const found = new Map<string, number[]>();
const spent = new Map<string, number[]>();
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, options, status, pid } of measures) {
    const before = cpuMicroseconds(pid);
    const result = await autocannon({ ...options, connections, duration: seconds });
    const { count = 0 } = result.statusCodeStats?.[`${status}`] ?? {};
    if (count === 0 || count !== result.requests.total) throw new Error(`${name} had other answers`);
    // The first round is for warming up.
    if (round === 0) continue;
    found.set(name, [...(found.get(name) ?? []), result.requests.average]);
    spent.set(name, [...(spent.get(name) ?? []), (cpuMicroseconds(pid) - before) / count]);
  }
}
const medians = measures.map(({ name }) => median(found.get(name) ?? []));
for (const [index, { name }] of measures.entries()) {
  console.log(
    `${name}: ${medians[index]?.toFixed(0)} requests/s (${found.get(name)?.join(', ')}), ${median(spent.get(name) ?? []).toFixed(0)} µs of the server's processor each`,
  );
}
console.log(`${((medians[0] ?? 0) / (medians[1] ?? 1)).toFixed(1)} × Mercurius; at least 5 × is wanted.`);
const [own = 0, other = 0] = measures.map(({ name }) => median(spent.get(name) ?? []));
if (own > 0) console.log(`By processor time ${(other / own).toFixed(1)} ×, whatever else the machine does.`);
child.kill('SIGTERM');
await ours.stop();
rmSync(folder, { recursive: true, force: true });

/** What a process has spent so far; 0 where the system does not tell as Linux does. */
function cpuMicroseconds(pid: number): number {
  try {
    const [, , , , , , , , , , , user, system] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(user) + Number(system)) * 10_000;
  } catch {
    return 0;
  }
}

function countFields(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((all, item) => all + countFields(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((all, item) => all + 1 + countFields(item), 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
