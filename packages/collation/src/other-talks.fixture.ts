import { digestText, type AccountId, type Actor, type Dossier, type Statement } from '@parley/schema';
import { anchorAt, harbourTalks, textOf, type InventedAccount } from './harbour-talks.fixture.ts';
import { measureSharedText } from './shared-text/measure-shared-text.ts';

/** A statement in brief: who says what on which topic, and what it disputes. */
interface InventedStatement {
  speaker?: string;
  kind?: Statement['kind'];
  topic: string;
  gist: string;
  counters?: string[];
}

/** Talks in brief. */
interface InventedTalks {
  /** Slug → name and the slug of what it represents. */
  actors: Record<string, [name: string, represents?: string]>;
  principals: string[];
  topics: Record<string, string>;
  statements: Record<string, InventedStatement>;
  accounts: InventedAccount[];
}

/** Makes a dossier of invented talks, every report a paragraph of its own, with what its texts tell. */
async function makeTalks({
  actors,
  principals,
  topics,
  statements,
  accounts,
}: InventedTalks): Promise<Dossier> {
  const dossier = harbourTalks(accounts, {
    actors: Object.entries(actors).map(([slug, [name, represents]]): Actor => ({
      id: `actor:${slug}`,
      name,
      names: [],
      ...(represents === undefined
        ? { type: 'organization', organization: 'state' }
        : { type: 'person', represents: `actor:${represents}` }),
    })),
    topics: Object.entries(topics).map(([slug, label]) => ({ id: `topic:${slug}` as const, label })),
    statements: Object.entries(statements).map(([slug, { speaker, kind, topic, gist, counters = [] }]) => ({
      id: `statement:${slug}`,
      ...(speaker === undefined ? {} : { speaker: `actor:${speaker}` as const }),
      audience: [],
      kind: kind ?? 'claim',
      topics: [`topic:${topic}`],
      gist,
      counters: counters.map((one) => `statement:${one}` as const),
      review: { state: 'confirmed' },
    })),
  });
  dossier.talks.participants = principals.map((slug) => ({ actor: `actor:${slug}`, role: 'principal' }));
  dossier.talks.topics = dossier.topics.map(({ id }) => id);
  const texts = new Map<AccountId, string>();
  for (const [place, account] of dossier.accounts.entries()) {
    const text = textOf(accounts[place] as InventedAccount);
    texts.set(account.id, text);
    account.text.digest = await digestText(text);
    let start = 0;
    account.blocks = text.split('\n').map((line) => {
      const anchor = anchorAt(text, start, start + line.length);
      start += line.length + 1;
      return { kind: 'body', anchor };
    });
  }
  return { ...dossier, sharedText: await measureSharedText(dossier, texts) };
}

/** A commission that shares out a catch: a proposal doubted, a condition dropped, a denial set beside a claim. */
export function fisheriesTalks(): Promise<Dossier> {
  return makeTalks({
    actors: {
      skagen: ['Skagen'],
      ruud: ['Commissioner Ruud', 'skagen'],
      halla: ['Halla'],
      vik: ['Envoy Vik', 'halla'],
    },
    principals: ['ruud', 'vik'],
    topics: { quota: 'The quota', nets: 'Nets' },
    statements: {
      'cut-quota': {
        speaker: 'ruud',
        kind: 'offer',
        topic: 'quota',
        gist: 'Skagen cuts its catch by a fifth.',
      },
      'stocks-recover': { speaker: 'ruud', topic: 'quota', gist: 'The cod is coming back.' },
      'stocks-collapse': {
        speaker: 'vik',
        topic: 'quota',
        gist: 'There is no cod left to share.',
        counters: ['stocks-recover'],
      },
      'ban-nets': { speaker: 'vik', kind: 'demand', topic: 'nets', gist: 'Drift nets must go.' },
      'inspect-boats': {
        speaker: 'vik',
        kind: 'demand',
        topic: 'nets',
        gist: 'Inspectors must be let on board.',
      },
      'pay-crews': { speaker: 'vik', kind: 'demand', topic: 'nets', gist: 'Idle crews must be paid.' },
    },
    accounts: [
      {
        siglum: 'A',
        reports: [
          {
            statements: ['cut-quota'],
            speaker: 'ruud',
            cue: 'said',
            words: 'the fleet will land a fifth less next year',
          },
          {
            statements: ['stocks-recover'],
            speaker: 'ruud',
            cue: 'said',
            words: '“the cod are back on the northern banks”',
            mode: 'direct',
          },
          {
            statements: ['stocks-collapse'],
            speaker: 'vik',
            cue: 'replied',
            words: 'that trawlers come home empty',
          },
          { statements: ['ban-nets'], speaker: 'vik', cue: 'demanded', words: 'an end of drift nets' },
          {
            statements: ['inspect-boats'],
            speaker: 'vik',
            cue: 'demanded',
            words: 'inspectors on every boat',
          },
        ],
      },
      {
        siglum: 'B',
        reports: [
          {
            statements: ['cut-quota'],
            speaker: 'ruud',
            cue: 'said',
            words: 'that if Halla opened its harbours, the fleet would land a fifth less next year',
          },
          {
            statements: ['stocks-recover'],
            speaker: 'ruud',
            cue: 'said',
            words: '“the cod are not back on the northern banks”',
            mode: 'direct',
          },
          { statements: ['ban-nets'], speaker: 'vik', cue: 'demanded', words: 'an end of drift nets' },
          {
            statements: ['pay-crews'],
            speaker: 'vik',
            cue: 'demanded',
            words: 'wages for crews that lie idle',
          },
        ],
      },
    ],
  });
}

/** A body that watches a truce: words moved, utterances run together, a garbled quotation, marks that keep a distance. */
export async function truceTalks(): Promise<Dossier> {
  const dossier = await makeTalks({
    actors: { mission: ['Observer mission'], okello: ['General Okello', 'mission'], oru: ['Oru'] },
    principals: ['okello', 'oru'],
    topics: { shelling: 'Shelling', posts: 'Posts' },
    statements: {
      'guns-silent': { speaker: 'okello', topic: 'shelling', gist: 'No gun has been heard for two nights.' },
      'posts-manned': {
        speaker: 'okello',
        topic: 'posts',
        gist: 'Both posts on the ridge are manned again.',
      },
      'roads-cleared': { speaker: 'okello', topic: 'posts', gist: 'The road to the ridge has been cleared.' },
    },
    accounts: [
      {
        siglum: 'A',
        reports: [
          {
            statements: ['guns-silent'],
            speaker: 'okello',
            cue: 'said',
            words: '“For two nights the guns along the ridge have been silent”',
            mode: 'direct',
          },
          {
            statements: ['posts-manned'],
            speaker: 'okello',
            cue: 'said',
            words: '“Both posts are manned again.”',
            mode: 'direct',
          },
          {
            statements: ['posts-manned'],
            speaker: 'okello',
            cue: 'added',
            words: '“The road was cleared on Monday.”',
            mode: 'direct',
          },
          {
            statements: ['roads-cleared'],
            speaker: 'okello',
            cue: 'spoke',
            words: 'of “verification of the verification teams”',
          },
        ],
      },
      {
        siglum: 'B',
        reports: [
          {
            statements: ['guns-silent'],
            speaker: 'okello',
            cue: 'said',
            words: '“The guns along the ridge have been silent for two nights”',
            mode: 'direct',
          },
          {
            statements: ['posts-manned'],
            speaker: 'okello',
            cue: 'said',
            words: '“Both posts are manned again. The road was cleared on Monday.”',
            mode: 'direct',
          },
          {
            statements: ['roads-cleared'],
            speaker: 'okello',
            cue: 'spoke',
            words: 'of the teams that check the road',
          },
        ],
      },
    ],
  });
  return dossier;
}

/** A round on tariffs, told alike in other words: a careful reader finds next to nothing to remark on. */
export function tariffTalks(): Promise<Dossier> {
  return makeTalks({
    actors: {
      ardan: ['Ardan'],
      sato: ['Minister Sato', 'ardan'],
      brel: ['Brel'],
      noor: ['Secretary Noor', 'brel'],
    },
    principals: ['sato', 'noor'],
    topics: { steel: 'Steel', rice: 'Rice' },
    statements: {
      'duty-falls': {
        speaker: 'sato',
        kind: 'offer',
        topic: 'steel',
        gist: 'Ardan lowers its duty on steel.',
      },
      'rice-open': { speaker: 'noor', kind: 'demand', topic: 'rice', gist: 'Ardan must let in rice.' },
    },
    accounts: ['A', 'B', 'C'].map((siglum, place) => ({
      siglum,
      reports: [
        {
          statements: ['duty-falls'],
          speaker: 'sato',
          cue: ['said', 'told reporters', 'says'][place] ?? 'said',
          words:
            [
              'duties on steel would fall',
              'the levy on steel would come down',
              'Ardan will charge less for steel',
            ][place] ?? '',
        },
        {
          statements: ['rice-open'],
          speaker: 'noor',
          cue: ['asked', 'asked', 'asked'][place] ?? 'asked',
          words:
            ['if the market for rice opened', 'whether rice would be let in', 'if rice could come in'][
              place
            ] ?? '',
        },
      ],
    })),
  });
}
