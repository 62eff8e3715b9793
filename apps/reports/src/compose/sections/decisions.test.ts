import type { Decision } from '@parley/schema';
import { expect, it } from 'vitest';
import { ferryAnswer, ferryContext } from '../../fixtures/ferry-answer.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeDecisions } from './decisions.ts';

const { talks } = ferryAnswer().comparison;
const decision = (changes: Partial<Decision> = {}): Decision => ({
  at: '2031-06-01T08:00:00Z',
  by: 'Ada of the desk',
  action: 'reject',
  records: ['attestation:a-1'],
  after: '0'.repeat(64),
  ...changes,
});
const sectionOf = (...decisions: Decision[]) =>
  composeDecisions(
    ferryContext({ talks: { ...talks, dossier: { ...(talks.dossier as object), decisions } } }),
  );

it('says who decided what, when and why', () => {
  const [section] = sectionOf(
    decision({ note: 'Read wrongly.' }),
    decision({ by: 'Ben', action: 'confirm', records: ['statement:fares', 'statement:pier'] }),
  );
  expect(section?.title).toBe('Two persons or programs have taken two decisions on these records');
  const words = wordsOf(section?.blocks);
  expect(words).toContain(
    '1 June 2031, 08:00:00 (UTC) Ada of the desk Rejected attestation:a-1 Read wrongly.',
  );
  expect(words).toContain('Ben Confirmed statement:fares, statement:pier –');
});

it('counts records where a decision is about many', () => {
  const records = Array.from({ length: 9 }, (_, index) => `statement:s-${index}`);
  expect(wordsOf(sectionOf(decision({ records }))[0]?.blocks)).toContain('statement:s-5 and 3 more');
});

it('is not there where nobody has decided anything', () => {
  expect(sectionOf()).toEqual([]);
  expect(composeDecisions(ferryContext())).toEqual([]);
});
