import type { PdfValue } from '../fixtures/pdf-objects.ts';
import { idOf, type OpenPdf } from './open-pdf.ts';
import type { Problem } from './problem.ts';

/**
 * The way from a page back to the structure, which readers take from what is pointed at: the parent tree leads from all
 * tagged content and from every annotation to the element that owns it, and Tab goes through links in that order.
 */
export function checkParents(pdf: OpenPdf): Problem[] {
  const parents = readNumbers(pdf, pdf.dict(pdf.catalogue['StructTreeRoot'])['ParentTree']);
  const keys = new Map(pdf.pages.map((page) => [page.id, page.dict['StructParents']] as const));
  const problems: Problem[] = pdf.pages.flatMap((page, index) =>
    pdf.list(page.dict['Annots']).length > 0 && page.dict['Tabs'] !== 'S'
      ? [{ code: 'tab-order-missing' as const, where: `page ${index + 1}` }]
      : [],
  );
  for (const { id, dict, kids } of pdf.elements) {
    for (const kid of kids) {
      const reference = pdf.dict(kid);
      const content = typeof kid === 'number' ? kid : reference['MCID'];
      let parent: PdfValue | undefined;
      if (typeof content === 'number') {
        const key = keys.get(idOf(reference['Pg'] ?? dict['Pg']));
        parent = pdf.list(typeof key === 'number' ? parents.get(key) : undefined)[content];
      } else if (reference['Type'] === 'OBJR') {
        const key = pdf.dict(reference['Obj'])['StructParent'];
        parent = typeof key === 'number' ? parents.get(key) : undefined;
      } else continue;
      if (idOf(parent) !== id) problems.push({ code: 'parent-wrong', where: `object ${id}` });
    }
  }
  return problems;
}

/** A number tree as a map. */
function readNumbers(pdf: OpenPdf, root: PdfValue | undefined): Map<number, PdfValue> {
  const found = new Map<number, PdfValue>();
  const walk = (value: PdfValue | undefined): void => {
    const node = pdf.dict(value);
    const numbers = pdf.list(node['Nums']);
    for (let place = 0; place + 1 < numbers.length; place += 2) {
      const [key, parent] = numbers.slice(place, place + 2);
      if (typeof key === 'number' && parent !== undefined) found.set(key, parent);
    }
    pdf.list(node['Kids']).forEach(walk);
  };
  walk(root);
  return found;
}
