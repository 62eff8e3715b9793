import { readdirSync, readFileSync } from 'node:fs';
import type { Attestation, Dossier } from '@parley/schema';
import { expect, it } from 'vitest';
import type { Span } from '../document/document.ts';
import { draftDossier } from './draft-dossier.ts';
import { overlap } from './overlap.ts';

// Invented articles about other events in other styles of press, each with the reports that a reader finds in it:
// `mode | part of the speaker's name | the words of the content`, pieces parted by an ellipsis.
const folder = new URL('../../test-articles/', import.meta.url);

interface Expected {
  readonly mode: string;
  readonly speaker: string;
  readonly content: Span[];
}

function readExpected(file: URL, text: string): Expected[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [mode = '', speaker = '', words = ''] = line.split('|').map((cell) => cell.trim());
      let from = 0;
      const content = words.split(' … ').map((piece) => {
        const start = text.indexOf(piece, from);
        expect(start, `"${piece}" stands in the article`).toBeGreaterThanOrEqual(0);
        from = start + piece.length;
        return { start, end: from };
      });
      return { mode, speaker, content };
    });
}

function match(dossier: Dossier, expected: readonly Expected[]): [Expected, Attestation][] {
  const used = new Set<Attestation>();
  return expected.flatMap((one): [Expected, Attestation][] => {
    const [best] = dossier.attestations
      .filter((found) => !used.has(found))
      .map((found) => ({ found, share: overlap(found.content, one.content) }))
      .filter(({ share }) => share >= 0.5)
      .toSorted((left, right) => right.share - left.share);
    if (!best) return [];
    used.add(best.found);
    return [[one, best.found]];
  });
}

it('drafts other events in other styles as well as it drafts the first ones', async () => {
  const sum = { expected: 0, drafted: 0, met: 0, mode: 0, spoken: 0, speaker: 0 };
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(new URL(`${name}/article.txt`, folder));
    const { dossier, texts } = await draftDossier([{ name, bytes }], { talks: 'talks:press' });
    const [text = ''] = texts.values();
    const expected = readExpected(new URL(`${name}/expected.txt`, folder), text);
    const pairs = match(dossier, expected);
    sum.expected += expected.length;
    sum.drafted += dossier.attestations.length;
    sum.met += pairs.length;
    for (const [one, found] of pairs) {
      if (one.mode === found.mode) sum.mode += 1;
      if (one.speaker === '') continue;
      sum.spoken += 1;
      const speaker = dossier.actors.find(({ id }) => id === found.speaker)?.name.toLowerCase() ?? '';
      if (speaker.includes(one.speaker.toLowerCase())) sum.speaker += 1;
    }
  }
  expect(sum.met / sum.expected, 'found').toBeGreaterThanOrEqual(0.85);
  expect(sum.met / sum.drafted, 'right').toBeGreaterThanOrEqual(0.8);
  expect(sum.mode / sum.met, 'mode right').toBeGreaterThanOrEqual(0.9);
  expect(sum.speaker / sum.spoken, 'speaker right').toBeGreaterThanOrEqual(0.9);
});
