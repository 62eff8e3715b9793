import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { measureProcess } from './measure-process.ts';

/** Milliseconds of processor that a PostgreSQL server on this machine has taken for the connections that it has now. */
export async function measureDatabase(url: string): Promise<number> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = parentOf(rows[0]?.pid ?? 0);
  const backends = processes().filter((pid) => parentOf(pid) === server);
  await client.end();
  return backends.reduce((sum, pid) => sum + measureProcess(pid).cpuMs, 0);
}

/** None where the system does not tell as Linux does. */
function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return undefined;
  }
}
