import { describe, expect, it } from 'vitest';
import { openFonts } from '../draw/fonts.ts';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { chooseFonts, cutAtoms } from './atoms.ts';
import { runStyleOf } from './flatten-inline.ts';
import type { Setting } from './setting.ts';
import { textStyles } from './styles.ts';

const { measure } = openFonts();
const setting = (): Setting => plainSetting(measure);
const fontsOf = (text: string): string[] =>
  chooseFonts(text, { face: 'serif-regular' }, setting()).map((run) => `${run.text}|${run.font}`);

describe('which font words are set in', () => {
  it('is one for a word of another script and the space after it', () => {
    expect(fontsOf('שלום ')).toEqual(['שלום |hebrew-regular']);
  });

  it('is the paragraph’s own for the space after an emoji, whose space is as wide as itself', () => {
    expect(fontsOf('\u{1F6A2} ')).toEqual(['\u{1F6A2}|emoji-regular', ' |serif-regular']);
    expect(fontsOf('\u{1F1FA}\u{1F1E6} ')).toEqual(['\u{1F1FA}\u{1F1E6}|emoji-regular', ' |serif-regular']);
  });

  it('is one for a letter with its marks, composed or not', () => {
    expect(fontsOf('\u0229\u0301')).toEqual(['e\u0327\u0301|serif-regular']);
  });

  it('names a mark that the font of its letter lacks, rather than set it beside it', () => {
    const reported = setting();
    const runs = chooseFonts('a\u0351', { face: 'serif-regular' }, reported);
    expect(runs.map(({ text }) => text).join('')).toBe('a[U+0351]');
    expect([...reported.diagnostics.values()].map(({ code }) => code)).toEqual(['character-without-glyph']);
  });

  it('is reported each time a word lacks one, though the word has such a name in it', () => {
    const style = runStyleOf(textStyles.body);
    for (let time = 1; time <= 2; time += 1) {
      const reported = setting();
      cutAtoms([{ kind: 'words', text: '[U+12000]漢\u{12000}', style, path: [] }], reported);
      expect([...reported.diagnostics.keys()]).toHaveLength(1);
    }
  });
});
