import { fileURLToPath } from 'node:url';
import { readDossier } from '@parley/dossier';
import type { Dossier, Review } from '@parley/schema';
import { expect, it } from 'vitest';
import { openTestApi } from '../../server/test-api.ts';

const read = await readDossier(
  fileURLToPath(new URL('../../../../../data/lake-accord-2031', import.meta.url)),
);
if (!read.ok) throw new Error('The invented dossier does not pass its check.');
const lake = read.dossier;
const suggested: Review = { state: 'suggested', rule: 'test', confidence: 0.5 };
const [open] = lake.attestations;
const dossier: Dossier = {
  ...lake,
  attestations: lake.attestations.map((one) => (one === open ? { ...one, review: suggested } : one)),
};

const question = `query Confirmed($confirmedOnly: Boolean) {
  comparison(talks: "lake-accord-2031", confirmedOnly: $confirmedOnly) {
    ... on Comparison {
      leftOut { attestations statements quotations figures mentions variants discrepancies lineages }
      provenance { attestation { recordId review { state } quotations { review { state } } } }
      suggestions { title }
      independence { suggested { strength } }
      talks { dossier figures(first: 50) { edges { node { review { state } } } } }
    }
  }
}`;

it('a comparison of what is confirmed leaves out the rest, counts it and suggests nothing', async () => {
  const { ask } = await openTestApi([dossier]);
  const { data, errors } = await ask(question, { confirmedOnly: true });
  expect(errors).toBeUndefined();
  const { leftOut, provenance, suggestions, independence, talks } = data.comparison;
  expect(leftOut.attestations).toBe(1);
  const states = provenance.flatMap(({ attestation }: never) => {
    const { review, quotations } = attestation as { review: object; quotations: { review: object }[] };
    return [review, ...quotations.map((quotation) => quotation.review)];
  });
  expect(states.every(({ state }: { state: string }) => state === 'CONFIRMED')).toBe(true);
  expect([suggestions, independence.suggested]).toEqual([[], []]);
  expect(talks.dossier.attestations).toHaveLength(lake.attestations.length - 1);
});

it('a comparison of all that is not rejected leaves nothing out and marks what is suggested', async () => {
  const { ask } = await openTestApi([dossier]);
  const { data } = await ask(question);
  expect(data.comparison.leftOut).toBeNull();
  expect(data.comparison.provenance).toContainEqual({
    attestation: expect.objectContaining({ recordId: open?.id, review: { state: 'SUGGESTED' } }),
  });
});
