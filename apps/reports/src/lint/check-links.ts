import { PdfRef } from '../fixtures/pdf-objects.ts';
import { readTree } from './check-structure.ts';
import { idOf, type OpenPdf, wordsOf } from './open-pdf.ts';
import type { Problem } from './problem.ts';

/** Links: each belongs to a Link element on its own page, says where it leads, and leads to a place that exists. */
export function checkLinks(pdf: OpenPdf): Problem[] {
  const names = placesOf(pdf);
  const pageOf = new Map(
    pdf.pages.flatMap((page) =>
      pdf.list(page.dict['Annots']).map((annotation) => [idOf(annotation), page.id] as const),
    ),
  );
  const owned = new Map<number, number>();
  for (const { type, kids, dict } of pdf.elements) {
    for (const kid of kids) {
      const reference = pdf.dict(kid);
      if (type === 'Link' && reference['Type'] === 'OBJR')
        owned.set(idOf(reference['Obj']), idOf(reference['Pg'] ?? dict['Pg']));
    }
  }
  return [...pdf.objects].flatMap(([id, { value }]): Problem[] => {
    const annotation = pdf.dict(value);
    if (annotation['Subtype'] !== 'Link') return [];
    const where = `object ${id}`;
    const problems: Problem[] = [];
    const page = pageOf.get(id);
    if (page === undefined || owned.get(id) !== page) problems.push({ code: 'link-on-wrong-page', where });
    if (wordsOf(annotation['Contents']).trim() === '')
      problems.push({ code: 'link-without-contents', where });
    if (annotation['A'] === undefined && !names.has(wordsOf(annotation['Dest'])))
      problems.push({ code: 'link-to-nowhere', where });
    return problems;
  });
}

/** Names of places: in order, so that a reader finds them by halving, and each on a page of the file. */
export function checkNames(pdf: OpenPdf): Problem[] {
  const entries = readTree(pdf, pdf.dict(pdf.catalogue['Names'])['Dests']);
  return entries
    .filter(({ name }, index) => index > 0 && (entries[index - 1]?.name ?? '') >= name)
    .map(({ name }) => ({ code: 'names-out-of-order', where: name }));
}

/** Bookmarks lead to places that exist, too. */
export function checkBookmarks(pdf: OpenPdf): Problem[] {
  const names = placesOf(pdf);
  const problems: Problem[] = [];
  const walk = (value: unknown): void => {
    for (let next = value; next instanceof PdfRef;) {
      const item = pdf.dict(next);
      if (!names.has(wordsOf(item['Dest'])))
        problems.push({ code: 'link-to-nowhere', where: `bookmark ${next.id}` });
      walk(item['First']);
      next = item['Next'];
    }
  };
  walk(pdf.dict(pdf.catalogue['Outlines'])['First']);
  return problems;
}

function placesOf(pdf: OpenPdf): Set<string> {
  return new Set(readTree(pdf, pdf.dict(pdf.catalogue['Names'])['Dests']).map(({ name }) => name));
}
