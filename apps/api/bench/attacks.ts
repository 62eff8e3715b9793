import { cpus } from 'node:os';
import { join } from 'node:path';
import { attacks } from '../src/limits/attack-corpus.ts';
import { requestOf, type Attack } from '../src/limits/attack.ts';
import { measureProcess, quantile } from './load/measure-process.ts';
import { startServer } from './serve/start-server.ts';

// `pnpm bench attacks`: how long the server is kept by each request of the attack corpus. A process of its own serves the
// dossiers of the repository; each attack is sent several times with another comment, so that no cache of parsed
// documents helps. An attack is slow where the server's own time on it is more than 50 ms: processor time, since on a
// machine that others use the time on the clock tells of them; the clock's least and middle stand beside it.
const rounds = 15;
const mostMs = 50;

const server = await startServer({ PARLEY_STORE: ':memory:' }, join(import.meta.dirname, '../../../data'));
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);

// A server that has answered its first questions, as any has that is attacked.
for (let index = 0; index < 200; index += 1) {
  await send({ name: '', body: JSON.stringify({ query: `{ version } # ${index}` }) }, 0);
}

interface Row {
  readonly attack: string;
  readonly refusal: string;
  readonly status: number;
  readonly 'server ms': string;
  readonly 'least ms': string;
  readonly 'middle ms': string;
}

const rows: Row[] = [];
const slow: string[] = [];
for (const attack of attacks) {
  const { name, rule, code, harmless } = attack;
  // Once before it counts: what is sent first is compiled.
  let { status } = await send(attack, rounds);
  const times: number[] = [];
  const before = measureProcess(server.pid).cpuMs;
  for (let round = 0; round < rounds; round += 1) {
    const sent = await send(attack, round);
    times.push(sent.ms);
    ({ status } = sent);
  }
  const serverMs = (measureProcess(server.pid).cpuMs - before) / rounds;
  if (serverMs > mostMs) slow.push(name);
  rows.push({
    attack: name,
    refusal: rule ?? code ?? (harmless ? '(answered)' : '(no question)'),
    status,
    'server ms': serverMs.toFixed(1),
    'least ms': Math.min(...times).toFixed(1),
    'middle ms': quantile(times, 0.5).toFixed(1),
  });
}
console.table(rows);
console.log(
  slow.length === 0
    ? `Each of ${attacks.length} keeps the server for less than ${mostMs} ms.`
    : `${slow.length} of ${attacks.length} keep the server for more than ${mostMs} ms: ${slow.join(', ')}.`,
);
if (slow.length > 0) process.exitCode = 1;
await server.stop();

async function send(attack: Attack, round: number): Promise<{ status: number; ms: number }> {
  const { body } = attack;
  // White space at the end leaves JSON what it is; inside of the document a comment makes it another one.
  const unique = typeof body === 'string' ? body.replace('{"query":"', `{"query":"#${round}\\n`) : body;
  const { path, init } = requestOf(unique === undefined ? attack : { ...attack, body: unique });
  const started = performance.now();
  const response = await fetch(`${server.url}${path}`, init);
  await response.arrayBuffer();
  return { status: response.status, ms: performance.now() - started };
}
