import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { maxArticleBytes, readDocument } from './read-document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array | string) =>
  readDocument({ name: 'article', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes });
const refusal = async (bytes: Uint8Array | string) => {
  const outcome = await read(bytes);
  return outcome.ok ? undefined : outcome.problem.code;
};

describe('bytes that are no article', () => {
  it.each([
    ['an empty file', '', 'article-empty'],
    ['a PDF file', '%PDF-1.7\nstream', 'article-binary'],
    ['elements nested beyond sense', `<html>${'<div>'.repeat(5000)}`, 'html-bomb'],
    ['attributes heaped up', `<html><p ${'a="1" '.repeat(5000)}>`, 'html-bomb'],
    [
      'a page that a script would write',
      '<html><body><script>document.write("x")</script></body></html>',
      'html-without-text',
    ],
  ])('%s', async (_, bytes, code) => expect(await refusal(bytes)).toBe(code));

  it('a picture', async () => {
    expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toBe('article-binary');
  });

  it('a file that is far too large', async () => {
    expect(await refusal(new Uint8Array(maxArticleBytes + 1).fill(97))).toBe('article-too-large');
  });

  it('a file of 50 MB', async () => {
    expect(await refusal(new Uint8Array(50 * 1024 * 1024))).toBe('article-too-large');
  });

  it.each([
    ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['a Word file', [0x50, 0x4b, 0x03, 0x04]],
    ['white space alone', [0x20, 0x0a, 0x20]],
  ])('%s', async (_, bytes) => {
    expect(await refusal(Uint8Array.from(bytes))).toMatch(/^article-(?:binary|empty)$/);
  });

  it('bytes with zeros', async () => {
    expect(await refusal(new Uint8Array([97, 0, 0, 0, 98, 99, 100, 1]))).toBe('article-undecodable');
  });
});

describe('the encoding', () => {
  const cyrillic = Uint8Array.from([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0]);

  it('is told by a byte order mark', () => {
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toEqual({
      text: 'A',
      encoding: 'utf-16le',
    });
  });
  it('is UTF-16 where every other byte is zero', () => {
    expect(
      decodeBytes(Uint8Array.from(Array.from(utf8('Kyiv talks')).flatMap((byte) => [0, byte])))?.encoding,
    ).toBe('utf-16be');
  });
  it('is what the page declares', () => {
    const bytes = Uint8Array.from([...utf8('<meta charset="windows-1251">'), 0xcc]);
    expect(decodeBytes(bytes)?.text.at(-1)).toBe('М');
  });
  it('is Windows-1251 where high bytes stand in runs', () => {
    expect(decodeBytes(cyrillic)).toEqual({ text: 'Министр', encoding: 'windows-1251' });
  });
  it('is Windows-1252 where they stand alone', () => {
    expect(decodeBytes(Uint8Array.from([...utf8('caf'), 0xe9, ...utf8(' in Paris')]))?.text).toBe(
      'café in Paris',
    );
  });
});

describe('a page', () => {
  const html =
    '<html lang="en"><head><title>T</title><meta property="og:site_name" content="Lakeland Post"></head>' +
    '<body><nav><a href="/">Home</a></nav><article><h1>Gate &amp; lake</h1>\n<p>The   gate&nbsp;opens,\n he <b>said</b>.</p>' +
    '<script>alert("never")</script><p hidden>unseen</p></article></body></html>';

  it('is read as its blocks, entities resolved, scripts left out', async () => {
    const outcome = await read(html);
    expect(outcome.ok && outcome.document.text.split('\n')).toEqual([
      'Home',
      'Gate & lake',
      'The gate\u00a0opens, he said.',
      '',
    ]);
    expect(outcome.ok && outcome.document.page.siteName).toBe('Lakeland Post');
  });

  it('leads each place of the text back to its source', async () => {
    const outcome = await read(html);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { text, toSource } = outcome.document;
    for (const words of ['Home', 'lake', 'opens,', 'said']) {
      expect(html.slice(toSource(text.indexOf(words))).startsWith(words)).toBe(true);
    }
  });
});

it('a text is never altered and its lines slice back to it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\u00a0', 'é', '🛶', '<'), minLength: 1 }),
      async (text) => {
        const outcome = await read(text);
        if (!outcome.ok) return;
        expect(outcome.document.text).toBe(text);
        for (const { start, end } of outcome.document.lines)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      },
    ),
    { numRuns: 100 },
  );
});

it('any page of tags is read or refused, and each line leads back into its source', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="a">',
    '</div>',
    '<b>',
    '<script>',
    '</script>',
    '<table><tr><td>',
    '<!--',
    '-->',
    '<p hidden>',
    '&nbsp;',
    '&#x1F6F6;',
    '&bogus;',
    '<',
    '>',
    '"',
    ' word ',
    '\n',
    '“We go,” she said.',
    '🛶',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const html = `<!doctype html><html><body>${pieces.join('')}`;
      const outcome = await read(html);
      if (!outcome.ok) return;
      const { text, lines, toSource } = outcome.document;
      for (const { start, end } of lines) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(toSource(start)).toBeGreaterThanOrEqual(0);
        expect(toSource(start)).toBeLessThan(html.length);
      }
    }),
    { numRuns: 60 },
  );
});
