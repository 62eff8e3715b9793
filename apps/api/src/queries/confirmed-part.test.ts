import { fileURLToPath } from 'node:url';
import { readDossier } from '@parley/dossier';
import { checkDossier, type Dossier, type Review } from '@parley/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confirmedPart, countLeftOut } from './confirmed-part.ts';

const read = await readDossier(fileURLToPath(new URL('../../../../data/lake-accord-2031', import.meta.url)));
if (!read.ok) throw new Error('The invented dossier does not pass its check.');
const lake = read.dossier;

const confirmed: Review = { state: 'confirmed' };
const suggested: Review = { state: 'suggested', rule: 'test', confidence: 0.5 };
const rejected: Review = { state: 'rejected' };

/** The lake dossier with other reviews, dealt out in turn to all records that have one. */
function reviewed(reviews: readonly Review[]): Dossier {
  let next = 0;
  const deal = <Item>(item: Item): Item & { review: Review } => ({
    ...item,
    review: reviews[next++ % reviews.length] ?? confirmed,
  });
  return {
    ...lake,
    statements: lake.statements.map(deal),
    attestations: lake.attestations.map(deal),
    figures: lake.figures.map(deal),
    mentions: lake.mentions.map(deal),
    variants: lake.variants.map(deal),
    discrepancies: lake.discrepancies.map(deal),
    lineages: lake.lineages.map(deal),
  };
}

it('is the whole dossier where a person has confirmed all of it', () => {
  const whole = reviewed([confirmed]);
  expect(confirmedPart(whole)).toEqual(whole);
});

it('leaves out everything where nothing is confirmed, and counts it', () => {
  const whole = reviewed([suggested]);
  const part = confirmedPart(whole);
  expect([part.statements, part.attestations, part.discrepancies, part.figures]).toEqual([[], [], [], []]);
  expect(countLeftOut(whole, part)).toMatchObject({
    statements: lake.statements.length,
    attestations: lake.attestations.length,
    quotations: lake.attestations.flatMap(({ quotations }) => quotations).length,
    discrepancies: lake.discrepancies.length,
  });
});

it('is sound and holds nothing but what is confirmed, whatever a person has confirmed', () => {
  const review = fc.constantFrom(confirmed, confirmed, suggested, rejected);
  fc.assert(
    fc.property(fc.array(review, { minLength: 7, maxLength: 60 }), (reviews) => {
      const part = confirmedPart(reviewed(reviews));
      expect(checkDossier(part)).toEqual([]);
      const records = [...part.statements, ...part.attestations, ...part.variants, ...part.discrepancies];
      expect(records.every((record) => record.review.state === 'confirmed')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('leaves a report out whose only statement is not confirmed, and what rests on it', () => {
  const [first] = lake.attestations;
  const statements = lake.statements.map((statement) =>
    first?.statements.includes(statement.id) ? { ...statement, review: suggested } : statement,
  );
  const part = confirmedPart({ ...lake, statements });
  expect(part.attestations.map(({ id }) => id)).not.toContain(first?.id);
  expect(part.figures.filter(({ attestation }) => attestation === first?.id)).toEqual([]);
});

it('counts of the accounts compared alone, and nothing that a person rejected', () => {
  const id = 'account:a';
  const [spurned, ...others] = lake.attestations.filter(({ account }) => account === id);
  const whole: Dossier = {
    ...lake,
    attestations: lake.attestations.map((one) =>
      one === spurned ? { ...one, review: rejected } : { ...one, review: suggested },
    ),
  };
  expect(countLeftOut(whole, confirmedPart(whole), [id]).attestations).toBe(others.length);
});
