import type { Dossier } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { fisheriesTalks, tariffTalks, truceTalks } from './other-talks.fixture.ts';

function findingsOf(dossier: Dossier): string[] {
  return compare(dossier, undefined, { suggestions: 'all' })
    .suggestions.map(({ id, status }) => `${id.slice('rule:'.length)} ${status}`)
    .toSorted();
}

describe('talks that the rules were not made from', () => {
  it('are told apart in a condition, a negation, a partial list and what stands beside a claim', async () => {
    expect(findingsOf(await fisheriesTalks())).toEqual([
      'counterStatement:stocks-recover unresolved',
      'modalityDiffers:cut-quota unresolved',
      'negationDiffers:rule:stocks-recover contradictory',
      'setBeside:stocks-recover compatible',
      'tellsOther:halla nets compatible',
      'wordingsDiffer:rule:stocks-recover unresolved',
    ]);
  });

  it('are told apart in words that moved, a seam and a garbled quotation', async () => {
    expect(findingsOf(await truceTalks())).toEqual([
      'seamsDiffer:rule:posts-manned unresolved',
      'wordingsDiffer:rule:guns-silent unresolved',
      'wordsGarbled:a-4-1 compatible',
    ]);
  });

  it('are not told apart where the same is told in other words', async () => {
    expect(findingsOf(await tariffTalks())).toEqual([]);
  });
});
