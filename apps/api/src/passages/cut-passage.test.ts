import type { Anchor } from '@parley/schema';
import { expect, test } from 'vitest';
import { cutPassage } from './cut-passage.ts';

const text =
  'The ferry was late. The envoy said that “it will sail” on 𝔐onday. Nobody asked further questions.';

function at(words: string): Anchor {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words: 1, digest: 'sha256:0123456789abcdef' };
}

const attestation = {
  passage: at('The envoy said that “it will sail” on 𝔐onday.'),
  source: { printed: 'The envoy', anchor: at('The envoy') },
  cue: { printed: 'said', anchor: at('said') },
  content: [at('“it will sail” on 𝔐onday')],
  quotations: [
    {
      id: 'quotation:a-1-1' as const,
      words: 'it will sail',
      marks: { open: '“', close: '”' },
      use: 'speech' as const,
      anchor: at('it will sail'),
    },
  ],
};

test('a passage is cut where something of the report begins or ends', () => {
  expect(cutPassage(text, attestation, 0).parts).toEqual([
    { text: 'The envoy', roles: ['source'] },
    { text: ' ', roles: [] },
    { text: 'said', roles: ['cue'] },
    { text: ' that ', roles: [] },
    { text: '“', roles: ['content'] },
    { text: 'it will sail', roles: ['content', 'quotation'] },
    { text: '” on 𝔐onday', roles: ['content'] },
    { text: '.', roles: [] },
  ]);
});

test.each([
  [0, '', ''],
  [4, '', ''],
  [6, 'late. ', ''],
  [8, 'late. ', ' Nobody'],
  [13, 'was late. ', ' Nobody asked'],
  [1000, 'The ferry was late. ', ' Nobody asked further questions.'],
])('up to %i code units around it are given, from word to word', (context, before, after) => {
  expect(cutPassage(text, attestation, context)).toMatchObject({ before, after });
});

test('what stands outside of the passage is no part of it', () => {
  const { parts } = cutPassage(
    text,
    { ...attestation, source: { printed: 'The', anchor: at('The ferry') } },
    0,
  );
  expect(parts.map((part) => part.text).join('')).toBe('The envoy said that “it will sail” on 𝔐onday.');
  expect(parts.flatMap(({ roles }) => roles)).not.toContain('source');
});
