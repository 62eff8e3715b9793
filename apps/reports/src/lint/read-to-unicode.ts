import { inflateSync } from 'node:zlib';
import { idOf, type OpenPdf } from './open-pdf.ts';

const section = /begin(bfchar|bfrange)([\s\S]*?)end\1/gu;
const pair = /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>/gu;
const range = /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:\[([^\]]*)\]|<([0-9a-fA-F]*)>)/gu;

/** The text behind each code of a font, from its ToUnicode map; empty where it has none. */
export function readToUnicode(pdf: OpenPdf, font: number): Map<number, string> {
  const texts = new Map<number, string>();
  const value = pdf.objects.get(font)?.value;
  const stream = pdf.objects.get(idOf(pdf.dict(value)['ToUnicode']))?.stream;
  if (!stream) return texts;
  for (const [, kind, body = ''] of inflateSync(stream).toString('latin1').matchAll(section)) {
    if (kind === 'bfchar') {
      for (const [, code = '', text = ''] of body.matchAll(pair))
        texts.set(Number.parseInt(code, 16), decode(text));
      continue;
    }
    for (const [, from = '', to = '', listed, first] of body.matchAll(range)) {
      const start = Number.parseInt(from, 16);
      const all = listed?.match(/<[0-9a-fA-F ]*>/gu)?.map((text) => text.slice(1, -1).replaceAll(' ', ''));
      for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
        const text = all?.[code - start] ?? shift(first ?? '', code - start);
        texts.set(code, decode(text));
      }
    }
  }
  return texts;
}

function shift(hex: string, by: number): string {
  if (by === 0 || hex.length < 4) return hex;
  const end = (Number.parseInt(hex.slice(-4), 16) + by).toString(16).padStart(4, '0');
  return hex.slice(0, -4) + end;
}

function decode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
