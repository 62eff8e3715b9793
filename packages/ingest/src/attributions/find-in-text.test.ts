import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributionsInText } from './find-in-text.ts';

const report = async (text: string, stances = false): Promise<string[]> => {
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const found = await findAttributionsInText(text, { stances });
  return found.map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
};

describe('who is said to say what', () => {
  it.each([
    [
      'a that-clause',
      'The minister stressed that the gate stays shut.',
      ['The minister | stressed | that the gate stays shut'],
    ],
    [
      'a clause without that',
      'Officials said the gate stays shut.',
      ['Officials | said | the gate stays shut'],
    ],
    [
      'a quotation before',
      '“The gate stays shut,” Ilse Tarrow said.',
      ['Ilse Tarrow | said | “The gate stays shut,”'],
    ],
    [
      'an inverted one',
      '“The gate stays shut,” said Ilse Tarrow.',
      ['Ilse Tarrow | said | “The gate stays shut,”'],
    ],
    [
      'a hearer',
      'Tarrow told reporters that the gate stays shut.',
      ['Tarrow | told | that the gate stays shut'],
    ],
    [
      'a clause before',
      'The gate stays shut for now, the ministry said.',
      ['the ministry | said | The gate stays shut for now'],
    ],
    [
      'according to, behind',
      'The gate stays shut, according to the Lake Commission.',
      ['the Lake Commission | according to | The gate stays shut'],
    ],
    [
      'according to a title with a name beside it',
      'According to the Danish arbitrator, Mette Lund, the gate stays shut.',
      ['the Danish arbitrator, Mette Lund | According to | the gate stays shut'],
    ],
    [
      'according to, before',
      'According to the Lake Commission, which led the talks, the gate stays shut.',
      ['the Lake Commission | According to | the gate stays shut'],
    ],
    ['a charge', 'Tarrow accused Okavi of stealing boats.', ['Tarrow | accused | Okavi of stealing boats']],
    [
      'a name',
      'Tarrow described the meeting as “difficult”.',
      ['Tarrow | described | the meeting as “difficult”'],
    ],
    ['a refusal', 'Tarrow declined to answer questions.', ['Tarrow | declined to answer | questions']],
    ['a refusal of nothing', 'Tarrow declined to comment.', ['Tarrow | declined | to comment']],
    [
      'a question put to somebody unnamed, after the occasion',
      'Asked on Monday whether the gate would open, Tarrow smiled.',
      [' | Asked | whether the gate would open'],
    ],
    [
      'a verb that reports whatever stands behind it',
      'Fishermen said the same of the commission.',
      ['Fishermen | said | the same of the commission'],
    ],
    [
      'an adverb between the verb and its particle',
      'Okavi spoke bitterly about the delay.',
      ['Okavi | spoke bitterly about | the delay'],
    ],
    [
      'an attack with two particles',
      'Okavi lashed out at the commission.',
      ['Okavi | lashed out at | the commission'],
    ],
    [
      'an agent behind a participle',
      'The figures, first reported by the Lake Commission, show losses.',
      ['the Lake Commission | first reported | The figures'],
    ],
    [
      'a quotation that ends with a full stop before its speaker',
      '“The gate stays shut.” Ilse Tarrow said.',
      ['Ilse Tarrow | said | “The gate stays shut.”'],
    ],
    [
      'a quotation in the paragraph behind a colon',
      'No deal at the lake\nIn the end Tarrow said:\n“The gate stays shut.”\nShe left.',
      ['Tarrow | said | “The gate stays shut.”'],
    ],
    ['what some say', 'Some say they want the gate opened.', ['Some | say | they want the gate opened']],
    [
      'an apposition',
      'Aune Pellam, who chairs the commission, said both sides would return.',
      ['Aune Pellam | said | both sides would return'],
    ],
    [
      'an apposition before what is denied',
      'The council’s chief, Eva Roth, denied the claim.',
      ['Eva Roth | denied | the claim'],
    ],
    [
      'a relative clause before what is denied',
      'Eva Roth, who chairs the council, denied the claim.',
      ['Eva Roth | denied | the claim'],
    ],
    [
      'an inverted clause without a verb',
      'No deal yet, said Ilse Tarrow.',
      ['Ilse Tarrow | said | No deal yet'],
    ],
    [
      'a name with what it belongs to',
      'The chair, Ilse Tarrow of the Lake Commission, says the gate stays shut.',
      ['The chair, Ilse Tarrow of the Lake Commission | says | the gate stays shut'],
    ],
    [
      'an aside',
      'Many of the boats, he said, have come back late.',
      ['he | said | Many of the boats … have come back late'],
    ],
    ['a speaker in a headline', 'Tarrow: Gate stays shut\nThe lake fell.', ['Tarrow | : | Gate stays shut']],
    [
      'a question',
      'Asked whether the gate would open, Tarrow replied, “No, it will not.”',
      [' | Asked | whether the gate would open', 'Tarrow | replied | “No, it will not.”'],
    ],
  ])('%s', async (_, text, expected) => expect(await report(text)).toEqual(expected));

  it('gives a participle the subject of its sentence and cuts the content before it', async () => {
    expect(await report('Kuleba said talks would go on, adding that no progress was made.')).toEqual([
      'Kuleba | said | talks would go on',
      'Kuleba | adding | that no progress was made',
    ]);
  });

  it('gives a shared verb the same subject', async () => {
    expect(await report('He described it as “difficult” and accused Lavrov of delay.')).toEqual([
      'He | described | it as “difficult”',
      'He | accused | Lavrov of delay',
    ]);
  });

  it('adds a quotation that goes on in the next sentence', async () => {
    expect(await report('“We came,” she said. “And we left again.”')).toEqual([
      'she | said | “We came,” … “And we left again.”',
    ]);
  });

  it('reads no report inside a quotation', async () => {
    expect(await report('“He said we lied and claimed the lake,” she said.')).toEqual([
      'she | said | “He said we lied and claimed the lake,”',
    ]);
  });

  it('takes neither a label before a colon nor polls in general for a source', async () => {
    expect(await report('The Latest: Gate stays shut\nThe lake fell.')).toEqual([]);
    expect(await report('UPDATE: Gate stays shut\nThe lake fell.')).toEqual([]);
    expect(await report('Okavi is ahead in the polls.')).toEqual([]);
  });

  it('takes no speaker with an aside for what the object of the verb says', async () => {
    expect(await report('Jon Lund, the negotiator of the lake, confirmed the date of the talks.')).toEqual(
      [],
    );
  });

  it('leaves out what might be said, and beliefs unless they are wanted', async () => {
    const text = 'Tarrow would say that the gate is hers. Okavi believes that the lake is his.';
    expect(await report(text)).toEqual([]);
    expect(await report(text, true)).toEqual(['Okavi | believes | that the lake is his']);
  });
});

it('finds nothing outside the text, whatever the text', async () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    ',',
    '.',
    ' said ',
    ' Kuleba ',
    ' that ',
    ' according to ',
    '\n',
    ' the ',
    ' accused ',
    ' of ',
    '🛶',
    ':',
    ' told ',
    ' he ',
    ' declined ',
    ' to ',
    ' and ',
    ' who ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const text = pieces.join('');
      for (const { source, cue, content } of await findAttributionsInText(text, { stances: true })) {
        expect(content.length).toBeGreaterThan(0);
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 200 },
  );
});
