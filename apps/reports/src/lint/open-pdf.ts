import { inflateSync } from 'node:zlib';
import {
  isDict,
  parseObjects,
  type PdfDict,
  PdfRef,
  PdfText,
  type PdfValue,
} from '../fixtures/pdf-objects.ts';

/** One structure element. */
export interface Element {
  id: number;
  type: string;
  dict: PdfDict;
  kids: PdfValue[];
}

/** One page with its content as text. */
export interface PdfPage {
  id: number;
  dict: PdfDict;
  content: string;
}

/** The objects of a file that pdfkit wrote, as the checks need them. */
export interface OpenPdf {
  objects: Map<number, { value: PdfValue; stream: Uint8Array | null }>;
  catalogue: PdfDict;
  info: PdfDict;
  /** In order of reading; the first is the document. */
  elements: Element[];
  pages: PdfPage[];
  resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** A dictionary, empty where there is none. */
  dict: (value: PdfValue | undefined) => PdfDict;
  /** A list, empty where there is none. */
  list: (value: PdfValue | undefined) => PdfValue[];
}

/** Reads the objects, pages and structure of a file; nothing is rendered. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const objects = parseObjects(bytes);
  const resolve = (value: PdfValue | undefined): PdfValue | undefined =>
    value instanceof PdfRef ? objects.get(value.id)?.value : value;
  const dict = (value: PdfValue | undefined): PdfDict => {
    const found = resolve(value);
    return isDict(found) ? found : {};
  };
  const list = (value: PdfValue | undefined): PdfValue[] => {
    const found = resolve(value);
    return Array.isArray(found) ? found : [];
  };
  const dicts = [...objects.values()].map(({ value }) => value).filter(isDict);
  const catalogue = dicts.find((found) => found['Type'] === 'Catalog') ?? {};
  const info = dicts.find((found) => found['Producer'] !== undefined) ?? {};

  const elements: Element[] = [];
  const walk = (value: PdfValue | undefined): void => {
    const found = dict(value);
    if (typeof found['S'] !== 'string' || found['Type'] === 'MCR' || found['Type'] === 'OBJR') return;
    const kids = found['K'] === undefined ? [] : Array.isArray(found['K']) ? found['K'] : [found['K']];
    elements.push({ id: idOf(value), type: found['S'], dict: found, kids });
    for (const kid of kids) if (kid instanceof PdfRef || isDict(kid)) walk(kid);
  };
  for (const top of list(dict(catalogue['StructTreeRoot'])['K'])) walk(top);

  const pages: PdfPage[] = [];
  const leaf = (value: PdfValue): void => {
    const found = dict(value);
    if (found['Type'] !== 'Page') return list(found['Kids']).forEach(leaf);
    const stream = objects.get(idOf(found['Contents']))?.stream;
    const content = stream ? inflateSync(stream).toString('latin1') : '';
    pages.push({ id: idOf(value), dict: found, content });
  };
  const top = catalogue['Pages'];
  if (top !== undefined) leaf(top);
  return { objects, catalogue, info, elements, pages, resolve, dict, list };
}

/** Number of the object that is referred to; -1 for a direct one. */
export function idOf(value: PdfValue | undefined): number {
  return value instanceof PdfRef ? value.id : -1;
}

/** The words of a text string; empty for anything else. */
export function wordsOf(value: PdfValue | undefined): string {
  return value instanceof PdfText ? value.text : '';
}
