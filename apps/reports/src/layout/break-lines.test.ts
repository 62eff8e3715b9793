import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { balanceWidth, breakLines, type Line } from './break-lines.ts';
import { cutWords } from './set-paragraph.ts';
import { textStyles } from './styles.ts';

const style = { ...textStyles.body, sizePt: 10 };
const setting = plainSetting();
const linesOf = (text: string, widthPt: number): Line[] =>
  breakLines(cutWords([text], style, setting), widthPt, setting);
const words = (line: Line): string => line.atoms.map((atom) => atom.text).join('');

describe('breaking lines', () => {
  it('never loses a letter and never passes the margin', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({
            unit: fc.constantFrom('a', 'Ж', '-', '—', '/', 'é', '語', '。'),
            minLength: 1,
            maxLength: 60,
          }),
        ),
        fc.integer({ min: 10, max: 300 }),
        (parts, widthPt) => {
          const text = parts.join(' ');
          const lines = linesOf(text, widthPt);
          expect(lines.map(words).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(widthPt + 0.02);
        },
      ),
    );
  });

  it('keeps a word whole that fits a line, and starts it on a new one', () => {
    expect(linesOf('one seventeen', 60).map(words)).toEqual(['one ', 'seventeen']);
  });

  it('cuts a word that fits no line between letters', () => {
    expect(linesOf('abcdefghij', 20).map(words)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('breaks after a hyphen between letters, but not inside a range of numbers', () => {
    expect(linesOf('seventy-two', 45).map(words)).toEqual(['seventy-', 'two']);
    expect(linesOf('x 14:05–16:30', 60).map(words)).toEqual(['x ', '14:05–16:30']);
  });

  it('holds to a no-break space', () => {
    expect(linesOf('about 50\u00A0%', 48).map(words)).toEqual(['about ', '50\u00A0%']);
  });

  it('makes the lines of a title alike', () => {
    const atoms = cutWords(['aaaa bbbb cccc dddd eeee'], style, setting);
    const balanced = breakLines(atoms, balanceWidth(atoms, 100, setting), setting);
    expect(balanced.map(words)).toEqual(['aaaa bbbb cccc ', 'dddd eeee']);
  });
});
