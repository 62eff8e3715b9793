import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseObjects, PdfText } from '../fixtures/pdf-objects.ts';
import { decimal, pdfDate, pdfName, pdfString } from './pdf-syntax.ts';

function readBack(text: string): unknown {
  const object = `1 0 obj\n<< /Says ${pdfString(text)} >>\nendobj\n`;
  const file = `${object}xref\n0 1\n0000000000 00000 n \nstartxref\n${object.length}`;
  return parseObjects(Buffer.from(file, 'latin1')).get(1)?.value;
}

describe('strings of a PDF', () => {
  it('are read back as they were given, whatever characters they have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        expect(readBack(text)).toEqual({ Says: new PdfText(text) });
      }),
    );
  });

  it('keep brackets and backslashes, in any script', () => {
    for (const text of ['(a) \\ )b(', 'трёх (суток)', '\u{1F600} \r\n']) {
      expect(readBack(text)).toEqual({ Says: new PdfText(text) });
    }
  });
});

it('lengths have three decimals at most', () => {
  expect([1 / 3, -0.0004, 12].map(decimal).map(String)).toEqual(['0.333', '0', '12']);
});

describe('names and dates of a PDF', () => {
  it('escape what ends a name', () => {
    expect(pdfName('application/json#1')).toBe('/application#2fjson#231');
  });

  it('are told to the second, in UTC', () => {
    expect(pdfDate(new Date('2022-03-10T01:02:03.4Z'))).toBe('(D:20220310010203Z)');
  });
});
