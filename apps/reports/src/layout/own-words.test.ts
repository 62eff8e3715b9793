import { describe, expect, it } from 'vitest';
import type { Inline } from '../compose/inline.ts';
import { hasOwnWords } from './own-words.ts';

const hebrew = 'שלום עולם';

describe('words of the document beside others', () => {
  it.each<[string, Inline[]]>([
    ['a letter of an account before a name', [{ kind: 'siglum', text: 'B' }, ' ', hebrew]],
    ['a word before a title', ['Quotation 1: ', hebrew]],
    ['a remark in small type', [hebrew, { kind: 'small', children: [' · nine reports'] }]],
    ['words around a quotation', ['He said ', { kind: 'language', language: 'he', children: [hebrew] }]],
  ])('are there: %s', (_what, content) => {
    expect(hasOwnWords(content, 'en')).toBe(true);
  });

  it.each<[string, Inline[]]>([
    ['one text', [`Reuters: ${hebrew}`]],
    [
      'marks around another language',
      ['“', { kind: 'language', language: 'he', children: ['Reuters'] }, '”'],
    ],
    ['readings', [{ kind: 'added', children: ['Reuters '] }, hebrew]],
    ['numbers', [hebrew, { kind: 'code', children: [' 15–75'] }]],
  ])('are not there: %s', (_what, content) => {
    expect(hasOwnWords(content, 'en')).toBe(false);
  });

  it('run from right to left themselves in a briefing in Arabic, so that all is told by most words', () => {
    expect(hasOwnWords(['Reuters ', hebrew], 'ar')).toBe(false);
  });
});
