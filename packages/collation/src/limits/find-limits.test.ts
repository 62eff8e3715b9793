import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { harbourTalks } from '../harbour-talks.fixture.ts';

const dossier = harbourTalks([
  { siglum: 'A', reports: [{ statements: ['opens'], words: 'it will “open”' }] },
  { siglum: 'B', language: 'ar', reports: [{ statements: ['opens'], words: '“سيفتح الميناء”', cue: 'قال' }] },
]);

it('says of what rules are for English alone', () => {
  expect(compare(dossier).limits).toContainEqual({
    account: 'account:b',
    language: 'ar',
    reason: 'language',
    parts: ['reportingVerbs', 'modality', 'numbers', 'times'],
  });
});

function reasons(digit: string, more = {}): string[] {
  const texts = dossier.accounts.map(({ id }) => ({
    account: id,
    digest: `sha256:${digit.repeat(64)}` as const,
    fiveWordRuns: 0,
  }));
  return compare({ ...dossier, sharedText: { texts, pairs: [], ...more } })
    .limits.filter(({ account }) => account === 'account:a')
    .map(({ reason, parts }) => `${reason} ${parts.join(' ')}`);
}

it('says of what texts were not read or have changed since', () => {
  expect(compare(dossier).limits[0]).toMatchObject({ account: 'account:a', reason: 'textNotRead' });
  expect(reasons('0', { cues: [], unmarked: [] })).toEqual([]);
  expect(reasons('0')).toEqual(['textNotRead modality marks']);
  expect(reasons('1', { cues: [], unmarked: [] })).toEqual(['textChanged modality marks sharedText']);
});
