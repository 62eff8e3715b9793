import { describe, expect, it } from 'vitest';
import { ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeSources } from './sources.ts';

describe('the source profiles', () => {
  it('leave an unnamed outlet unnamed, with what its text shows', () => {
    const section = composeSources(ferryContext());
    expect(section.title).toBe('One of three accounts does not name its outlet');
    const profiles = section.blocks.filter((block) => block.kind === 'profile');
    expect(profiles.map(({ id, siglum, title }) => [id, siglum, title])).toEqual([
      ['account-a', 'A', 'The Courier'],
      ['account-b', 'B', 'Lakeland Post'],
      ['account-c', 'C', 'Outlet not named'],
    ]);
    expect(wordsOf(profiles[2]?.facts)).toContain('The text names nobody.');
    expect(wordsOf(profiles[2]?.facts)).toContain('no date of publication in the text');
  });

  it('say what an account reports and carry the digest of its text', () => {
    const profile = composeSources(ferryContext()).blocks.find((block) => block.kind === 'profile');
    const facts = Object.fromEntries(profile?.facts.map(({ term, value }) => [term, wordsOf(value)]) ?? []);
    expect(facts).toMatchObject({
      Published: '14 May 2031 (The line under the headline.)',
      Language: 'English',
      Text: '200 words, 1,200 code units (a.txt)',
      'Digest of the text': `sha256:${'0'.repeat(64)}`,
      Reports: 'two attestations of two statements, no quotation',
      'It alone reports': 'one statement: 2',
    });
  });

  it('compare nothing where there is one account', () => {
    const section = composeSources(ferryContext(oneAccount()));
    expect(section.title).toBe('The account names its source');
    expect(wordsOf(section.blocks)).not.toContain('It leaves out');
  });
});
