import { expect, it } from 'vitest';
import type { KeptAnswers, Question } from '../kept/kept-answers.ts';
import { askKept } from './ask-kept.ts';

const nameOf = (question: Question): string => JSON.stringify(question);

/** A graph of which each answer counts how often it was asked, and answers that are kept in memory. */
function openCounting(answerTo: (asked: number) => object = (asked) => ({ data: { asked } })) {
  const state = { version: 'v1', asked: 0, readVersion: async (): Promise<string> => state.version };
  const kept = new Map<string, object>();
  const answers: KeptAnswers = {
    find: (question) => kept.get(nameOf(question)),
    keep: (question, answer) => void kept.set(nameOf(question), answer),
  };
  const readVersion = (): Promise<string> => state.readVersion();
  const ask = async (): Promise<object> => answerTo((state.asked += 1));
  return { state, kept, ask: askKept({ ask, readVersion }, answers) };
}

it('asks once what is asked again of the same data', async () => {
  const { ask, state } = openCounting();
  expect(await ask('{ version }', {})).toEqual({ data: { asked: 1 } });
  expect(await ask('{ version }', {})).toEqual({ data: { asked: 1 } });
  expect(await ask('{ version }', { talks: 'lake' })).toEqual({ data: { asked: 2 } });
  state.version = 'v2';
  expect(await ask('{ version }', {})).toEqual({ data: { asked: 3 } });
});

it('keeps nothing of what went wrong', async () => {
  const { ask, kept } = openCounting((asked) => ({ data: null, errors: [{ message: String(asked) }] }));
  await ask('{ version }', {});
  expect(await ask('{ version }', {})).toEqual({ data: null, errors: [{ message: '2' }] });
  expect(kept.size).toBe(0);
});

it('keeps nothing that was asked while the data changed', async () => {
  const { ask, state, kept } = openCounting((asked) => {
    state.version = `v${asked + 1}`;
    return { data: { asked } };
  });
  await ask('{ version }', {});
  expect(kept.size).toBe(0);
});

it('asks a store that does not say what it has, whose answer tells what is wrong', async () => {
  const { ask, kept, state } = openCounting(() => ({ errors: [{ message: 'The store is gone' }] }));
  state.readVersion = () => Promise.reject(new Error('gone'));
  expect(await ask('{ version }', {})).toEqual({ errors: [{ message: 'The store is gone' }] });
  expect(kept.size).toBe(0);
});
