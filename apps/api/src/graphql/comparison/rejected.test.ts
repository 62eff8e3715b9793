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
const rejected: Review = { state: 'rejected', by: 'Ada' };

/** The dossier in which a person rejected these records. */
function rejecting(...ids: string[]): Dossier {
  const decide = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => (ids.includes(item.id) ? { ...item, review: rejected } : item));
  const { statements, attestations, discrepancies } = lake;
  return {
    ...lake,
    statements: decide(statements),
    attestations: decide(attestations),
    discrepancies: decide(discrepancies),
  };
}

const question = `query Rejected($confirmedOnly: Boolean) {
  comparison(talks: "lake-accord-2031", confirmedOnly: $confirmedOnly) {
    ... on Comparison {
      statements
      leftOut { attestations discrepancies }
      discrepancies {
        discrepancy { recordId readings { evidence { ... on Attestation { recordId } } } }
        readings { gist evidence { record { id ... on Attestation { review { state } } } } }
      }
      times { agreement times { mention { recordId review { state } } } }
      suggestions(all: true) { title kind statements { recordId } }
      talks { attestations { ... on AttestationConnection { totalCount } } }
    }
  }
  attestations(filter: { talks: ["lake-accord-2031"], review: REJECTED }) {
    ... on AttestationConnection { totalCount }
  }
}`;

const reports = ['attestation:a-07', 'attestation:b-09', 'attestation:c-10'];

it.each([
  ['reports', reports],
  ['a statement', ['statement:meet-again-in-june']],
])('neither %s that a person rejected nor what hangs on them takes part in a comparison', async (_, ids) => {
  const { ask } = await openTestApi([rejecting(...ids)]);
  const [all, confirmed] = [await ask(question), await ask(question, { confirmedOnly: true })];
  for (const { data, errors } of [all, confirmed]) {
    expect(errors).toBeUndefined();
    const { comparison } = data;
    expect(JSON.stringify(comparison)).not.toMatch(/REJECTED|attestation:(?:a-07|b-09|c-10)|when-they-meet/);
    expect(comparison.talks.attestations.totalCount).toBe(lake.attestations.length - 3);
    expect(comparison.statements).toBe(lake.statements.length - 1);
  }
  expect(confirmed.data.comparison.leftOut).toEqual({ attestations: 0, discrepancies: 0 });
});

it('lists what a person rejected to who asks for it', async () => {
  const { ask } = await openTestApi([rejecting(...reports)]);
  expect((await ask(question)).data.attestations.totalCount).toBe(3);
});

it('does not suggest anew what a person rejected', async () => {
  const title = 'When the ministers meet again';
  const { ask } = await openTestApi([rejecting('discrepancy:when-they-meet-again')]);
  const { suggestions } = (await ask(question)).data.comparison;
  expect(suggestions.map((one: { title: string }) => one.title)).not.toContain(title);
  const ofTime = suggestions.filter(
    ({ kind, statements }: { kind: string; statements: { recordId: string }[] }) =>
      kind === 'TIME' && statements.some(({ recordId }) => recordId === 'statement:meet-again-in-june'),
  );
  expect(ofTime).toEqual([]);
});
