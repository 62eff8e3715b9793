import { expect, it } from 'vitest';
import type { Inline } from '../compose/inline.ts';
import { titleRow } from './title-row.ts';

const columns = (head: number) =>
  [0, 1, 2].map((place) => ({
    head: ['Head'],
    width: { kind: 'fit' as const },
    rowHeader: place === head,
  }));
const mark: Inline = {
  kind: 'link',
  target: 'x',
  children: [{ kind: 'mark', mark: 'contradicts', says: 'contradicts, indirect' }],
};
const cells = (...contents: Inline[][]) => contents.map((content) => ({ content }));

it('names a statement by its gist, however short, and not by how an account reports it', () => {
  expect(titleRow(columns(1), cells(['2'], ['No treaty.'], [mark]))).toBe('No treaty.');
  expect(titleRow(columns(1), cells(['2'], ['המצר ייסגר מחר.'], [mark]))).toBe('המצר ייסגר מחר.');
});

it('names a report by its id and what stands beside it', () => {
  const report = cells(['a-1 ', mark], ['8–29'], ['Ann Poe · cue “said”']);
  expect(titleRow(columns(0), report)).toBe('a-1 Ann Poe · cue “said”');
  expect(titleRow(columns(0), cells(['a-2 ', mark], ['8–29']))).toBe('a-2 8–29');
});

it('names a row without a head by its longest cell', () => {
  expect(titleRow(columns(9), cells(['A'], ['a longer one'], [mark]))).toBe('a longer one');
  expect(titleRow(columns(0), [])).toBe('');
});
