import { expect, it } from 'vitest';
import { freeMemory } from './free-memory.ts';

function fillMemory(mebibytes: number): readonly number[][] {
  return Array.from({ length: mebibytes }, (_, index) =>
    Array.from<number>({ length: 2 ** 17 }).fill(index + 0.5),
  );
}

it('takes back what a large step left behind', () => {
  // Held until it is counted: the engine may collect at any time what nobody holds.
  const step = { left: fillMemory(200) };
  const before = process.memoryUsage().heapUsed;
  expect(step.left).toHaveLength(200);
  step.left = [];
  freeMemory();
  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 100 * 2 ** 20);
});
