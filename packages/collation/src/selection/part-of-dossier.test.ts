import { checkDossier, type Dossier, type Review } from '@parley/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { accountsOf, discrepancyOf, figureOf, harbourTalks } from '../harbour-talks.fixture.ts';
import { confirmedPart, upheldPart } from './part-of-dossier.ts';

const confirmed: Review = { state: 'confirmed' };
const suggested: Review = { state: 'suggested', rule: 'test', confidence: 0.5 };
const rejected: Review = { state: 'rejected' };

const reading = (siglum: string, gist: string) => ({
  accounts: accountsOf(siglum),
  gist,
  evidence: [`attestation:${siglum.toLowerCase()}-1` as const],
});
const talks = harbourTalks(
  ['A', 'B', 'C'].map((siglum) => ({
    siglum,
    reports: [
      { statements: ['opens'], words: 'it will “open soon”' },
      { statements: ['truce', 'opens'], words: 'and hold', cue: 'adds' },
    ],
  })),
  {
    figures: [
      { ...figureOf('A', 1, 2, 'exact'), attestation: 'attestation:a-1' },
      { ...figureOf('B', 1, 3, 'exact'), attestation: 'attestation:b-1' },
    ],
    discrepancies: [
      discrepancyOf('three-ways', [], {
        statements: ['statement:opens'],
        readings: [reading('A', 'One.'), reading('B', 'Two.'), reading('C', 'Three.')],
      }),
      discrepancyOf('two-ways', [], {
        readings: [
          { accounts: accountsOf('AB'), gist: 'One.', evidence: ['attestation:a-1', 'attestation:b-1'] },
          { accounts: accountsOf('C'), gist: 'Nothing.', evidence: [] },
        ],
      }),
    ],
  },
);

/** The talks in which a person rejected these records. */
function rejecting(...ids: string[]): Dossier {
  const decide = <Item extends { id: string; review: Review }>(items: readonly Item[]): Item[] =>
    items.map((item) => (ids.includes(item.id) ? { ...item, review: rejected } : item));
  return { ...talks, statements: decide(talks.statements), attestations: decide(talks.attestations) };
}

const readingsOf = (dossier: Dossier, id: string) =>
  dossier.discrepancies
    .find((discrepancy) => discrepancy.id === `discrepancy:${id}`)
    ?.readings.map(({ accounts, evidence }) => [...accounts, ...evidence]);

it('is the very dossier where no person rejected anything', () => {
  expect(upheldPart(talks)).toBe(talks);
});

it('takes a rejected report out of all that rested on it', () => {
  const part = upheldPart(rejecting('attestation:a-1'));
  expect(part.attestations.map(({ id }) => id)).not.toContain('attestation:a-1');
  expect(part.figures.map(({ account }) => account)).toEqual(['account:b']);
  expect(readingsOf(part, 'three-ways')).toEqual([
    ['account:b', 'attestation:b-1'],
    ['account:c', 'attestation:c-1'],
  ]);
  expect(readingsOf(part, 'two-ways')).toEqual([['account:b', 'attestation:b-1'], ['account:c']]);
});

it('drops a discrepancy of which fewer than two readings are left, or silence alone', () => {
  const part = upheldPart(rejecting('attestation:a-1', 'attestation:b-1'));
  expect(part.discrepancies).toEqual([]);
});

it('drops what concerns a rejected statement alone, and keeps reports of others', () => {
  const part = upheldPart(rejecting('statement:opens'));
  expect(part.statements.map(({ id }) => id)).toEqual(['statement:truce']);
  expect(part.attestations.map(({ id, statements }) => [id, ...statements])).toEqual(
    ['a', 'b', 'c'].map((slug) => [`attestation:${slug}-2`, 'statement:truce']),
  );
  expect([part.figures, part.discrepancies]).toEqual([[], []]);
});

it('compares as if what a person rejected had never been recorded', () => {
  const dossier = rejecting('attestation:a-1', 'attestation:b-2');
  const [compared, without] = [dossier, upheldPart(dossier)].map((one) =>
    // But for what tells that more had been recorded.
    JSON.stringify(compare(one)).replaceAll('"narrowed":true', '"narrowed":false'),
  );
  expect(compared).toBe(without);
  expect(JSON.stringify(compare(dossier))).not.toMatch(/attestation:(?:a-1|b-2)"/);
});

it('is sound and holds only what takes part, whatever a person has decided', () => {
  const review = fc.constantFrom(confirmed, confirmed, suggested, rejected);
  fc.assert(
    fc.property(fc.array(review, { minLength: 11, maxLength: 11 }), (reviews) => {
      let next = 0;
      const deal = <Item>(item: Item) => ({ ...item, review: reviews[next++ % reviews.length] ?? confirmed });
      const dossier: Dossier = {
        ...talks,
        statements: talks.statements.map(deal),
        attestations: talks.attestations.map(deal),
        figures: talks.figures.map(deal),
        discrepancies: talks.discrepancies.map(deal),
      };
      for (const [part, states] of [
        [upheldPart(dossier), ['confirmed', 'suggested']],
        [confirmedPart(dossier), ['confirmed']],
      ] as const) {
        expect(checkDossier(part)).toEqual([]);
        const records = [...part.statements, ...part.attestations, ...part.figures, ...part.discrepancies];
        expect(records.map((record) => record.review?.state ?? 'confirmed')).toSatisfy((all: string[]) =>
          all.every((state) => (states as readonly string[]).includes(state)),
        );
      }
    }),
    { numRuns: 60 },
  );
});
