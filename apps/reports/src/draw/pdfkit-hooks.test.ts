import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deflateSync, inflateSync } from 'node:zlib';
// oxlint-disable-next-line import/no-named-as-default -- the types know the default export only
import PDFDocument from 'pdfkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { isDict, parseObjects, type PdfDict, PdfRef, PdfText } from '../fixtures/pdf-objects.ts';
import { openFonts } from './fonts.ts';
import {
  declarePdfUa,
  escapeMetadata,
  includeGlyph,
  leadTo,
  nameOnPage,
  openObjects,
  openPage,
  setCatalogue,
  setNames,
  setStructure,
  smoothOutput,
  structureRootOf,
  useFont,
} from './pdfkit-hooks.ts';

type Doc = InstanceType<typeof PDFDocument>;

const fonts = openFonts();
let doc: Doc;

beforeEach(() => {
  doc = makeDocument();
});

function makeDocument(): Doc {
  const made = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    font: null as unknown as string,
    info: { Title: 'A & <B>', CreationDate: new Date(0) },
  });
  made.addPage();
  return made;
}

function bytesOf(document: Doc): Promise<Buffer> {
  document.end();
  return collect(document);
}

/** Reads to the end, one piece at each turn of the event loop. */
async function collect(document: Doc): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  await pipeline(document, sink);
  return Buffer.concat(chunks);
}

/** Writes three million bytes and more; gives the most that ever waited to be read. */
async function writeMuch(document: Doc, room: () => Promise<void>): Promise<number> {
  const objects = openObjects(document);
  let most = 0;
  for (let index = 0; index < 300; index += 1) {
    objects.add(`(${String(index).repeat(10_000)})`);
    await room();
    most = Math.max(most, document.readableLength);
  }
  return most;
}

function findDict(bytes: Uint8Array, test: (dict: PdfDict) => boolean): PdfDict | undefined {
  return [...parseObjects(bytes).values()]
    .map(({ value }) => value)
    .find((value): value is PdfDict => isDict(value) && test(value));
}

describe('what is touched inside pdfkit', () => {
  it('is the version that the hooks were written for', () => {
    const path = new URL('../../node_modules/pdfkit/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    // An upgrade is welcome: read pdfkit-hooks.ts against it, look at a page, run .ci/verapdf, then change this line.
    expect(version).toBe('0.20.2');
  });

  it('takes a font that need not be parsed and names it on the page', async () => {
    const font = useFont(doc, 'sans-regular', fonts.sourceOf('sans-regular'));
    expect(nameOnPage(doc, font)).toBe(font.id);
    includeGlyph(font, fonts.shape('a', 'sans-regular', false)[0]?.glyphs[0]?.id ?? 0, [97], 500);
    const page = findDict(await bytesOf(doc), (dict) => isDict(dict['Font']));
    expect(page?.['Font']).toHaveProperty(font.id);
  });

  it('tells two fonts of one name apart by their keys', () => {
    const source = fonts.sourceOf('sans-regular');
    const font = useFont(doc, 'one', source);
    expect(useFont(doc, 'same', source).id).toBe(font.id);
    expect(useFont(doc, 'other', { ...source, key: `${source.key} other` }).id).not.toBe(font.id);
  });

  it('keeps one glyph apart for each text that it stands for', () => {
    const font = useFont(doc, 'sans-regular', fonts.sourceOf('sans-regular'));
    const id = fonts.shape('a', 'sans-regular', false)[0]?.glyphs[0]?.id ?? 0;
    const small = includeGlyph(font, id, [97], 500);
    const large = includeGlyph(font, id, [65], 500);
    expect(large).not.toBe(small);
    expect(includeGlyph(font, id, [97], 500)).toBe(small);
    expect(font.subset.glyphs[large]).toBe(id);
    expect(font.unicode[large]).toEqual([65]);
  });

  it('writes the title escaped into the metadata and plain into the info', async () => {
    escapeMetadata(doc);
    declarePdfUa(doc);
    const file = (await bytesOf(doc)).toString('latin1');
    expect(file).toContain('A &amp; &lt;B&gt;</rdf:li>');
    expect(file).toContain('(A & <B>)');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('writes page labels and roles, and leads to a structure that was written past pdfkit', async () => {
    const objects = openObjects(doc);
    const document = objects.add(`<< /S /Document /P ${structureRootOf(doc)} 0 R /K [] >>`);
    setCatalogue(doc, { Ins: 'Span' });
    setStructure(doc, {
      document,
      parentTree: objects.add('<< /Nums [] >>'),
      idTree: objects.add('<< /Names [] >>'),
      nextKey: 7,
    });
    const bytes = await bytesOf(doc);
    expect(findDict(bytes, (dict) => dict['Type'] === 'Catalog')?.['PageLabels']).toEqual({
      Nums: [0, { S: 'D' }],
    });
    const root = findDict(bytes, (dict) => dict['Type'] === 'StructTreeRoot');
    expect(root?.['RoleMap']).toEqual({ Ins: 'Span' });
    expect(root?.['ParentTreeNextKey']).toBe(7);
    const written = parseObjects(bytes);
    const led = [root?.['K'], root?.['ParentTree'], root?.['IDTree']].flat();
    expect(led.map((to) => to instanceof PdfRef && written.get(to.id)?.value)).toEqual([
      expect.objectContaining({ S: 'Document' }),
      { Nums: [] },
      { Names: [] },
    ]);
  });

  it('finds an object that was written past pdfkit where the table of objects says', async () => {
    const objects = openObjects(doc);
    const later = objects.reserve();
    const first = objects.add('<< /First true >>');
    objects.write(later, '<< /Later true >>');
    const file = (await bytesOf(doc)).toString('latin1');
    const table = file.slice(file.lastIndexOf('\nxref\n')).split('\n').slice(3);
    for (const id of [later, first]) {
      const offset = Number(table[id]?.slice(0, 10));
      expect(file.slice(offset, offset + 20)).toContain(`${id} 0 obj\n<<`);
    }
  });

  it('writes a page with content and annotations of our own, and forgets it', async () => {
    const objects = openObjects(doc);
    const page = openPage(doc, 300, 400);
    const link = objects.add('<< /Type /Annot >>');
    await page.end(5, '0 0 1 1 re f\n', [link])();
    const bytes = await bytesOf(doc);
    const found = findDict(bytes, (dict) => dict['StructParents'] === 5);
    expect(found).toMatchObject({ Type: 'Page', MediaBox: [0, 0, 300, 400], Tabs: 'S' });
    expect(found?.['Annots']).toEqual([new PdfRef(link)]);
    const contents = found?.['Contents'];
    const content = contents instanceof PdfRef && parseObjects(bytes).get(contents.id)?.stream;
    expect(inflateSync(content || new Uint8Array()).toString()).toBe('1 0 0 -1 0 400 cm\n0 0 1 1 re f\n');
  });

  it('names places and files that were written past pdfkit', async () => {
    const objects = openObjects(doc);
    const place = objects.add('<< /Names [(d0000001) [1 0 R /Fit]] >>');
    const file = objects.addDeflated('/Type /EmbeddedFile', deflateSync('{}'));
    setNames(doc, { Dests: place, EmbeddedFiles: objects.add(`<< /Names [(a) ${file} 0 R] >>`) }, [file]);
    const bytes = await bytesOf(doc);
    const catalogue = findDict(bytes, (dict) => dict['Type'] === 'Catalog');
    expect(catalogue?.['AF']).toEqual([new PdfRef(file)]);
    const names = catalogue?.['Names'];
    const written = parseObjects(bytes);
    expect(names instanceof PdfRef && written.get(names.id)?.value).toMatchObject({
      Dests: new PdfRef(place),
    });
    expect(inflateSync(written.get(file)?.stream ?? new Uint8Array()).toString()).toBe('{}');
  });

  it('waits for a slow reader, and hands on the same bytes', async () => {
    await writeMuch(doc, () => Promise.resolve());
    const plain = await bytesOf(doc);
    const slow = makeDocument();
    const room = smoothOutput(slow);
    const read = collect(slow);
    const most = await writeMuch(slow, room);
    slow.end();
    expect(most).toBeLessThan(1_300_000);
    expect((await read).equals(plain)).toBe(true);
  });

  it('leads a bookmark to a named place', async () => {
    leadTo(doc.outline.addItem('Findings'), 'd0000001');
    const item = findDict(
      await bytesOf(doc),
      (dict) => dict['Title'] !== undefined && dict['Parent'] !== undefined,
    );
    expect(item?.['Dest']).toEqual(new PdfText('d0000001'));
  });
});
