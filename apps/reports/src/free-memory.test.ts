import { expect, it } from 'vitest';
import { freeMemory } from './free-memory.ts';

function leaveBehind(mebibytes: number): number {
  const left = Array.from({ length: mebibytes }, (_, index) =>
    Array.from<number>({ length: 2 ** 17 }).fill(index + 0.5),
  );
  return left.length;
}

it('takes back what a large step left behind', () => {
  expect(leaveBehind(200)).toBe(200);
  const before = process.memoryUsage().heapUsed;
  freeMemory();
  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 100 * 2 ** 20);
});
