import { describe, expect, it } from 'vitest';
import type { Inline } from '../compose/inline.ts';
import { plainSetting } from '../fixtures/plain-setting.ts';
import type { TextItem } from './page-items.ts';
import { setParagraph } from './set-paragraph.ts';
import { textStyles } from './styles.ts';

const wordsOf = (
  text: string | readonly Inline[],
  style = textStyles.label as Parameters<typeof setParagraph>[1]['style'],
): TextItem[] =>
  setParagraph(
    typeof text === 'string' ? [text] : text,
    { style, widthPt: 400, tag: 'layout' },
    plainSetting(),
  )
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'text');

describe('a paragraph with words from right to left', () => {
  it('keeps its words in the order of reading and places them in that of sight', () => {
    const items = wordsOf('a שלום עולם b', textStyles.body);
    expect(items.map(({ text }) => text.trim())).toEqual(['a', 'שלום עולם', 'b']);
    expect(items.map(({ xPt }) => xPt)).toEqual(
      items.map(({ xPt }) => xPt).toSorted((one, other) => one - other),
    );
    const turned = wordsOf('שלום abc עולם', textStyles.body);
    expect(turned.map(({ text }) => text.trim()).filter(Boolean)).toEqual(['שלום', 'abc', 'עולם']);
    expect((turned[0]?.xPt ?? 0) > (turned.at(-1)?.xPt ?? 0)).toBe(true);
  });

  it('runs as the document does where its own words stand before a title from right to left', () => {
    const [own, ...title] = wordsOf(['Quotation 1: ', 'שלום עולם, שלום עולם?'], textStyles.body);
    expect(own?.text).toBe('Quotation 1: ');
    expect(own?.xPt).toBe(0);
    // The question mark ends the title at its left, not the paragraph at its right.
    const mark = title.find(({ text }) => text.includes('?'));
    expect(mark?.xPt).toBe(Math.min(...title.map(({ xPt }) => xPt)));
  });

  it('runs as most words do where readings are set against each other, or all of it is one text', () => {
    const added: Inline = { kind: 'added', children: ['Reuters '] };
    const reading = wordsOf([added, 'שלום עולם שלום'], textStyles.body);
    expect(reading[0]?.text).toBe('Reuters');
    expect(reading[0]?.xPt).toBeGreaterThan(reading.at(-1)?.xPt ?? 0);
    const text = wordsOf('Reuters שלום עולם', textStyles.body);
    expect(text[0]?.xPt).toBeGreaterThan(text.at(-1)?.xPt ?? 0);
  });

  it('starts at the right when most of its words do and it has several lines', () => {
    const [first] = wordsOf('שלום עולם '.repeat(20), textStyles.body);
    expect((first?.xPt ?? 0) + (first?.widthPt ?? 0)).toBeCloseTo(400, 0);
  });

  it('stays under what is over it where it is one line, a name or a value', () => {
    const items = wordsOf('שלום עולם', textStyles.body);
    expect(Math.min(...items.map(({ xPt }) => xPt))).toBeCloseTo(0, 3);
  });

  it('does not set joined letters apart', () => {
    expect(wordsOf('label').map(({ trackingPt }) => trackingPt)).toEqual([0.5]);
    expect(wordsOf('ميناء').map(({ trackingPt }) => trackingPt)).toEqual([0]);
  });
});
