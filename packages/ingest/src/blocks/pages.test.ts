import { readdirSync, readFileSync } from 'node:fs';
import { tellingBlockKinds } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { labelBlocks } from './label-blocks.ts';

// Invented pages in the markup of news sites. Expected: `kind | how the block begins`; `not` is no block in which the
// account tells something, `absent` stands nowhere in the text. The pages are kept in UTF-8 and given to the reader in
// the encoding that they declare.
const folder = new URL('../../test-pages/', import.meta.url);
const telling: ReadonlySet<string> = new Set(tellingBlockKinds);

const encodings: Readonly<Record<string, string>> = {
  'live-blog': 'windows-1252',
  'metered-site': 'windows-1251',
};

/** Bytes of a text in a single-byte encoding: the decoder's table read backwards. */
function encode(text: string, encoding: string | undefined): Uint8Array {
  if (encoding === undefined) return new TextEncoder().encode(text);
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => table.get(character) ?? 63);
}

/** The kind of the block that begins so; `not` and `absent` where that is asked for and so. */
function seenAs(document: Document, asked: string, begins: string): string {
  const { text } = document;
  if (!text.includes(begins)) return 'absent';
  const block = labelBlocks(document).find(({ start }) => text.startsWith(begins, start));
  const kind = block?.kind ?? 'navigation';
  return asked === 'not' && !telling.has(kind) ? 'not' : kind;
}

describe.each(readdirSync(folder))('the page of a %s', (name) => {
  const html = readFileSync(new URL(`${name}/source.html`, folder), 'utf8');
  const expected = readFileSync(new URL(`${name}/expected.txt`, folder), 'utf8')
    .trim()
    .split('\n');
  const bytes = encode(html, encodings[name]);

  it.each(expected)('%s', async (line) => {
    const outcome = await readDocument({ name, bytes });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const [kind = '', begins = ''] = line.split(' | ');
    expect(seenAs(outcome.document, kind, begins)).toBe(kind);
  });
});
