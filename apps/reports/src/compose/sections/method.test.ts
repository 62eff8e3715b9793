import { expect, it } from 'vitest';
import { ferryAnswer, ferryContext } from '../../fixtures/ferry-answer.ts';
import { suggested } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeMethod } from './method.ts';

it('the method counts what is confirmed apart from what is only suggested', () => {
  const { provenance } = ferryAnswer().comparison;
  const context = ferryContext({
    provenance: provenance.map(({ attestation }, index) => ({
      attestation: index === 0 ? { ...attestation, review: suggested } : attestation,
    })),
  });
  const table = composeMethod(context, 'sha256:ab').blocks.find((block) => block.kind === 'table');
  expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
    ['Statements', '2', '0'],
    ['Attestations', '3', '1'],
    ['Discrepancies', '0', '0'],
    ['Lineages', '0', '0'],
  ]);
});

it('the method names the dossier and the answer by their digests', () => {
  const words = wordsOf(composeMethod(ferryContext(), 'sha256:ab').blocks);
  expect(words).toContain('talks:ferry');
  expect(words).toContain(`sha256:${'1'.repeat(64)}`);
  expect(words).toContain('sha256:ab');
});

const nothing = {
  statements: 0,
  attestations: 0,
  quotations: 0,
  figures: 0,
  mentions: 0,
  variants: 0,
  discrepancies: 0,
  lineages: 0,
};

it('the method of a briefing of confirmed records alone says how many others it leaves out', () => {
  const leftOut = { ...nothing, statements: 1, attestations: 12, discrepancies: 2 };
  const words = wordsOf(composeMethod(ferryContext({ leftOut }), 'sha256:ab').blocks);
  expect(words).toContain('holds confirmed records alone');
  expect(words).toMatch(/rest on: one statement, 12 attestations and two discrepancies\./);
});

it('the method names what cannot be counted where no spaces stand between words', () => {
  const context = ferryContext({
    limits: [
      { account: { recordId: 'account:b' }, language: 'ja', parts: ['MARKS', 'VOICE'], reason: 'SCRIPT' },
    ],
  });
  expect(wordsOf(composeMethod(context, 'sha256:ab').blocks)).toMatch(
    /in Japanese, written without spaces between words\. Not compared: where quotation marks begin and end and how many words each speaker has\./,
  );
});

it('the method says so where nothing had to be left out, and nothing of it where all was compared', () => {
  expect(wordsOf(composeMethod(ferryContext({ leftOut: nothing }), 'sha256:ab').blocks)).toContain(
    'Nothing had to be left out',
  );
  expect(wordsOf(composeMethod(ferryContext(), 'sha256:ab').blocks)).not.toContain('confirmed records alone');
});
