import { describe, expect, it } from 'vitest';
import { cutByScript } from './cut-by-script.ts';

describe('where a line may end without a space', () => {
  it('is between ideographs, but not before a full stop or after an opening bracket', () => {
    expect(cutByScript('港口「開放」。')).toEqual(['港', '口', '「開', '放」。']);
  });

  it('is between Thai words, which a dictionary knows', () => {
    expect(cutByScript('ท่าเรือจะยังเปิดอยู่')).toEqual(['ท่าเรือ', 'จะ', 'ยัง', 'เปิด', 'อยู่']);
  });

  it('is never inside a grapheme', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
    expect(cutByScript(`か\u3099${family}`)).toEqual(['か\u3099', family]);
  });

  it('leaves nothing out', () => {
    const text = '“港口”…2031年3月14日（ท่าเรือ）서울.';
    expect(cutByScript(text).join('')).toBe(text);
  });
});
