import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../compose/blocks.ts';
import { compose } from '../compose/compose.ts';
import { en } from '../compose/wording/en.ts';
import { openFonts } from '../draw/fonts.ts';
import { drawBytes } from '../fixtures/draw-bytes.ts';
import { ferryAnswer } from '../fixtures/ferry-answer.ts';
import { longHeadline } from '../fixtures/hostile-sections.ts';
import { PdfRef, PdfText, type PdfDict, type PdfValue } from '../fixtures/pdf-objects.ts';
import { documentOf } from '../fixtures/plain-setting.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { scriptSections } from '../fixtures/script-sections.ts';
import { lintOpened, lintPdf } from './lint-pdf.ts';
import { type Element, type OpenPdf, openPdf } from './open-pdf.ts';
import type { ProblemCode } from './problem.ts';

const fonts = openFonts();
let small: Uint8Array;

beforeAll(async () => {
  const sections = sampleDocument.sections.filter(({ id }) =>
    ['contents', 'who', 'independent'].includes(id),
  );
  small = await drawBytes(documentOf(...sections), fonts);
});

/** What the lint says of a sound file after one thing in it is broken. */
function codesAfter(breakIt: (pdf: OpenPdf) => void): ProblemCode[] {
  const pdf = openPdf(small);
  breakIt(pdf);
  return [...new Set(lintOpened(pdf).map(({ code }) => code))];
}

function first(pdf: OpenPdf, type: string): Element {
  const found = pdf.elements.find((element) => element.type === type);
  if (found === undefined) throw new Error(`The file has no ${type}`);
  return found;
}

function annotation(pdf: OpenPdf): PdfDict {
  const dict = [...pdf.objects.values()]
    .map(({ value }) => pdf.dict(value))
    .find((value) => value['Subtype'] === 'Link');
  if (dict === undefined) throw new Error('The file has no link');
  return dict;
}

function font(pdf: OpenPdf): PdfDict {
  const dict = [...pdf.objects.values()]
    .map(({ value }) => pdf.dict(value))
    .find((value) => value['Subtype'] === 'Type0');
  if (dict === undefined) throw new Error('The file has no font');
  return dict;
}

function attached(pdf: OpenPdf): PdfDict {
  const dict = [...pdf.objects.values()]
    .map(({ value }) => pdf.dict(value))
    .find((value) => value['Type'] === 'Filespec');
  if (dict === undefined) throw new Error('The file has nothing attached');
  return dict;
}

function treeOf(pdf: OpenPdf, root: PdfValue | undefined): PdfDict {
  const node = pdf.dict(root);
  const [kid] = pdf.list(node['Kids']);
  return kid === undefined ? node : treeOf(pdf, kid);
}

function swapFirstTwo(list: PdfValue[]): void {
  list.splice(0, 4, ...list.slice(2, 4), ...list.slice(0, 2));
}

const structureOf = (pdf: OpenPdf): PdfDict => pdf.dict(pdf.catalogue['StructTreeRoot']);
const onFirstPage = (change: (content: string) => string) => (pdf: OpenPdf) => {
  const [page] = pdf.pages;
  if (page !== undefined) page.content = change(page.content);
};

describe('the lint', () => {
  it('finds nothing in the sample document with its hostile strings', async () => {
    expect(lintPdf(await drawBytes(sampleDocument, fonts))).toEqual([]);
  });

  it('finds nothing in a document of sixteen scripts', async () => {
    expect(lintPdf(await drawBytes(documentOf(...scriptSections), fonts))).toEqual([]);
  });

  it('finds nothing where titles, bookmarks and names of tables have 5,000 characters', async () => {
    const section = sampleDocument.sections.find(({ id }) => id === 'independent');
    const blocks: Block[] = [
      { kind: 'heading', level: 2, id: 'long', text: [longHeadline] },
      ...(section?.blocks ?? []),
    ];
    const report = { ...documentOf({ id: 'one', title: longHeadline, blocks }), title: longHeadline };
    expect(lintPdf(await drawBytes(report, fonts))).toEqual([]);
  });

  it('finds nothing in the briefing of the ferry talks, on Letter too', async () => {
    const report = compose(ferryAnswer(), en);
    expect(lintPdf(await drawBytes(report, fonts))).toEqual([]);
    expect(lintPdf(await drawBytes(report, fonts, 'Letter'))).toEqual([]);
  });

  it.each<[ProblemCode, string, (pdf: OpenPdf) => void]>([
    [
      'link-on-wrong-page',
      'a link whose element stands on another page',
      (pdf) => {
        for (const kid of first(pdf, 'Link').kids) pdf.dict(kid)['Pg'] = new PdfRef(1);
        first(pdf, 'Link').dict['Pg'] = new PdfRef(1);
      },
    ],
    ['link-without-contents', 'a link that says nothing', (pdf) => delete annotation(pdf)['Contents']],
    [
      'link-to-nowhere',
      'a link to a place that does not exist',
      (pdf) => (annotation(pdf)['Dest'] = new PdfText('zz')),
    ],
    [
      'names-out-of-order',
      'names of places in disorder',
      (pdf) => swapFirstTwo(pdf.list(treeOf(pdf, pdf.dict(pdf.catalogue['Names'])['Dests'])['Names'])),
    ],
    [
      'ids-out-of-order',
      'ids in disorder',
      (pdf) => swapFirstTwo(pdf.list(treeOf(pdf, structureOf(pdf)['IDTree'])['Names'])),
    ],
    [
      'ids-out-of-order',
      'an id that its tree lacks',
      (pdf) => pdf.list(treeOf(pdf, structureOf(pdf)['IDTree'])['Names']).splice(2, 2),
    ],
    ['cell-without-headers', 'a cell without heads', (pdf) => delete first(pdf, 'TD').dict['A']],
    [
      'cell-without-headers',
      'a head that does not say what it heads',
      (pdf) => delete first(pdf, 'TH').dict['A'],
    ],
    ['heading-skipped', 'a heading two levels down', (pdf) => (first(pdf, 'H1').type = 'H2')],
    [
      'figure-without-alternative',
      'a figure that says nothing',
      (pdf) => delete first(pdf, 'Figure').dict['Alt'],
    ],
    ['role-unknown', 'an element of a type of its own', (pdf) => (first(pdf, 'P').type = 'Verse')],
    [
      'content-without-tag',
      'ink that is neither tagged nor an artifact',
      onFirstPage((content) => `${content}\n0 0 9 9 re f`),
    ],
    [
      'content-without-element',
      'tagged ink that no element owns',
      onFirstPage((content) => content.replace(/\/MCID \d+/u, '/MCID 9999')),
    ],
    [
      'artifact-inside-word',
      'a rule drawn inside a word',
      onFirstPage((content) =>
        content.replace(
          /(\/MCID 0\b[^]*?)(\d Tm \[[^\]]*?<\w{4})(\w{4})/u,
          '$1$2>] TJ EMC /Artifact BMC 0 0 9 1 re f EMC /Span << /MCID 0 >> BDC [<$3',
        ),
      ),
    ],
    [
      'glyph-missing',
      'the glyph of a missing character',
      onFirstPage((content) => content.replace(/\[<\w{4}/u, '[<0000')),
    ],
    [
      'glyph-without-text',
      'a glyph without text',
      onFirstPage((content) => content.replace(/\[<\w{4}/u, '[<fffe')),
    ],
    ['font-not-embedded', 'a font without a map to text', (pdf) => delete font(pdf)['ToUnicode']],
    ['language-missing', 'a file without a language', (pdf) => delete pdf.catalogue['Lang']],
    [
      'title-missing',
      'a file that shows its name for a title',
      (pdf) => delete pdf.catalogue['ViewerPreferences'],
    ],
    [
      'tags-not-declared',
      'a file that does not say that it is tagged',
      (pdf) => delete pdf.catalogue['MarkInfo'],
    ],
    [
      'parent-wrong',
      'a link from which no way leads to its element',
      (pdf) => delete annotation(pdf)['StructParent'],
    ],
    [
      'parent-wrong',
      'words from which the way leads to another element',
      (pdf) => pdf.list(pdf.list(treeOf(pdf, structureOf(pdf)['ParentTree'])['Nums'])[1]).shift(),
    ],
    [
      'tab-order-missing',
      'a page on which Tab goes through links in any order',
      (pdf) => pdf.pages.forEach(({ dict }) => delete dict['Tabs']),
    ],
    ['standard-not-declared', 'a file without metadata', (pdf) => delete pdf.catalogue['Metadata']],
    [
      'standard-not-declared',
      'metadata that claim one standard only',
      (pdf) => {
        for (const object of pdf.objects.values())
          if (object.stream)
            object.stream = Buffer.from(
              Buffer.from(object.stream).toString('latin1').replaceAll('pdfuaid:part', 'pdfuaid:port'),
              'latin1',
            );
      },
    ],
    [
      'output-intent-missing',
      'colours that mean nothing sure',
      (pdf) => delete pdf.catalogue['OutputIntents'],
    ],
    [
      'attachment-not-declared',
      'an attached file that belongs to nothing',
      (pdf) => delete pdf.catalogue['AF'],
    ],
    [
      'attachment-not-declared',
      'an attached file that does not say how it belongs',
      (pdf) => delete attached(pdf)['AFRelationship'],
    ],
  ])('finds %s: %s', (code, _what, breakIt) => {
    expect(codesAfter(() => undefined)).toEqual([]);
    expect(codesAfter(breakIt)).toContain(code);
  });
});
