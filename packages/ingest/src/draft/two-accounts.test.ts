import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftDossier } from './draft-dossier.ts';

// Two invented accounts of one event that share hardly a sentence.
const raw = ['a', 'b'].map((name) => ({
  name: `${name}.txt`,
  bytes: readFileSync(new URL(`../../test-accounts/port-fees/${name}.txt`, import.meta.url)),
}));
const { dossier, texts } = await draftDossier(raw, { talks: 'talks:port-fees' });

/** The statements that an account's report attests, by how its content begins. */
function statementsOf(account: 'account:a' | 'account:b', begins: string): readonly string[] {
  const file = dossier.accounts.find(({ id }) => id === account)?.text.file ?? '';
  const text = texts.get(file) ?? '';
  const found = dossier.attestations.find(
    (one) => one.account === account && text.startsWith(begins, one.content[0]?.start),
  );
  return found?.statements ?? [];
}

describe('two accounts in words of their own', () => {
  it.each([
    ['an offer, quoted and told', '"We offered a fee of 12', 'Lima had proposed 12'],
    [
      'a claim with a capital for its state',
      'Chile would keep its present fee',
      'Santiago will keep the current',
    ],
    ['a denial by the verb and one by "not"', 'the fee was meant to keep', '"This fee is not aimed'],
    ['different figures of one thing', 'More than 400 trucks', 'about 450 trucks'],
    ['what both tell themselves', 'The talks were the first', 'It was the first meeting'],
  ])('%s are one statement', (_, one, other) => {
    const shared = statementsOf('account:a', one).filter((id) =>
      statementsOf('account:b', other).includes(id),
    );
    expect(shared).toHaveLength(1);
  });

  it('different things that one minister says are different statements', () => {
    const one = statementsOf('account:a', 'Chile would keep its present fee');
    const other = statementsOf('account:a', 'the fee was meant to keep');
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  it('one minister is one actor, whatever stands before the name', () => {
    const people = dossier.actors.filter(({ type }) => type === 'person').map(({ name }) => name);
    expect(people.toSorted()).toEqual(['Carla Huamán', 'Matías Soto']);
  });
});
