import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.ts';

const imports = 3;
const pauseMs = 5;

/** How long light reads take while another process imports and, in turns with that, while none does; milliseconds. */
export async function measureLightReads(
  url: string,
  importAll: () => Promise<void>,
): Promise<Record<'while a process imports' | 'while none does', number[]>> {
  const found = { 'while a process imports': [] as number[], 'while none does': [] as number[] };
  const readUntil = async (done: () => boolean, into: number[]): Promise<void> => {
    while (!done()) {
      const start = performance.now();
      await ask(url, { query: '{ talks(id: "soak-0") { ... on Talks { title } } }' });
      into.push(performance.now() - start);
      await wait(pauseMs);
    }
  };
  // The first ones are for warming up.
  let warm = 0;
  await readUntil(() => (warm += 1) > 200, []);
  for (let time = 0; time < imports; time += 1) {
    const started = performance.now();
    let imported = false;
    const importing = importAll().finally(() => (imported = true));
    await readUntil(() => imported, found['while a process imports']);
    await importing;
    const end = performance.now() * 2 - started;
    await readUntil(() => performance.now() > end, found['while none does']);
  }
  return found;
}
