import { PdfRef } from '../fixtures/pdf-objects.ts';
import { codesOf, type Operation, painting, readOperations, showing } from './content-operators.ts';
import { type OpenPdf, type PdfPage } from './open-pdf.ts';
import type { Problem } from './problem.ts';
import { readToUnicode } from './read-to-unicode.ts';

/** What stands open while a page's operations are read. */
interface Mark {
  kind: 'element' | 'artifact' | 'span';
  mcid?: number;
}

function openMark({ operator, operands }: Operation): Mark {
  if (operands[0] === '/Artifact') return { kind: 'artifact' };
  const at = operands.indexOf('/MCID');
  return operator === 'BDC' && at !== -1
    ? { kind: 'element', mcid: Number(operands[at + 1]) }
    : { kind: 'span' };
}

/** Text shown on a page, with the element and the line that it is part of. */
interface Shown {
  mcid: number | undefined;
  y: string | undefined;
  text: string;
}

/** Every mark on a page is tagged or an artifact, every glyph exists and reads as text, no artifact parts a word. */
export function checkContent(pdf: OpenPdf): Problem[] {
  const owners = findOwners(pdf);
  const texts = new Map<number, Map<number, string>>();
  return pdf.pages.flatMap((page, index) => checkPage(pdf, page, `page ${index + 1}`, owners, texts));
}

function checkPage(
  pdf: OpenPdf,
  page: PdfPage,
  where: string,
  owners: ReadonlyMap<string, number>,
  texts: Map<number, Map<number, string>>,
): Problem[] {
  const problems: Problem[] = [];
  const marks: Mark[] = [];
  const fonts = pdf.dict(pdf.dict(page.dict['Resources'])['Font']);
  let font = -1;
  let y: string | undefined;
  let last: Shown | undefined;
  let artifactSince = false;
  for (const operation of readOperations(page.content)) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = openMark(operation);
      marks.push(mark);
      if (mark.kind === 'artifact') artifactSince = true;
      if (mark.mcid !== undefined && !owners.has(`${page.id} ${mark.mcid}`))
        problems.push({ code: 'content-without-element', where: `${where}, content ${mark.mcid}` });
    } else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tf') {
      const reference = fonts[operands[0]?.slice(1) ?? ''];
      font = reference instanceof PdfRef ? reference.id : -1;
    } else if (operator === 'Tm') y = operands[5];
    const isInside = marks.some(({ kind }) => kind !== 'span');
    if (painting.has(operator) && !isInside) problems.push({ code: 'content-without-tag', where });
    if (!showing.has(operator)) continue;
    let known = texts.get(font);
    if (known === undefined) texts.set(font, (known = readToUnicode(pdf, font)));
    let text = '';
    for (const code of codesOf(operation)) {
      if (code === 0) problems.push({ code: 'glyph-missing', where });
      const own = known.get(code);
      if (own === undefined || own === '' || own.includes('\0') || own.includes('\uFEFF'))
        problems.push({ code: 'glyph-without-text', where: `${where}, glyph ${code}` });
      else text += own;
    }
    if (marks.some(({ kind }) => kind === 'artifact')) continue;
    const mcid = marks.find(({ kind }) => kind === 'element')?.mcid;
    const shown: Shown = { mcid, y, text };
    if (artifactSince && last !== undefined && partsWord(last, shown, page.id, owners))
      problems.push({
        code: 'artifact-inside-word',
        where: `${where}, ${last.text.slice(-12)}|${text.slice(0, 12)}`,
      });
    last = shown;
    artifactSince = false;
  }
  return problems;
}

/** Two stretches of one element on one line that would read as one word. */
function partsWord(one: Shown, other: Shown, page: number, owners: ReadonlyMap<string, number>): boolean {
  const owner = owners.get(`${page} ${one.mcid}`);
  return (
    owner !== undefined &&
    owner === owners.get(`${page} ${other.mcid}`) &&
    one.y === other.y &&
    /[\p{L}\p{N}]$/u.test(one.text) &&
    /^[\p{L}\p{N}]/u.test(other.text)
  );
}

/** Which element owns which marked content: "page content" → element; figures are no lines of words. */
function findOwners(pdf: OpenPdf): Map<string, number> {
  const owners = new Map<string, number>();
  pdf.elements.forEach(({ dict, type, kids }, index) => {
    const owner = type === 'Figure' ? -1 - index : index;
    for (const kid of kids) {
      const inner = pdf.resolve(kid);
      const own = dict['Pg'];
      if (typeof inner === 'number') {
        if (own instanceof PdfRef) owners.set(`${own.id} ${inner}`, owner);
        continue;
      }
      const reference = pdf.dict(kid);
      const at = reference['Pg'] ?? own;
      const mcid = reference['MCID'];
      if (typeof mcid === 'number' && at instanceof PdfRef) owners.set(`${at.id} ${mcid}`, owner);
    }
  });
  return owners;
}
