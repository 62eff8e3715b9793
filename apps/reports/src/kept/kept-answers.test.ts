import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChecked } from './checked-file.ts';
import { openKeptAnswers, type Question } from './kept-answers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const question: Question = { version: 'v1', document: '{ version }', variables: { talks: 'lake' } };
const answer = { data: { version: 'v1', title: 'Lake’s accord' } };
const files = (): string[] => readdirSync(folder).map((name) => join(folder, name));

describe('an answer that was kept', () => {
  it('is found by another run of the same program', () => {
    openKeptAnswers(folder, 'one').keep(question, answer);
    expect(openKeptAnswers(folder, 'one').find(question)).toEqual(answer);
  });

  it.each([
    ['other data', 'one', { ...question, version: 'v2' }],
    ['another document', 'one', { ...question, document: '{ talks }' }],
    ['other variables', 'one', { ...question, variables: { talks: 'sea' } }],
    ['another program', 'two', question],
  ])('is not found for %s', (_what, program, asked) => {
    openKeptAnswers(folder, 'one').keep(question, answer);
    expect(openKeptAnswers(folder, program).find(asked)).toBeUndefined();
  });

  it('is as none where its file is damaged', () => {
    const answers = openKeptAnswers(folder, 'one');
    answers.keep(question, answer);
    for (const file of files()) {
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 5) ^ 1, bytes.length - 5);
      writeFileSync(file, bytes);
    }
    expect(answers.find(question)).toBeUndefined();
  });

  it('is as none where its file is whole and holds something else', () => {
    const answers = openKeptAnswers(folder, 'one');
    answers.keep(question, answer);
    for (const file of files()) writeChecked(folder, basename(file), Buffer.from('Nothing of the kind'));
    expect(answers.find(question)).toBeUndefined();
  });

  it('is not too long, and makes room for others', () => {
    const answers = openKeptAnswers(folder, 'one');
    answers.keep(question, { data: 'long'.repeat(2 ** 20) });
    expect(files()).toEqual([]);
    for (let number = 0; number < 20; number += 1)
      answers.keep({ ...question, variables: { number } }, answer);
    expect(files()).toHaveLength(16);
  });

  it('is not missed where nothing can be written', () => {
    const answers = openKeptAnswers(join(files()[0] ?? folder, 'file', '\0'), 'one');
    answers.keep(question, answer);
    expect(answers.find(question)).toBeUndefined();
  });
});
