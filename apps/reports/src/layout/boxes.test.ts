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

const withNotes = (block: ProfileBlock): ProfileBlock => ({
  ...block,
  notes: ['note '.repeat(400)],
});

const withFacts = (pages: readonly string[][]) =>
  pages.filter((words) => words.some((word) => word.startsWith('fact-')));

describe('a profile', () => {
  it('stays whole where that leaves no more than two fifths of a page empty', () => {
    expect(withFacts(pagesOf(32, profile(30)))).toHaveLength(1);
  });

  it('has its pairs in columns, read one after the other, as low as may be', () => {
    const { pages } = layoutDocument(
      documentOf({ id: 'one', title: 'One', starts: 'newPage', blocks: [profile(7)] }),
      { measure: plainMeasure },
    );
    const facts = pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' && item.text.startsWith('fact-') ? [item] : [])),
    );
    expect(facts.map(({ text }) => text)).toEqual(Array.from({ length: 7 }, (_, index) => `fact-${index}`));
    const columns = Map.groupBy(facts, ({ xPt }) => Math.round(xPt));
    expect([...columns.values()].map(({ length }) => length)).toEqual([3, 3, 1]);
  });

  it('has what is wide under its columns, from margin to margin', () => {
    const digest = { term: 'digest', value: ['fact-wide'], wide: true };
    const block = { ...profile(6), facts: [digest, ...profile(6).facts] };
    const words = withFacts(pagesOf(0, block)).flat();
    expect(words.findLast((word) => word.startsWith('fact-'))).toBe('fact-wide');
  });

  it('goes on over the page before its notes where more would be left', () => {
    const pages = pagesOf(16, withNotes(profile(30)));
    expect(pages.filter((words) => words.includes('note'))).toHaveLength(1);
    expect(withFacts(pages)).toHaveLength(1);
    expect(pages.findIndex((words) => words.includes('note'))).toBe(
      pages.findIndex((words) => words.includes('fact-0')) + 1,
    );
  });

  it('goes on over pages where it is taller than one', () => {
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
