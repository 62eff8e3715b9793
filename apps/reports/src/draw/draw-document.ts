import { pipeline } from 'node:stream/promises';
// oxlint-disable-next-line import/no-named-as-default -- the types know the default export only
import PDFDocument from 'pdfkit';
import type { LaidOut } from '../layout/layout-document.ts';
import type { Bookmark } from '../layout/page-items.ts';
import { attachFile } from './attach-file.ts';
import type { FontBook } from './fonts.ts';
import { writeNameTree } from './name-tree.ts';
import { PageWriter } from './page-writer.ts';
import { pdfReference } from './pdf-syntax.ts';
import {
  declarePdfUa,
  deflate,
  escapeMetadata,
  leadTo,
  openObjects,
  setCatalogue,
  setNames,
  setStructure,
  smoothOutput,
  structureRootOf,
} from './pdfkit-hooks.ts';
import { StructureWriter } from './structure-writer.ts';

type Doc = InstanceType<typeof PDFDocument>;

/** Pages that are drawn while the content of one is deflated. */
const pagesMeanwhile = 4;

/**
 * Writes laid out pages as a tagged PDF 1.7 that claims PDF/UA-1 and
 * PDF/A-3a. The same input gives the same bytes, whatever the clock or the
 * time zone. Resolves when the sink has taken everything; rejects with the
 * sink's error. `onPage` hears the number of each page that is drawn.
 */
export async function drawDocument(
  laidOut: LaidOut,
  fonts: FontBook,
  sink: NodeJS.WritableStream,
  onPage: (page: number) => void = () => undefined,
): Promise<void> {
  const doc = openDocument(laidOut);
  const room = smoothOutput(doc);
  const written = pipeline(doc, sink);
  // A sink may break while there are pages to draw: until somebody waits for it, nobody hears, and the process would end.
  written.catch(() => undefined);
  try {
    await drawAll(doc, laidOut, fonts, async (page) => {
      onPage(page);
      await room();
    });
  } catch (error) {
    // The sink is let go before anyone closes what is behind it.
    doc.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  await written;
}

async function drawAll(
  doc: Doc,
  laidOut: LaidOut,
  fonts: FontBook,
  afterPage: (page: number) => Promise<void>,
): Promise<void> {
  const objects = openObjects(doc);
  const structure = new StructureWriter(objects, laidOut, structureRootOf(doc));
  const pages = new PageWriter(doc, objects, fonts, structure);
  const attachments = laidOut.attachments.map((attachment) => ({
    attachment,
    deflated: deflate(attachment.bytes),
  }));
  const waiting: (() => Promise<void>)[] = [];
  for (const [index, page] of laidOut.pages.entries()) {
    waiting.push(pages.write(page));
    // Always so many pages later, so that the file does not depend on which thread is faster.
    if (waiting.length > pagesMeanwhile) await waiting.shift()?.();
    await afterPage(index + 1);
  }
  for (const write of waiting) await write();
  setStructure(doc, structure.finish());
  addBookmarks(doc, laidOut.bookmarks);
  const files: number[] = [];
  for (const { attachment, deflated } of attachments)
    files.push(attachFile(objects, attachment, await deflated));
  const named = attachments.map(({ attachment }, index): [string, string] => [
    attachment.name,
    pdfReference(files[index] ?? 0),
  ]);
  setNames(
    doc,
    {
      Dests: pages.finish(),
      ...(named.length > 0 && { EmbeddedFiles: writeNameTree(objects, named) }),
    },
    files,
  );
  doc.end();
}

function openDocument(laidOut: LaidOut): Doc {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: laidOut.language,
    autoFirstPage: false,
    // Nothing of pdfkit's own fonts may be asked for: they are not embedded.
    font: null as unknown as string,
    info: {
      Title: laidOut.title,
      Author: laidOut.author,
      Subject: laidOut.subject,
      ...(laidOut.keywords !== '' && { Keywords: laidOut.keywords }),
      Creator: 'Parley',
      Producer: 'Parley with PDFKit',
      CreationDate: new Date(laidOut.creationDate),
      // The id of the file is made from these fields, so this one makes it follow the content.
      ContentDigest: laidOut.contentDigest,
    } as PDFKit.DocumentInfo,
  });
  escapeMetadata(doc);
  declarePdfUa(doc);
  setCatalogue(doc, { Ins: 'Span', Del: 'Span' });
  return doc;
}

function addBookmarks(doc: Doc, bookmarks: readonly Bookmark[]): void {
  const open: { level: number; item: PDFKit.PDFOutline }[] = [{ level: 0, item: doc.outline }];
  for (const { title, level, destination } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) open.pop();
    const parent = open.at(-1)?.item ?? doc.outline;
    const item = parent.addItem(title);
    leadTo(item, destination);
    open.push({ level, item });
  }
}
