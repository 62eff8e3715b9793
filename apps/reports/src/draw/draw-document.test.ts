import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawBytes } from '../fixtures/draw-bytes.ts';
import { hostileStrings } from '../fixtures/hostile-sections.ts';
import { isDict, PdfRef, type PdfDict, type PdfValue } from '../fixtures/pdf-objects.ts';
import { type ReadElement, type ReadPdf, readPdf, textOf } from '../fixtures/read-pdf.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { sampleStrings } from '../fixtures/sample-strings.ts';
import { openFonts } from './fonts.ts';

let bytes: Uint8Array;
let pdf: ReadPdf;

beforeAll(async () => {
  bytes = await drawBytes(sampleDocument, openFonts());
  pdf = await readPdf(bytes);
});

/** Whether the structure reads these words; not `toContain`, which would print the whole document. */
const reads = (text: string): boolean => pdf.root.text.includes(text);
const bare = (text: string): string => text.replace(/[\s\p{Cf}\uFE0F]+/gu, '').normalize('NFKC');
const ofType = (...types: string[]): ReadElement[] =>
  pdf.elements.filter((element) => types.includes(element.type));
const attribute = (element: ReadElement, owner: string): PdfDict | undefined => {
  const all = element.dict['A'];
  return (Array.isArray(all) ? all : []).find(
    (entry): entry is PdfDict => isDict(entry) && entry['O'] === owner,
  );
};

/** The names that a tree finds, leaf after leaf. */
function namesIn(tree: PdfDict): string[] {
  return (tree['Kids'] as PdfValue[]).flatMap((kid) => {
    const names = (pdf.resolve(kid) as PdfDict)['Names'] as PdfValue[];
    return names.filter((_, index) => index % 2 === 0).map((name) => textOf(name) ?? '');
  });
}

function idOf(file: Uint8Array): string {
  return /\/ID \[<(\w+)>/u.exec(Buffer.from(file).toString('latin1'))?.[1] ?? '';
}

describe('what is read out of the drawn document', () => {
  it('holds every string of the document, in reading order of its structure', () => {
    const read = bare(pdf.root.text);
    const lost = sampleStrings(sampleDocument).filter((text) => !read.includes(bare(text)));
    expect(lost).toEqual([]);
  });

  it('holds ampersands, angle brackets, quotes and a word of 400 letters unharmed', () => {
    const read = bare(pdf.root.text);
    expect(hostileStrings.filter((text) => !read.includes(bare(text)))).toEqual([]);
  });

  it('names what no font has by its code point', () => {
    expect(reads('[U+12000]')).toBe(true);
    expect(reads('[U+0007]')).toBe(true);
    expect(reads('[U+202E]')).toBe(true);
  });

  it('reads a cell that runs over several pages as one text', () => {
    const cell = ofType('TD').find(
      (element) => bare(element.text).length > 6000 && element.text.trimStart().startsWith('The pilot'),
    );
    expect(cell?.text.match(/nobody had asked why/gu)).toHaveLength(62);
  });

  it('keeps the case of words set in small capitals', () => {
    expect(reads('Statements compared')).toBe(true);
    expect(reads('Comparative briefing')).toBe(true);
  });

  it('leaves repeated heads, running heads and page numbers out of the structure', () => {
    expect(pdf.extracted.join('').match(/\(continued\)/gu)?.length).toBeGreaterThan(5);
    expect(reads('(continued)')).toBe(false);
    expect(reads(`2 / ${pdf.pages}`)).toBe(false);
  });
});

describe('the structure of the drawn document', () => {
  it('has a head for every cell, each found in the tree of ids', () => {
    const tree = pdf.resolve((pdf.resolve(pdf.catalogue['StructTreeRoot']) as PdfDict)['IDTree']) as PdfDict;
    const ids = namesIn(tree);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    const cells = ofType('TD');
    expect(cells.length).toBeGreaterThan(600);
    for (const cell of cells) {
      const headers = (attribute(cell, 'Table')?.['Headers'] ?? []) as PdfValue[];
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(ids).toContain(textOf(header));
    }
    for (const head of ofType('TH')) expect(attribute(head, 'Table')?.['Scope']).toMatch(/^(?:Column|Row)$/u);
  });

  it('gives every table a head and a body, and every row of a table the same number of columns', () => {
    for (const table of ofType('Table')) {
      expect(table.children.map((child) => child.type)).toEqual([
        'Caption',
        'THead',
        ...Array.from({ length: table.children.length - 2 }, () => 'TBody'),
      ]);
      const rows = table.children.slice(1).flatMap((part) => part.children);
      const widths = rows.map((row) =>
        row.children.reduce((sum, cell) => sum + Number(attribute(cell, 'Table')?.['ColSpan'] ?? 1), 0),
      );
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('never skips a level of heading', () => {
    let last = 0;
    for (const heading of pdf.elements.filter((element) => /^H\d$/u.test(element.type))) {
      const level = Number(heading.type.slice(1));
      expect(level).toBeLessThanOrEqual(last + 1);
      last = level;
    }
  });

  it('says of every figure what it shows and where it lies', () => {
    const figures = ofType('Figure');
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(textOf(figure.dict['Alt'])?.length).toBeGreaterThan(20);
      const [x1, y1, x2, y2] = (attribute(figure, 'Layout')?.['BBox'] ?? []) as number[];
      expect(x1).toBeCloseTo(54, 1);
      expect(Number(x2)).toBeLessThanOrEqual(595.28 - 54 + 0.1);
      expect(Number(y2)).toBeGreaterThan(Number(y1));
    }
  });

  it('says "added" and "left out" of the words of an apparatus', () => {
    expect(textOf(ofType('Ins')[0]?.dict['Alt'])).toBe('added: Added words');
    expect(textOf(ofType('Del')[0]?.dict['Alt'])).toBe('left out: words left out');
  });

  it('puts words into every mark of the matrix', () => {
    const marks = ofType('Span').filter((element) => element.dict['ActualText'] !== undefined);
    expect(
      marks.filter((element) => textOf(element.dict['ActualText']) === 'contradicted').length,
    ).toBeGreaterThan(8);
  });

  it('notes the language of words in another language', () => {
    expect(ofType('Span').find((element) => textOf(element.dict['Lang']) === 'ru')?.text).toContain(
      'трёх суток',
    );
  });
});

describe('links and bookmarks', () => {
  it('ties every link to its words, its description and a place that exists', () => {
    const places = namesIn(pdf.resolve((pdf.resolve(pdf.catalogue['Names']) as PdfDict)['Dests']) as PdfDict);
    expect(places).toEqual(places.toSorted());
    expect(places.every((name) => /^[a-z0-9]{8}$/u.test(name))).toBe(true);
    const links = ofType('Link');
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) {
      expect(link.annotations).toHaveLength(1);
      const [annotation] = link.annotations;
      expect(textOf(annotation?.['Contents'])?.length).toBeGreaterThan(3);
      expect(annotation?.['StructParent']).toBeTypeOf('number');
      expect(annotation?.['A'] !== undefined || places.includes(textOf(annotation?.['Dest']) ?? '')).toBe(
        true,
      );
    }
    const annotations = [...pdf.objects.values()].filter(
      ({ value }) => isDict(value) && value['Subtype'] === 'Link',
    );
    expect(annotations).toHaveLength(links.length);
  });

  it('breaks a link over two lines into two areas', () => {
    const lines = ofType('Link').filter(
      (link) => textOf(link.annotations[0]?.['Contents']) === 'https://example.org/a?b=c&d=e',
    );
    expect(lines).toHaveLength(2);
  });

  it('never links to an address that could run a program', () => {
    expect(Buffer.from(bytes).includes('javascript:')).toBe(false);
  });

  it('has a bookmark for each section', () => {
    const file = Buffer.from(bytes).toString('latin1');
    for (const section of sampleDocument.sections)
      expect(file.includes(`/Title (${section.title})`)).toBe(true);
  });
});

describe('the file', () => {
  it('uses no glyph that stands for a missing one', () => {
    const shown = pdf.contents.flatMap((content) =>
      [...content.matchAll(/<([0-9a-f]{4,})>/gu)].map((match) => match[1] ?? ''),
    );
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.filter((codes) => codes.match(/.{4}/gu)?.includes('0000'))).toEqual([]);
  });

  it('claims both standards, with the title escaped', () => {
    const file = Buffer.from(bytes).toString('utf8');
    expect(file.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    expect(file.includes('<pdfaid:part>3</pdfaid:part>')).toBe(true);
    expect(file.includes('<pdfaid:conformance>A</pdfaid:conformance>')).toBe(true);
    expect(file).toContain('Lakemouth, &amp; who says so');
    expect(pdf.catalogue['PageLabels']).toEqual({ Nums: [0, { S: 'D' }] });
    expect((pdf.resolve(pdf.catalogue['StructTreeRoot']) as PdfDict)['RoleMap']).toEqual({
      Ins: 'Span',
      Del: 'Span',
    });
    expect(textOf(pdf.catalogue['Lang'])).toBe('en');
  });

  it('carries its attachment with both dates and what it is', () => {
    const [file] = pdf.catalogue['AF'] as PdfRef[];
    const spec = pdf.resolve(file) as PdfDict;
    expect(spec['AFRelationship']).toBe('Data');
    const embedded = pdf.resolve((spec['EF'] as PdfDict)['F']) as PdfDict;
    expect(Object.keys(embedded['Params'] as PdfDict)).toEqual(
      expect.arrayContaining(['CreationDate', 'ModDate', 'Size']),
    );
    const names = pdf.resolve(pdf.catalogue['Names']) as PdfDict;
    expect(namesIn(pdf.resolve(names['EmbeddedFiles']) as PdfDict)).toEqual([textOf(spec['F'])]);
  });

  it('is the same byte for byte when drawn again, in another time zone too', async () => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const again = createHash('sha256')
      .update(await drawBytes(sampleDocument, openFonts()))
      .digest('hex');
    expect(again).toBe(digest);
    const script = fileURLToPath(new URL('../fixtures/print-digest.ts', import.meta.url));
    const elsewhere = execFileSync(process.execPath, [script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      encoding: 'utf8',
    });
    expect(elsewhere.trim()).toBe(digest);
  });

  it('differs when the content differs, its id too', async () => {
    const other = await drawBytes({ ...sampleDocument, contentDigest: '00' }, openFonts());
    expect(idOf(bytes)).toMatch(/^[0-9a-f]{32}$/u);
    expect(idOf(other)).not.toBe(idOf(bytes));
  });
});
