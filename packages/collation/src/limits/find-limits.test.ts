import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { harbourTalks, type InventedAccount } from '../harbour-talks.fixture.ts';

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

it.each([
  ['ja', true],
  ['zh-TW', true],
  ['th', true],
  ['ko', false],
  ['ar', false],
])('says of what goes by counted words where a script sets no spaces (%s)', (language, unspaced) => {
  const { limits } = compare(harbourTalks([{ siglum: 'A', language, reports: [] }]));
  const own = limits.filter(({ reason }) => reason === 'script');
  expect(own).toEqual(
    unspaced ? [{ account: 'account:a', language, reason: 'script', parts: ['marks', 'voice'] }] : [],
  );
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

const heard = (siglum: string): InventedAccount => ({
  siglum,
  reports: ['opens', 'closes'].map((statement) => ({ statements: [statement], words: `${statement} “so”` })),
});

const talksWith = (language: string) =>
  compare(harbourTalks([heard('A'), heard('B'), { siglum: 'C', language, reports: [] }]));
const omissions = ({ suggestions }: ReturnType<typeof compare>) =>
  suggestions.filter(({ kind }) => kind === 'omission').length;

it('takes no silence for an omission of an account in another language of which no report was read', () => {
  const [english, swedish] = [talksWith('en-GB'), talksWith('sv')];
  expect(omissions(english)).toBeGreaterThan(0);
  expect(omissions(swedish)).toBe(0);
  expect(english.profiles[2]?.leftOut).toHaveLength(2);
  expect(swedish.profiles[2]?.leftOut).toEqual([]);
  expect(english.findings.some(({ kind }) => kind === 'omission')).toBe(true);
  expect(swedish.findings.some(({ kind }) => kind === 'omission')).toBe(false);
  expect(swedish.limits.find(({ reason }) => reason === 'language')?.parts).toContain('reports');
});
