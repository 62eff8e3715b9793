import { describe, expect, it } from 'vitest';
import { say, sayingCodes } from './saying.ts';

describe('what a reading says', () => {
  it('is worded in English for every code, each in its own way', () => {
    const words = sayingCodes.map(
      (code) => say({ code, words: ['w', 'x'], names: ['n'], date: 'd', count: 2 }).gist,
    );
    expect(words.filter((gist) => gist === '')).toEqual(
      // These name what only their own values say.
      ['modes', 'settings'].map(() => ''),
    );
    expect(new Set(words.filter((gist) => gist !== '')).size).toBeGreaterThan(sayingCodes.length - 8);
  });

  it('joins its parts, and keeps them as they are', () => {
    const said = say({ code: 'quoted', words: ['will', 'will'] }, { code: 'negated', words: ['can'] });
    expect(said.gist).toBe('“will”, “can” with a negation');
    expect(said.says.map(({ code }) => code)).toEqual(['quoted', 'negated']);
  });

  it('tells modes, settings and roles in words', () => {
    expect(say({ code: 'modes', modes: ['direct', 'narrated'] }).gist).toBe(
      'the speaker’s words and the account’s own words',
    );
    expect(say({ code: 'settings', settings: ['pressConference'] }).gist).toBe('at a press conference');
    expect(say({ code: 'takesPart', words: ['the host'], roles: ['host'] }).gist).toBe('“the host” as host');
  });
});
