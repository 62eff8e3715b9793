import { describe, expect, it } from 'vitest';
import type { Dossier } from '@parley/schema';
import { compare } from '../compare.ts';
import { harbourTalks, type InventedAccount, type InventedReport } from '../harbour-talks.fixture.ts';
import { select } from '../selection/selection.ts';
import { found } from '../suggestions/rule-talks.fixture.ts';
import { findSameWords } from './find-same-words.ts';

const words = 'no crane moves in this harbour until the last of our people is paid';
const of = {
  north: { statements: ['crane'], speaker: 'north-minister', cue: 'said', mode: 'direct' },
  south: { statements: ['standstill'], speaker: 'south-minister', cue: 'said', mode: 'direct' },
} as const;

/** The reports of each account; the statement `standstill` is of the minister of South. */
function talks(...accounts: (InventedReport | InventedReport[])[]): Dossier {
  const dossier = harbourTalks(
    accounts.map((reports, place): InventedAccount => {
      return { siglum: String.fromCharCode(65 + place), reports: [reports].flat() };
    }),
  );
  for (const statement of dossier.statements)
    if (statement.id === 'statement:standstill') statement.speaker = 'actor:south-minister';
  return dossier;
}

const quoted = (side: keyof typeof of, text: string): InventedReport => ({
  ...of[side],
  statements: [...of[side].statements],
  words: `“${text}”`,
});
const topic = { statements: ['opens'], words: 'the harbour opens', cue: 'said' };
const pairs = (dossier: Dossier): string[] =>
  findSameWords(select(dossier)).map(({ statements, reports }) =>
    [...statements.map(({ id }) => id), ...reports.flat().map(({ id }) => id)].join(' '),
  );

describe('the same words quoted of two speakers', () => {
  const dossier = talks(
    [topic, quoted('north', words)],
    [topic, quoted('south', words)],
    [topic, quoted('north', words)],
  );

  it('are a difference about who said them', () => {
    expect(found(dossier, 'likeStatements')).toEqual(['attribution unresolved ac|b']);
    const suggestion = compare(dossier).suggestions.find(({ rule }) => rule === 'likeStatements');
    expect(suggestion?.explanation).toBe(
      'The same words are given to Ona Lind by A and C and to Per Dahl by B.',
    );
  });

  it('are left out by nobody', () => {
    expect(found(dossier, 'statementLeftOut')).toEqual([]);
    const { findings, profiles } = compare(dossier);
    expect(findings.filter(({ kind }) => kind === 'omission')).toEqual([]);
    expect(profiles.map(({ leftOut }) => leftOut)).toEqual([[], [], []]);
  });

  it('are left out by an account that has them of neither', () => {
    const four = talks(
      [topic, quoted('north', words)],
      [topic, quoted('south', words)],
      [topic, quoted('north', words)],
      topic,
    );
    expect(found(four, 'statementLeftOut')).toEqual(['omission compatible ac|d']);
    expect(compare(four).findings).toContainEqual(
      expect.objectContaining({
        kind: 'omission',
        statement: 'statement:crane',
        leftOutBy: ['account:d'],
      }),
    );
  });
});

describe('two statements have the same words', () => {
  it.each([
    ['where one account ends the quotation earlier', 'no crane moves in this harbour'],
    ['where a word differs', words.replace('crane', 'ship')],
    ['in capitals and with other points', `${words.toUpperCase()}!`],
  ])('%s', (_what, other) => {
    expect(pairs(talks(quoted('north', words), quoted('south', other)))).toEqual([
      'statement:crane statement:standstill attestation:a-1 attestation:b-1',
    ]);
  });

  it('also where the words of a script are set without spaces', () => {
    const japanese = 'すべての人に賃金が払われるまで港の船は動かない';
    expect(pairs(talks(quoted('north', japanese), quoted('south', japanese)))).toHaveLength(1);
  });

  it.each([
    ['four words in a row', quoted('south', 'no crane moves in May')],
    [
      'a phrase that is little of either',
      quoted(
        'south',
        'we shall all be there long before the last of our people is home and every other ship has left',
      ),
    ],
    ['words outside of marks', { ...quoted('south', words), words, mode: 'indirect' as const }],
    ['the same speaker in the report', { ...quoted('south', words), speaker: 'north-minister' }],
    ['an account that has both', [quoted('north', words), quoted('south', words)]],
  ])('but not by %s', (_what, second) => {
    expect(pairs(talks(quoted('north', words), second))).toEqual([]);
  });

  it('but not in two languages', () => {
    const dossier = talks(quoted('north', words), quoted('south', words));
    for (const account of dossier.accounts.slice(1)) account.language = 'sv';
    expect(pairs(dossier)).toEqual([]);
  });
});

it('a phrase that many statements have makes no pairs of them all', () => {
  const accounts = Array.from({ length: 40 }, (_account, place): InventedAccount => ({
    siglum: `N${place}`,
    reports: [{ statements: [`said-${place}`], speaker: `speaker-${place}`, words: `“${words}”` }],
  }));
  const dossier = harbourTalks(accounts);
  for (const [place, statement] of dossier.statements.entries()) statement.speaker = `actor:speaker-${place}`;
  expect(findSameWords(select(dossier))).toEqual([]);
});
