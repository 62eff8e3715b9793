import { expect, it } from 'vitest';
import { usedLine } from './matrix/used-line.ts';
import { usePackage } from './use-package.ts';

it('the package does from its sources what the matrix expects of it everywhere', async () => {
  expect(await usePackage()).toBe(usedLine);
});
