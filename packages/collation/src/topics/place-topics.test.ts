import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks, textOf, type InventedAccount } from '../harbour-talks.fixture.ts';

it('says how much of its text an account gives a topic, and where it comes to it', () => {
  const account: InventedAccount = {
    siglum: 'A',
    reports: [
      { statements: ['opens'], words: 'the harbour opens to all' },
      { statements: ['closes'], words: 'and then it closes again' },
      { statements: ['truce'], words: 'a truce is not near' },
    ],
  };
  const dossier = harbourTalks([account, { siglum: 'B', reports: [] }]);
  const text = textOf(account);
  const [first] = dossier.accounts;
  if (first) {
    first.blocks = [
      { kind: 'headline', anchor: anchorAt(text, 0, 24) },
      { kind: 'body', anchor: anchorAt(text, 25, text.length) },
    ];
  }
  expect(compare(dossier).topics).toEqual([
    {
      topic: 'topic:truce',
      accounts: [{ account: 'account:a', words: 5, share: 5 / 15, first: 'body' }],
    },
    {
      topic: 'topic:harbour',
      accounts: [{ account: 'account:a', words: 10, share: 10 / 15, first: 'headline' }],
    },
  ]);
});
