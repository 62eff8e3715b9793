import type { StartedServer } from '../serve/start-server.ts';
import { measureProcess } from './measure-process.ts';

/** What a server holds, in megabytes. */
export interface Memory {
  readonly rssMb: number;
  readonly heapMb: number;
}

/** Reads what a server holds: of its heap it tells in its metrics. */
export async function readMemory({ url, pid }: StartedServer): Promise<Memory> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const heap = /^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1];
  return { rssMb: measureProcess(pid).rssMb, heapMb: Number(heap) / 2 ** 20 };
}
