import { fileURLToPath } from 'node:url';
import { readDossier } from '@parley/dossier';
import type { Dossier, Review } from '@parley/schema';
import { expect, it } from 'vitest';
import { partsOf } from './dossier-parts.ts';
import { DossierView } from './dossier-view.ts';
import { confirmedView } from './part-views.ts';

const read = await readDossier(fileURLToPath(new URL('../../../../data/lake-accord-2031', import.meta.url)));
if (!read.ok) throw new Error('The invented dossier does not pass its check.');
const lake = read.dossier;

const suggested: Review = { state: 'suggested', rule: 'test', confidence: 0.5 };
const rejected: Review = { state: 'rejected' };

const suggest = <Item>(item: Item) => ({ ...item, review: suggested });

const countsOf = (dossier: Dossier, accounts?: Parameters<ReturnType<typeof confirmedView>['leftOut']>[0]) =>
  confirmedView(new DossierView(partsOf(dossier, 'digest'))).leftOut(accounts);

it('counts nothing where a person has confirmed everything', () => {
  expect(Object.values(countsOf(lake)).every((count) => count === 0)).toBe(true);
});

it('counts everything where nothing is confirmed', () => {
  const whole: Dossier = {
    ...lake,
    statements: lake.statements.map(suggest),
    attestations: lake.attestations.map(suggest),
    discrepancies: lake.discrepancies.map(suggest),
  };
  expect(countsOf(whole)).toMatchObject({
    statements: lake.statements.length,
    attestations: lake.attestations.length,
    quotations: lake.attestations.flatMap(({ quotations }) => quotations).length,
    discrepancies: lake.discrepancies.length,
  });
});

it('counts of the accounts compared alone, and nothing that a person rejected or that rests on it', () => {
  const id = 'account:a';
  const [spurned, ...others] = lake.attestations.filter(({ account }) => account === id);
  const whole: Dossier = {
    ...lake,
    attestations: lake.attestations.map((one) => ({
      ...one,
      review: one === spurned ? rejected : suggested,
    })),
  };
  expect(countsOf(whole, [id]).attestations).toBe(others.length);
});
