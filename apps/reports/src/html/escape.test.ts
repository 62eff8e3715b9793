import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape.ts';

const back: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const read = (escaped: string) =>
  escaped.replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => back[entity] ?? '');

describe('escaped text', () => {
  it('reads as what it was, whatever it holds besides controls', () => {
    const pieces = ['<', '>', '&', '"', "'", ';', '\n', 'é', 'ש', '👩\u200D🚀', '&amp;', '<!--', ']]>'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        expect(read(escapeXml(text))).toBe(text);
      }),
    );
  });

  it('holds nothing that ends an attribute or opens an element, whatever comes', () => {
    const codePoints = fc.array(fc.integer({ min: 0, max: 0x10ffff }));
    fc.assert(
      fc.property(codePoints, (codes) => {
        const text = String.fromCodePoint(...codes);
        expect(escapeXml(text)).not.toMatch(/[<>"\p{Cs}]/u);
      }),
    );
  });

  it('prints controls and turns of direction as code points, and keeps joiners', () => {
    expect(escapeXml('a\u0007b\u202Ec\u2066d\uD800e\uFFFF')).toBe(
      'a[U+0007]b[U+202E]c[U+2066]d[U+D800]e[U+FFFF]',
    );
    expect(escapeXml('👩\u200D🚀 می\u200Cخواهد')).toBe('👩\u200D🚀 می\u200Cخواهد');
  });

  it('takes line ends of any system for one', () => {
    expect(escapeXml('a\r\nb\rc')).toBe('a\nb\nc');
  });
});
