import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const mark = (text: string, query: string): string =>
  highlight(text, query)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['The ferry sails at noon.', 'noon ferry', 'The [ferry] sails at [noon].'],
  ['A ferryman waits', 'ferry', 'A [ferryman] waits'],
  ['A ferryman waits for the ferry', 'ferry waits', 'A ferryman [waits] for the [ferry]'],
  ['At the FÉRRY house', 'ferry', 'At the [FÉRRY] house'],
  ['Straße', 'strasse', '[Straße]'],
  ['Лавров сказал', 'лавров', '[Лавров] сказал'],
  ['Russia’s special offer stands', "Russia's", '[Russia]’[s] special offer stands'],
  ["They don't talk to that ally", 'don’t', "They [don]'[t] talk to that ally"],
  ['Russia is special', "'s", 'Russia is [special]'],
  ["O'Neill waits", "o'nei", "[O]'[Neill] waits"],
  ['Nothing of the kind', 'ferry', ''],
  ['Nothing asked', '…', ''],
])('In %j the words of %j are marked', (text, query, expected) => {
  expect(mark(text, query)).toBe(expected);
});

test('The parts put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const parts = highlight(text, query);
      expect(['', text]).toContain(parts.map((part) => part.text).join(''));
    }),
  );
});
