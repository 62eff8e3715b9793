import { describe, expect, it } from 'vitest';
import { ferryAnswer, ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeAlone } from './alone.ts';
import { composeSources } from './sources.ts';

describe('what one account alone reports', () => {
  it('stands under the account, with its mode and the way to the passage', () => {
    const section = composeAlone(ferryContext());
    expect(section.title).toBe('One of two statements stands in one account alone');
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(wordsOf(table?.groups)).toBe(
      'A The Courier · one statement 2 (narrated) The pier is closed. narrated',
    );
    expect(JSON.stringify(table)).toContain('"target":"attestation-a-2"');
  });

  it('is followed by what accounts leave out, one row for each statement', () => {
    const profiles = ferryAnswer().comparison.profiles.map((profile, index) => ({
      ...profile,
      leftOut: index > 0 ? [{ statement: refer('statement:fares'), carriedBy: 2, independent: 1 }] : [],
    }));
    const section = composeAlone(ferryContext({ profiles }));
    const [, leftOut] = section.blocks.filter((block) => block.kind === 'table');
    expect(wordsOf(leftOut?.groups)).toBe('1 Ana Reyes Fares will rise. 2 (one lineage) B C');
    expect(wordsOf(leftOut?.caption.basis)).toMatch(/^Basis: one statement\./);
  });

  it('says nothing of what two others carry where there are no two', () => {
    const { accounts, profiles } = ferryAnswer().comparison;
    const pair = { accounts: accounts.slice(0, 2), profiles: profiles.slice(0, 2) };
    expect(wordsOf(composeAlone(ferryContext()).blocks)).toContain('what two or more others carry');
    expect(wordsOf(composeAlone(ferryContext(pair)).blocks)).not.toContain('two or more');
    expect(wordsOf(composeSources(ferryContext()).blocks)).toContain('It leaves out');
    expect(wordsOf(composeSources(ferryContext(pair)).blocks)).not.toContain('It leaves out');
  });

  it('has nothing to say of one account', () => {
    const section = composeAlone(ferryContext(oneAccount()));
    expect(section.title).toBe('There is no other account to compare with');
    expect(section.blocks).toHaveLength(2);
  });
});
