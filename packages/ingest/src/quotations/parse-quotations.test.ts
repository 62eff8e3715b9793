import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuotations } from './parse-quotations.ts';

const quoted = (text: string, blocks = text.split('\n')): string[] => {
  let from = 0;
  const spans = blocks.map((block) => {
    const start = text.indexOf(block, from);
    from = start + block.length;
    return { start, end: from };
  });
  return parseQuotations(text, spans).map(
    ({ start, end, marks, depth, continues }) =>
      `${'>'.repeat(depth)}${continues === undefined ? '' : '+'}${marks.open}|${text.slice(start, end)}|${marks.close}`,
  );
};

describe('quotation marks', () => {
  it.each([
    ['curled', 'He said “we go” again.', ['“|we go|”']],
    ['straight', 'He said "we go" again.', ['"|we go|"']],
    ['low', 'Er sagte „wir gehen“ dann.', ['„|wir gehen|“']],
    ['angled', 'Он сказал «мы идём» вчера.', ['«|мы идём|»']],
    ['closing marks on both sides', 'Hän sanoi ”me menemme” eilen.', ['”|me menemme|”']],
    ['angled inwards', 'Er sagte »wir gehen« dann.', ['»|wir gehen|«']],
    ['low and single', 'Er sagte ‚wir gehen‘ dann.', ['‚|wir gehen|‘']],
    [
      'angled, single inside double',
      'Il dit «je ‹viens› demain» hier.',
      ['«|je ‹viens› demain|»', '>‹|viens|›'],
    ],
    ['corners', '大臣は「行く」と述べた。', ['「|行く|」']],
    [
      'single, British, around a sentence with an apostrophe',
      "'We don't go,' he said.",
      ["'|We don't go,|'"],
    ],
    ['single', 'He said ‘we go’ again.', ['‘|we go|’']],
    ['two apostrophes', "He said ''we go'' again.", ["''|we go|''"]],
    ['a closing mark of the wrong shape', 'rejected “our plan“.', ['“|our plan|“']],
    ['a curled one closed by a straight one', 'He said “we go" again.', ['“|we go|"']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));

  it('leaves apostrophes alone', () => {
    expect(quoted("It's the ministers' day; 'tis the '90s, Kyiv’s and the ministers’ way.")).toEqual([]);
  });

  it('keeps an apostrophe inside single marks', () => {
    expect(quoted('He called it ‘the ministers’ last day’ then.')).toEqual(['‘|the ministers’ last day|’']);
  });

  it('parts three apostrophes that close two quotations', () => {
    expect(quoted("''They say, 'the lake is a case,''' he said.")).toEqual([
      "''|They say, 'the lake is a case,'|''",
      ">'|the lake is a case,|'",
    ]);
  });

  it('nests a quotation in a quotation', () => {
    expect(quoted('“I asked, ‘can you?’ and he left,” she said.')).toEqual([
      '“|I asked, ‘can you?’ and he left,|”',
      '>‘|can you?|’',
    ]);
  });
});

describe('a quotation over several paragraphs', () => {
  it('goes on where the next paragraph begins with a mark', () => {
    expect(quoted('“We went.\n“We came back,” he said.')).toEqual(['“|We went.|', '+“|We came back,|”']);
  });

  it('goes on across a paywall line that took the opening mark', () => {
    const text = '“We shall open it\nSubscribe “now”.\nand keep it open,” she said.';
    expect(quoted(text, ['“We shall open it', 'and keep it open,” she said.'])).toEqual([
      '“|We shall open it|',
      '+|and keep it open,|”',
    ]);
  });

  it('whose opening mark is lost begins with its paragraph, and what it quotes is inside it', () => {
    expect(quoted('I asked, “Can you?” And he left.”')).toEqual([
      '|I asked, “Can you?” And he left.|”',
      '>“|Can you?|”',
    ]);
  });
});

it('every quotation lies in its block, and those that overlap are nested', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    "''",
    ' ',
    '\n',
    'word',
    's',
    '.',
    ',',
    '🛶',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
        start: index,
        end: index + line.length,
      }));
      const found = parseQuotations(text, blocks);
      for (const one of found) {
        expect(blocks.some(({ start, end }) => start <= one.start && one.end <= end)).toBe(true);
        expect(text.slice(one.start - one.marks.open.length, one.start)).toBe(one.marks.open);
        expect(text.slice(one.end, one.end + one.marks.close.length)).toBe(one.marks.close);
        for (const other of found) {
          const apart = one.end <= other.start || other.end <= one.start;
          const nested =
            (one.start <= other.start && other.end <= one.end) ||
            (other.start <= one.start && one.end <= other.end);
          expect(apart || nested).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
