import { describe, expect, it } from 'vitest';
import { readOutput } from './output.ts';

describe('what is to be made', () => {
  it.each([
    [{}, { form: 'pdf' }],
    [{ out: '/b' }, { form: 'pdf' }],
    [{ out: '/b.PDF' }, { form: 'pdf' }],
    [{ out: '/b.html' }, { form: 'html' }],
    [{ format: 'HTML' }, { form: 'html' }],
    [{ format: 'html', out: '/b.htm' }, { form: 'html' }],
    [{ figure: 'matrix' }, { form: 'svg', figure: 'matrix' }],
    [
      { figure: 'matrix', out: '/m.PNG' },
      { form: 'png', figure: 'matrix' },
    ],
  ])('is read from %j', (given, output) => {
    expect(readOutput(given)).toEqual({ value: output });
  });

  it.each([
    [{ format: 'docx' }, /no form of a briefing/],
    [{ format: 'pdf', out: '/b.html' }, /ends in \.html, but --format is pdf/],
    [{ format: 'html', out: '/b.pdf' }, /ends in \.pdf, but --format is html/],
    [{ out: '/b.docx' }, /ends in \.docx, which no briefing is written as/],
    [{ out: '/b.json' }, /ends in \.json/],
    [{ out: '/b.svg' }, /no figure is named/],
    [{ format: 'html', out: '/b.png' }, /no figure is named/],
    [{ figure: 'matrix', format: 'html' }, /--format cannot be asked for with --figure/],
    [{ figure: 'matrix', out: '/m.jpg' }, /neither \.svg nor \.png/],
    [{ figure: 'matrix', out: '/m' }, /neither \.svg nor \.png/],
  ])('is refused with what to do: %j', (given, message) => {
    const read = readOutput(given);
    if (!('failure' in read)) throw new Error('no failure');
    expect(read.failure.code).toBe('usage');
    expect(read.failure.message).toMatch(message);
    expect(read.failure.hint).toMatch(/\.$|\.svg$/u);
  });
});
