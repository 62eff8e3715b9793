import { describe, expect, it } from 'vitest';
import type { Dossier } from '@parley/schema';
import { anchorAt, harbourTalks } from '../harbour-talks.fixture.ts';
import { each, found, mentionsOf } from './rule-talks.fixture.ts';

const labels = mentionsOf(
  { account: 'account:a', kind: 'label', about: 'The meeting', printed: 'talks' },
  { account: 'account:b', kind: 'label', about: 'The meeting', printed: 'summit' },
);
const name = { kind: 'name', actor: 'actor:north-minister' };
const names = mentionsOf(
  { ...name, account: 'account:a', printed: 'Ona Lind', status: 'standard' },
  { ...name, account: 'account:b', printed: 'Ona Lynd', status: 'variant' },
);
const kept = { kind: 'label', about: 'The port', printed: 'safe harbour' };
const terms = mentionsOf(
  { ...kept, account: 'account:a', anchor: anchorAt('', 6, 18) },
  { ...kept, account: 'account:b', anchor: anchorAt('', 5, 17) },
);

/** The same dossier with its last account in another language. */
function lastIn(language: string, dossier: Dossier): Dossier {
  const last = dossier.accounts.length - 1;
  const accounts = dossier.accounts.map((account, place) =>
    place === last ? { ...account, language } : account,
  );
  return { ...dossier, accounts };
}

describe('words of accounts', () => {
  it.each([
    ['labelsDiffer', harbourTalks(each({}, {}), { mentions: labels })],
    ['spellingsDiffer', harbourTalks(each({}, {}), { mentions: names })],
    [
      'distanceMarks',
      harbourTalks(each({ words: 'of a “safe harbour”' }, { words: 'of a safe harbour' }), {
        mentions: terms,
      }),
    ],
    [
      'wordingsDiffer',
      harbourTalks(
        each({ words: '“the old harbour opens in May”' }, { words: '“the old harbour shuts in May”' }),
      ),
    ],
    [
      'extentsDiffer',
      harbourTalks(
        each(
          { words: '“the old harbour opens in May to all ships of the world”' },
          { words: '“the old harbour”' },
        ),
      ),
    ],
    [
      'negationDiffers',
      harbourTalks(each({ words: '“we will open the gate”' }, { words: '“we will never open the gate”' })),
    ],
    ['wordsGarbled', harbourTalks(each({ words: '“it opens”' }, { words: '“the the gate opens”' }))],
  ] as const)('differ by %s within one language alone', (rule, dossier) => {
    expect(found(lastIn('en-GB', dossier), rule)).toHaveLength(1);
    expect(found(lastIn('nl', dossier), rule)).toEqual([]);
  });

  it('that differ within one language say nothing of an account in another', () => {
    const third = { account: 'account:c', kind: 'label', about: 'The meeting', printed: 'gesprekken' };
    const mentions = [...labels, ...mentionsOf({}, {}, third).slice(2)];
    expect(found(lastIn('nl', harbourTalks(each({}, {}, {}), { mentions })), 'labelsDiffer')).toEqual([
      'naming compatible a|b',
    ]);
  });
});
