import { readFileSync } from 'node:fs';
import { checkDossier, checkTexts, type Dossier, type Review } from '@parley/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RawArticle } from '../document/read-document.ts';
import { draftDossier } from './draft-dossier.ts';

const lake = (name: string): RawArticle => ({
  name: `${name}.txt`,
  bytes: readFileSync(new URL(`../../../../data/lake-accord-2031/texts/${name}.txt`, import.meta.url)),
});
const written = (name: string, text: string): RawArticle => ({ name, bytes: new TextEncoder().encode(text) });
const talks = 'talks:lake' as const;
const first = (await draftDossier(['b', 'a'].map(lake), { talks })).dossier;

const confirmed: Review = { state: 'confirmed', by: 'desk', on: '2031-05-20' };
const rejected: Review = { state: 'rejected', by: 'desk', note: 'nobody said so' };

type Decision = (dossier: Dossier, at: number) => Dossier;
type Lists = Pick<Dossier, 'attestations' | 'statements' | 'figures' | 'mentions' | 'accounts' | 'actors'>;

/** Changes one record of a list; the place may be any number. */
function change<Name extends keyof Lists>(
  name: Name,
  edit: (record: Lists[Name][number], dossier: Dossier, at: number) => object,
): Decision {
  return (dossier, at) => {
    const place = at % dossier[name].length;
    const records = (dossier[name] as readonly Lists[Name][number][]).map((record, index) =>
      index === place ? { ...record, ...edit(record, dossier, at) } : record,
    );
    return { ...dossier, [name]: records };
  };
}

const without =
  (name: 'figures' | 'mentions'): Decision =>
  (dossier, at) => ({
    ...dossier,
    [name]: dossier[name].filter((_, index) => index !== at % dossier[name].length),
  });

const renamed = (id: string): string => `${id}-renamed`;

/** What a person does in a review, or by hand in the files. */
const decisions: Record<string, Decision> = {
  confirmReport: change('attestations', () => ({ review: confirmed })),
  rejectReport: change('attestations', () => ({ review: rejected })),
  noteReport: change('attestations', () => ({ note: 'Look at this again.' })),
  moveReport: change('attestations', ({ statements }, dossier, at) => ({
    statements: [...statements, dossier.statements[(at * 7) % dossier.statements.length]?.id].filter(
      (id, index, all) => id !== undefined && all.indexOf(id) === index,
    ),
  })),
  changeSpeaker: change('attestations', ({ mode }, dossier, at) =>
    mode === 'narrated' ? {} : { speaker: dossier.actors[(at * 5) % dossier.actors.length]?.id },
  ),
  writeGist: change('statements', () => ({ gist: 'In words of our own.', review: confirmed })),
  writeGistByHand: change('statements', () => ({ gist: 'By hand, without a mark.' })),
  changeKind: change('statements', () => ({ kind: 'warning' })),
  rejectStatement: change('statements', () => ({ review: rejected })),
  mendFigure: change('figures', () => ({
    value: 77,
    bound: 'atLeast',
    upper: undefined,
    counts: 'metres lost',
  })),
  confirmFigure: change('figures', () => ({ review: confirmed })),
  takeFigureOut: without('figures'),
  takeMentionOut: without('mentions'),
  renameFile: change('accounts', ({ text }) => ({ text: { ...text, file: renamed(text.file) } })),
  renameAccount: change('accounts', () => ({ headline: 'A headline as printed', note: 'Seen on paper.' })),
  nameActor: change('actors', () => ({ office: 'Minister of Water' })),
};

const more = [
  lake('c'),
  written(
    'd.txt',
    'Ferry lines wait for the lake talks\nThe minister met the press on Friday.\n“We will wait for the water,” Ilse Tarrow said. Tarrow said that the ferries would run again in June.',
  ),
];

it('keeps every decision, whatever was decided, whatever articles come again or anew', async () => {
  const decided = fc.array(fc.tuple(fc.constantFrom(...Object.keys(decisions)), fc.nat(200)), {
    minLength: 1,
    maxLength: 25,
  });
  const articles = fc
    .tuple(fc.subarray([lake('a'), lake('b')]), fc.subarray(more))
    .chain(([again, fresh]) =>
      fc.shuffledSubarray([...again, ...fresh], { minLength: again.length + fresh.length }),
    );
  await fc.assert(
    fc.asyncProperty(decided, articles, async (names, given) => {
      const earlier = names.reduce((dossier, [name, at]) => decisions[name]?.(dossier, at) ?? dossier, first);
      const { dossier, texts } = await draftDossier(given, { talks, earlier });
      for (const [name, records] of Object.entries(earlier)) {
        if (!Array.isArray(records)) continue;
        const again = (dossier as unknown as Record<string, unknown[]>)[name] ?? [];
        expect(again.slice(0, records.length)).toEqual(records);
      }
      expect(dossier.talks).toEqual(earlier.talks);
      const known = new Set<string>(earlier.accounts.map(({ id }) => id));
      const added = [...dossier.attestations, ...dossier.figures, ...dossier.mentions].filter(({ account }) =>
        known.has(account),
      );
      expect(added).toHaveLength(
        earlier.attestations.length + earlier.figures.length + earlier.mentions.length,
      );
      expect(checkDossier(dossier)).toEqual(checkDossier(earlier));
      const read = dossier.accounts.flatMap(({ id, text }) => {
        const held = texts.get(text.file);
        return held === undefined ? [] : [[id, held] as const];
      });
      expect(read.length).toBe(given.length);
      expect(
        (await checkTexts(dossier, new Map(read))).problems.filter(({ code }) => code !== 'text-missing'),
      ).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it('gives an article that was saved anew a text of its own beside the one that was reviewed', async () => {
  const anew = written(
    'a.txt',
    `${new TextDecoder().decode(lake('a').bytes)}\nMore than 40 people read this.`,
  );
  const { dossier, texts } = await draftDossier([anew], { talks, earlier: first });
  expect(dossier.accounts.map(({ text }) => text.file)).toEqual(['b.txt', 'a.txt', 'a-2.txt']);
  expect([...texts.keys()]).toEqual(['a-2.txt']);
});

it('gives a page and a text of one name two texts', async () => {
  const page = written(
    'a.html',
    `<html><body><p>${new TextDecoder().decode(lake('b').bytes)}</p></body></html>`,
  );
  const { texts } = await draftDossier([lake('a'), page], { talks });
  expect([...texts.keys()]).toEqual(['a.txt', 'a-2.txt']);
});

it('takes no siglum with which ids of an earlier dossier begin', async () => {
  const earlier: Dossier = {
    ...first,
    figures: first.figures.map((figure, index) => ({ ...figure, id: `figure:c-${index}` })),
  };
  const { dossier } = await draftDossier([lake('c')], { talks, earlier });
  expect(dossier.accounts.at(-1)?.siglum).toBe('D');
});
