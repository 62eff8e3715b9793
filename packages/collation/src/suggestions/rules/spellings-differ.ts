import { wordsOf, type ActorId, type Mention } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../../selection/order.ts';
import type { Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { countEdits } from '../../words/count-edits.ts';
import { nameActor, readingsOf, slugOf, tellReadings, type Part } from '../draft.ts';
import { inOneLanguage } from '../in-one-language.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

type NameMention = Extract<Mention, { kind: 'name' }>;

/** Two words are spellings of one name where at most this share of the letters differs, and at least one does. */
const mostDifferent = 0.34;

/**
 * Accounts spell the same name differently, within one language: each has its own way to write a foreign name. A short form ("Lind" for "Ona Lind") or another name of the same actor ("the
 * Kremlin") is no spelling: words are compared with words that are nearly the same.
 */
export function spellingsDiffer(selection: Selection): Draft[] {
  const names = selection.dossier.mentions
    .filter(
      (mention): mention is NameMention => mention.kind === 'name' && selection.places.has(mention.account),
    )
    .toSorted(
      inTurn(
        smallest(({ account }) => selection.places.get(account) ?? 0),
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    );
  return [...Map.groupBy(names, ({ actor }) => actor)].flatMap(([actor, mentions]) =>
    spellingOf(actor, mentions, selection),
  );
}

function spellingOf(actor: ActorId, mentions: readonly NameMention[], selection: Selection): Draft[] {
  const parts = inOneLanguage(mentions, selection).flatMap(partsOf);
  if (parts.length === 0) return [];
  const readings = readingsOf(parts, selection).toSorted(greatest(({ accounts }) => accounts.length));
  const name = nameActor(actor, selection);
  return [
    {
      rule: 'spellingsDiffer',
      title: name,
      key: slugOf(actor),
      kind: 'naming',
      status: 'compatible',
      statements: [],
      readings,
      explanation: `The name of ${name} is spelled in more than one way: ${tellReadings(readings, selection)}.`,
    },
  ];
}

/** What each account has of a name that is spelled in more than one way in their language. */
function partsOf(mentions: readonly NameMention[]): Part[] {
  const words = [...new Set(mentions.flatMap(({ printed }) => wordsOfName(printed)))].toSorted();
  const variable = new Set(
    words.filter((word) => words.some((other) => other !== word && areSpellings(word, other))),
  );
  return [...Map.groupBy(mentions, ({ account }) => account)].flatMap(([account, own]): Part[] => {
    const spelled = own.filter(({ printed }) => wordsOfName(printed).some((word) => variable.has(word)));
    if (spelled.length === 0) return [];
    const forms = new Set(
      spelled.flatMap(({ printed }) => wordsOfName(printed).filter((word) => variable.has(word))),
    );
    return [
      {
        account,
        key: [...forms].toSorted().join(' '),
        ...say({
          code: spelled.some(({ status }) => status === 'misspelling') ? 'misspelled' : 'quoted',
          words: spelled.map(({ printed }) => printed),
        }),
        evidence: spelled.map(({ id }) => id),
      },
    ];
  });
}

function wordsOfName(printed: string): string[] {
  return wordsOf(printed).map(({ text }) => foldWord(text).replace(/'s$/, ''));
}

function areSpellings(first: string, second: string): boolean {
  const longer = Math.max(first.length, second.length);
  return longer > 3 && countEdits(first, second) <= Math.max(1, longer * mostDifferent);
}
