import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { measureProcess } from './measure-process.ts';

/** Milliseconds of processor that a PostgreSQL server on this machine has taken, for connections that are closed too. */
export async function measureDatabase(url: string): Promise<number> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = readStat(rows[0]?.pid ?? 0)[parent] ?? 0;
  const open = processes().filter((pid) => readStat(pid)[parent] === server);
  await client.end();
  const ticks = readStat(server)
    .slice(ofClosed, ofClosed + 2)
    .reduce((sum, each) => sum + each, 0);
  return ticks * tickMs + [server, ...open].reduce((sum, pid) => sum + measureProcess(pid).cpuMs, 0);
}

// Places in what Linux tells of a process, behind its name, and its unit of time: a hundredth of a second everywhere.
const parent = 1;
const ofClosed = 13;
const tickMs = 10;

/** None where the system does not tell as Linux does. */
function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function readStat(pid: number): number[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ').map(Number);
  } catch {
    return [];
  }
}
