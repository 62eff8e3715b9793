import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
// oxlint-disable-next-line import/no-named-as-default -- the types know the default export only
import PDFDocument from 'pdfkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { isDict, parseObjects, type PdfDict, PdfText } from '../fixtures/pdf-objects.ts';
import { openFonts } from './fonts.ts';
import {
  declarePdfUa,
  dictionaryOf,
  escapeMetadata,
  includeGlyph,
  leadTo,
  nameOnPage,
  setCatalogue,
  setIdTree,
  textString,
  useFont,
} from './pdfkit-hooks.ts';

type Doc = InstanceType<typeof PDFDocument>;

const fonts = openFonts();
let doc: Doc;

beforeEach(() => {
  doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    font: null as unknown as string,
    info: { Title: 'A & <B>', CreationDate: new Date(0) },
  });
  doc.addPage();
});

async function bytesOf(document: Doc): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  document.end();
  await pipeline(
    document,
    new Writable({ write: (chunk: Uint8Array, _encoding, done) => (chunks.push(chunk), done()) }),
  );
  return Buffer.concat(chunks);
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

  it('takes a font that is parsed already and names it on the page', async () => {
    const font = useFont(doc, 'sans-regular', fonts.fontOf('sans-regular'));
    expect(nameOnPage(doc, font)).toBe(font.id);
    includeGlyph(font, fonts.shape('a', 'sans-regular', false)[0]?.glyphs[0]?.id ?? 0, [97], 500);
    const page = findDict(await bytesOf(doc), (dict) => isDict(dict['Font']));
    expect(page?.['Font']).toHaveProperty(font.id);
  });

  it('keeps one glyph apart for each text that it stands for', () => {
    const font = useFont(doc, 'sans-regular', fonts.fontOf('sans-regular'));
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

  it('writes page labels, roles and the tree of ids', async () => {
    const element = doc.struct('P');
    doc.addStructure(element);
    setCatalogue(doc, { Ins: 'Span' });
    setIdTree(
      doc,
      new Map([
        ['b', dictionaryOf(element)],
        ['a', dictionaryOf(element)],
      ]),
    );
    element.end();
    const bytes = await bytesOf(doc);
    expect(findDict(bytes, (dict) => dict['Type'] === 'Catalog')?.['PageLabels']).toEqual({
      Nums: [0, { S: 'D' }],
    });
    expect(findDict(bytes, (dict) => dict['Type'] === 'StructTreeRoot')?.['RoleMap']).toEqual({
      Ins: 'Span',
    });
    const names = findDict(bytes, (dict) => Array.isArray(dict['Limits']))?.['Names'];
    expect(
      Array.isArray(names) && names.filter((name) => name instanceof PdfText).map((name) => name.text),
    ).toEqual(['a', 'b']);
  });

  it('writes attributes that are put into the dictionary of an element', async () => {
    const element = doc.struct('TH');
    dictionaryOf(element).data['ID'] = textString('h1');
    doc.addStructure(element);
    element.end();
    expect(findDict(await bytesOf(doc), (dict) => dict['S'] === 'TH')?.['ID']).toEqual(new PdfText('h1'));
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
