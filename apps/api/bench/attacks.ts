import { cpus } from 'node:os';
import { attacks, type Attack } from '../src/limits/attack-corpus.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench attacks`: how long the server is kept by each request of the attack corpus. A process of its own serves;
// each attack is sent once as the first of its kind and then several times with another comment, so that no cache of
// parsed documents helps. What counts is the time to the end of the answer, and what the server does meanwhile.
const rounds = 9;
const mostMs = 50;

const server = await startServer({ PARLEY_STORE: ':memory:' });
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);

// A server that has answered its first questions, as any has that is attacked.
for (let index = 0; index < 200; index += 1) {
  await send({ name: '', body: JSON.stringify({ query: `{ version } # ${index}` }) }, 0);
}

const rows: {
  attack: string;
  rule: string;
  status: number;
  'first ms': string;
  'median ms': string;
  'least ms': string;
}[] = [];
let slow = 0;
for (const attack of attacks) {
  const times: number[] = [];
  let status = 0;
  for (let round = 0; round < rounds; round += 1) {
    const sent = await send(attack, round);
    times.push(sent.ms);
    status = sent.status;
  }
  const [first = 0] = times;
  const sorted = times.toSorted((left, right) => left - right);
  const median = sorted[Math.floor(rounds / 2)] ?? 0;
  if (median > mostMs) slow += 1;
  rows.push({
    attack: attack.name,
    rule: attack.rule ?? (attack.harmless ? '(answered)' : '(no question)'),
    status,
    'first ms': first.toFixed(1),
    'median ms': median.toFixed(1),
    'least ms': (sorted[0] ?? 0).toFixed(1),
  });
}
console.table(rows);
console.log(
  slow === 0
    ? `Each of ${attacks.length} under ${mostMs} ms.`
    : `${slow} of ${attacks.length} took more than ${mostMs} ms.`,
);
await server.stop();

async function send({ body }: Attack, round: number): Promise<{ status: number; ms: number }> {
  // White space at the end leaves JSON what it is; inside of the document a comment makes it another one.
  const unique = body.replace('{"query":"', `{"query":"#${round}\\n`);
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: unique,
  });
  await response.arrayBuffer();
  return { status: response.status, ms: performance.now() - started };
}
