import { fileURLToPath } from 'node:url';
import { readDossier } from '@parley/dossier';
import { expect, test } from 'vitest';
import { openTestApi } from '../../server/test-api.ts';

const lake = await readDossier(
  fileURLToPath(new URL('../../../../../data/lake-accord-2031', import.meta.url)),
);
if (!lake.ok) throw new Error('The invented dossier does not pass its check.');

const question = `{
  comparison(talks: "talks:lake-accord-2031") {
    ... on Comparison {
      suggestions { id rule confidence title kind status order explanation carriedBy
        statements { id } accounts { siglum } readings { accounts { siglum } gist evidence { printed } } }
      confirmed { rules discrepancy { title } }
      limits { account { siglum } language reason parts }
      times { about agreement times { account { siglum } printed date toldOn own resolved reading mention { id } } }
      places { about agreement places { account { siglum } printed place { name } } }
      topics { topic { label } accounts { account { siglum } words share first } }
      figures { counts figures { unit reading } }
      apparatus { alignment { agrees readings { accounts { siglum } words } outside { siglum } } }
      independence {
        ties { lineage { title } fromSource { name } fromAccount { siglum } to { siglum } basis strength evidence }
        suggested { accounts { siglum } confidence strength longestRun share }
      }
    }
  }
}`;

test('a comparison tells what rules find, with times, places, topics, alignment and ties', async () => {
  const { ask } = await openTestApi([lake.dossier]);
  const { data, errors } = await ask(question);
  expect(errors).toBeUndefined();
  const { suggestions, confirmed, times, places, topics, figures, apparatus, independence, limits } =
    data.comparison;
  expect(suggestions).toContainEqual(
    expect.objectContaining({ rule: 'CREDITS_DIFFER', kind: 'FIDELITY', title: 'Credits' }),
  );
  expect(confirmed).toContainEqual({
    rules: expect.arrayContaining(['FIGURES_DIFFER']),
    discrepancy: { title: 'By how much the lake has fallen' },
  });
  expect(times[0]).toMatchObject({ about: 'When the ministers meet again', agreement: 'COMPATIBLE' });
  expect(times[0].times).toContainEqual(
    expect.objectContaining({
      printed: 'early next month',
      resolved: '2031-06-01/2031-06-10',
      reading: 'SAME',
    }),
  );
  expect(places).toMatchObject([{ agreement: 'SAME' }]);
  expect(topics).toHaveLength(3);
  expect(limits).toEqual([]);
  expect(figures[0].figures).toContainEqual({ unit: 'centimetre', reading: 'SAME' });
  expect(apparatus[0].alignment).toMatchObject([
    { agrees: true, outside: [] },
    {
      agrees: true,
      readings: [{ words: 'from which one side draws,' }],
      outside: [{ siglum: 'B' }, { siglum: 'C' }],
    },
  ]);
  expect(independence).toMatchObject({
    ties: [
      {
        fromSource: { name: 'Northbank News Agency' },
        to: { siglum: 'B' },
        basis: 'CREDIT',
        strength: 'STATED',
      },
      { fromSource: null, fromAccount: { siglum: 'B' }, to: { siglum: 'C' }, basis: null },
    ],
    suggested: [],
  });
});

test('what rules are less sure of is told when asked for, and never where only what is confirmed is wanted', async () => {
  const { ask } = await openTestApi([lake.dossier]);
  const { data, errors } = await ask(`{
    whole: comparison(talks: "lake-accord-2031") {
      ... on Comparison { suggestions { id } all: suggestions(all: true) { id rule order } }
    }
    part: comparison(talks: "lake-accord-2031", confirmedOnly: true) {
      ... on Comparison { all: suggestions(all: true) { id } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { suggestions, all } = data.whole;
  const every = all.map(({ id }: { id: string }) => id);
  expect(every).toEqual(expect.arrayContaining(suggestions.map(({ id }: { id: string }) => id)));
  expect(all.map(({ rule }: { rule: string }) => rule)).toContain('MODES_DIFFER');
  expect(every.length).toBeGreaterThan(suggestions.length);
  expect(data.part.all).toEqual([]);
});
