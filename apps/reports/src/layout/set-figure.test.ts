import { describe, expect, it } from 'vitest';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { setLegend } from './legend.ts';
import type { TextItem } from './page-items.ts';
import { drawLabel, drawWord } from './set-figure.ts';
import { textStyles } from './styles.ts';

const hebrew = 'שלום';
const placeOf = () => ({ widthPt: 200, bodyPt: 500, parent: 0, setting: plainSetting() });
const box = { xPt: 10, middlePt: 50, widthPt: 60 };

/** Where a word drawn into the box begins and ends. */
function edges(text: string, align: 'start' | 'center' | 'end'): [number, number] {
  const items = drawWord(text, { ...textStyles.axis, align }, box, 0, placeOf());
  const words = items.filter((item): item is TextItem => item.kind === 'text');
  return [
    Math.min(...words.map(({ xPt }) => xPt)),
    Math.max(...words.map(({ xPt, widthPt }) => xPt + widthPt)),
  ];
}

describe('a word in a figure', () => {
  it.each(['start', 'center', 'end'] as const)(
    'stands at the same place from right to left as from left to right: %s',
    (align) => {
      const [left, right] = edges(hebrew, align);
      const [sameLeft, sameRight] = edges('abcd', align);
      expect(left).toBeCloseTo(sameLeft, 6);
      expect(right).toBeCloseTo(sameRight, 6);
    },
  );

  it('begins after the letters of its account, however many they are', () => {
    for (const siglum of ['A', 'AB', 'WWW']) {
      const items = drawLabel({ siglum, text: 'Name' }, 50, 150, 0, placeOf()).flatMap((item) =>
        item.kind === 'text' ? [item] : [],
      );
      const [letters, name] = [siglum, 'Name'].map((text) => items.find((item) => item.text === text));
      expect((letters?.xPt ?? 0) + (letters?.widthPt ?? 0)).toBeLessThan(name?.xPt ?? 0);
    }
  });

  it('stands beside its sign in a legend, whichever way it runs', () => {
    const entries = [hebrew, 'abcd', hebrew].map((label) => ({
      sign: { kind: 'pattern' as const, pattern: 'solid' as const },
      label,
    }));
    const { pieces } = setLegend({ kind: 'legend', entries }, placeOf());
    expect(pieces).toHaveLength(1);
    const lefts = pieces[0]?.items.flatMap((item) => (item.kind === 'text' ? [item.xPt] : [])) ?? [];
    const [first = 0, second = 0, third = 0] = lefts;
    expect(third - second).toBeCloseTo(second - first);
  });
});
