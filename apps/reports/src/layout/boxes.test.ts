import { describe, expect, it } from 'vitest';
import type { Block, ProfileBlock } from '../compose/blocks.ts';
import { documentOf, plainMeasure } from '../fixtures/plain-setting.ts';
import { layoutDocument } from './layout-document.ts';

/** Words of each page under so many lines of text on a page of their own. */
function pagesOf(linesBefore: number, ...blocks: Block[]): string[][] {
  const text = Array.from({ length: linesBefore }, (): Block => ({
    kind: 'paragraph',
    style: 'body',
    text: ['line'],
  }));
  const document = documentOf({ id: 'one', title: 'One', starts: 'newPage', blocks: [...text, ...blocks] });
  return layoutDocument(document, { measure: plainMeasure }).pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? item.text.split(' ') : [])),
  );
}

const profile = (facts: number): ProfileBlock => ({
  kind: 'profile',
  id: 'profile',
  siglum: 'A',
  title: 'Profile',
  facts: Array.from({ length: facts }, (_, index) => ({ term: 'term', value: [`fact-${index}`] })),
});

const withFacts = (pages: readonly string[][]) =>
  pages.filter((words) => words.some((word) => word.startsWith('fact-')));

describe('a profile', () => {
  it('stays whole where that leaves no more than a third of a page empty', () => {
    expect(withFacts(pagesOf(28, profile(12)))).toHaveLength(1);
  });

  it('goes on over the page where more would be left, or where it is taller than one', () => {
    expect(withFacts(pagesOf(21, profile(26)))).toHaveLength(2);
    const long = withFacts(pagesOf(2, profile(80)));
    expect(long.length).toBeGreaterThan(1);
    expect(long.flat().filter((word) => word.startsWith('fact-'))).toHaveLength(80);
  });
});

describe('a base reading', () => {
  it('is not left at the foot of a page without those set against it', () => {
    const table: Block = {
      kind: 'table',
      id: 'readings',
      caption: { says: ['caption'], basis: ['basis'] },
      columns: [{ head: ['head'], width: { kind: 'share', weight: 1 }, rowHeader: true }],
      groups: [{ rows: [{ cells: [{ content: ['reading'] }] }] }],
    };
    const box: Block = { kind: 'quoteBox', label: 'base', text: ['base-words'] };
    for (const lines of [28, 29, 30, 31, 32, 33]) {
      const withBase = pagesOf(lines, box, table).find((words) => words.includes('base-words'));
      expect(withBase).toContain('reading');
    }
  });
});
