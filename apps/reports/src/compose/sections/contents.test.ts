import { expect, it } from 'vitest';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeContents } from './contents.ts';

it('the contents page says who the accounts are and what the talks were', () => {
  const section = composeContents(ferryContext());
  expect(section.blocks[0]).toMatchObject({ kind: 'contents' });
  const words = wordsOf(section.blocks);
  expect(words).toContain('Principals East Island, West Island');
  expect(words).toContain('Facilitators Ana Reyes (Minister of ferries)');
  expect(words).toContain('Setting In the harbour office.');
  expect(words).toContain('A The Courier Ferry talks, as A has them 14 May 2031 2');
  expect(words).toContain('C Outlet not named Ferry talks, as C has them – 1');
});
