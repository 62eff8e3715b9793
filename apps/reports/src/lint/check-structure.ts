import { isDict, type PdfDict } from '../fixtures/pdf-objects.ts';
import { type Element, idOf, type OpenPdf, wordsOf } from './open-pdf.ts';
import type { Problem } from './problem.ts';

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Levels of headings, in order; a document begins with H1 and never skips a level downwards. */
export function checkHeadings({ elements }: OpenPdf): Problem[] {
  let last = 0;
  return elements.flatMap(({ id, type }): Problem[] => {
    const level = Number(/^H([1-6])$/u.exec(type)?.[1] ?? 0);
    if (level === 0) return [];
    const skipped = level > last + 1;
    last = level;
    return skipped ? [{ code: 'heading-skipped', where: `${type}, object ${id}` }] : [];
  });
}

/** Every type is a standard one, or the role map leads to one; no standard type is given another meaning. */
export function checkRoles({ elements, catalogue, dict }: OpenPdf): Problem[] {
  const roles = dict(dict(catalogue['StructTreeRoot'])['RoleMap']);
  const leads = (type: string, seen: readonly string[] = []): boolean => {
    if (standard.has(type)) return true;
    const role = roles[type];
    return typeof role === 'string' && !seen.includes(role) && leads(role, [...seen, type]);
  };
  const unknown = [...new Set(elements.map(({ type }) => type))].filter((type) => !leads(type));
  const changed = Object.keys(roles).filter((type) => standard.has(type));
  return [...unknown, ...changed].map((type) => ({ code: 'role-unknown', where: type }));
}

/** Every cell names heads that exist; every head says what it heads. */
export function checkCells(pdf: OpenPdf): Problem[] {
  const heads = new Set(
    pdf.elements.filter(({ type }) => type === 'TH').map(({ dict }) => wordsOf(dict['ID'])),
  );
  return pdf.elements.flatMap((element): Problem[] => {
    const { type, id } = element;
    if (type !== 'TD' && type !== 'TH') return [];
    const table = attributes(pdf, element).find((found) => found['O'] === 'Table') ?? {};
    const named = pdf.list(table['Headers']).map(wordsOf);
    const isSound = type === 'TH' ? table['Scope'] !== undefined : named.length > 0;
    if (isSound && named.every((name) => heads.has(name))) return [];
    return [{ code: 'cell-without-headers', where: `${type}, object ${id}` }];
  });
}

function attributes({ resolve, list }: OpenPdf, { dict }: Element): PdfDict[] {
  const own = resolve(dict['A']);
  return isDict(own) ? [own] : list(own).map(resolve).filter(isDict);
}

/** Every figure says what it shows. */
export function checkFigures({ elements }: OpenPdf): Problem[] {
  return elements
    .filter(({ type, dict }) => type === 'Figure' && wordsOf(dict['Alt']).trim() === '')
    .map(({ id }) => ({ code: 'figure-without-alternative', where: `object ${id}` }));
}

/** The tree of ids: in order, each once, each leading to the element that has it, none left out. */
export function checkIds(pdf: OpenPdf): Problem[] {
  const entries = readTree(pdf, pdf.dict(pdf.catalogue['StructTreeRoot'])['IDTree']);
  const wanted = new Map(
    pdf.elements.flatMap(({ dict, id }) =>
      dict['ID'] === undefined ? [] : [[wordsOf(dict['ID']), id] as const],
    ),
  );
  const problems = entries
    .filter(({ name, at }, index) => (entries[index - 1]?.name ?? '') >= name || wanted.get(name) !== at)
    .map(({ name }): Problem => ({ code: 'ids-out-of-order', where: name }));
  const found = new Set(entries.map(({ name }) => name));
  const missing = [...wanted.keys()].filter((name) => !found.has(name));
  return [...problems, ...missing.map((name): Problem => ({ code: 'ids-out-of-order', where: name }))];
}

/** Names of a name tree in the order of the file; a name outside the limits of its node counts as out of order. */
export function readTree(
  pdf: OpenPdf,
  root: OpenPdf['catalogue'][string] | undefined,
): { name: string; at: number }[] {
  const node = pdf.dict(root);
  const names = pdf.list(node['Names']);
  const own = names.flatMap((name, index) =>
    index % 2 === 0 ? [{ name: wordsOf(pdf.resolve(name)), at: idOf(names[index + 1]) }] : [],
  );
  const all = [...own, ...pdf.list(node['Kids']).flatMap((kid) => readTree(pdf, kid))];
  const [low, high] = pdf.list(node['Limits']).map(wordsOf);
  const strays = low !== undefined && (all[0]?.name !== low || all.at(-1)?.name !== high);
  return strays ? [...all, { name: '', at: -1 }] : all;
}
