import {
  countWords,
  digestText,
  type Account,
  type AccountId,
  type Anchor,
  type Attestation,
  type Dossier,
  type Figure,
  type Mention,
  type Statement,
} from '@parley/schema';
import { anchorAt, harbourTalks } from './harbour-talks.fixture.ts';

/** Made talks with what was planted in them. */
export interface ScaleTalks {
  dossier: Dossier;
  texts: Map<AccountId, string>;
  /** Pairs of accounts of which the second was given running text of the first. */
  copies: [AccountId, AccountId][];
  /** What is counted by two accounts with different numbers. */
  conflicts: string[];
}

const reports = 60;
const wordsInReport = 10;
/** Statements that every account carries, and how many accounts carry each of the others. */
const central = 10;
const carriers = 12;
/** One account in so many is given reports of the one before it, word for word. */
const copyEvery = 10;
const copiedReports = 20;
/** Two accounts in so many disagree on a number. */
const conflictEvery = 10;

/** An anchor with a digest that no text has: collation of records never reads it. */
function at(start: number, length: number): Anchor {
  return { start, end: start + length, words: 1, digest: 'sha256:0000000000000000' };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Makes talks of so many accounts, each with 60 reports and 600 words: ten statements that all
 * carry in their own words, the rest carried
 * by twelve; one report in five is a quotation, which the twelve give in up to three wordings; verbs, times and modal
 * words vary. Every tenth account copies running text of its neighbour, every tenth disagrees with it on a number.
 */
export async function makeScaleTalks(size: number, seed = 1): Promise<ScaleTalks> {
  const random = makeRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const word = (): string => `w${Math.floor(random() * 20_000).toString(36)}`;
  const phrase = (length: number): string => Array.from({ length }, word).join(' ');
  const statements: Statement[] = [];
  const quoted = new Map<Statement['id'], string>();
  const statementAt = (place: number): Statement => {
    const known = statements[place];
    if (known) return known;
    const id = `statement:s-${place}` as const;
    const statement: Statement = {
      id,
      speaker: pick(['actor:north-minister', 'actor:south-minister', 'actor:isle-minister'] as const),
      audience: [],
      kind: 'claim',
      topics: [pick(['topic:truce', 'topic:harbour'] as const)],
      gist: `${phrase(6)}.`,
      counters: [],
      review: { state: 'confirmed' },
    };
    if (place > central && place % 5 === 0) quoted.set(id, phrase(wordsInReport - 3));
    statements[place] = statement;
    return statement;
  };

  const accounts: Account[] = [];
  const attestations: Attestation[] = [];
  const figures: Figure[] = [];
  const mentions: Mention[] = [];
  const texts = new Map<AccountId, string>();
  const copies: [AccountId, AccountId][] = [];
  const conflicts: string[] = [];
  let before: string[] = [];
  for (let number = 0; number < size; number += 1) {
    const account = `account:n-${number}` as const;
    const group = Math.floor(number / carriers);
    const isCopy = number % copyEvery === 1;
    const lines: string[] = [];
    let text = '';
    for (let report = 0; report < reports; report += 1) {
      const statement = statementAt(
        report < central ? report + 1 : central + 1 + group * (reports - central) + (report - central),
      );
      const words = quoted.get(statement.id);
      const cue = pick(['said', 'claimed', 'insisted', 'added']);
      const isCopied = isCopy && words === undefined && report >= reports - copiedReports;
      const changed = words && random() < 0.3 ? words.replace(/ \S+ /, ` ${word()} `) : words;
      const content = isCopied
        ? (before[report] ?? '')
        : changed === undefined
          ? `${phrase(wordsInReport - 3)} ${pick(['will', 'would', 'may', 'not', 'could'])}`
          : `“${changed}”`;
      lines.push(content);
      const start = text.length;
      const line = `Minister ${cue} ${content}.\n`;
      text += line;
      const contentAt = start + 'Minister '.length + cue.length + 1;
      const id = `attestation:n-${number}-${report}` as const;
      attestations.push({
        id,
        account,
        statements: [statement.id],
        mode: changed === undefined ? 'indirect' : 'direct',
        speaker: statement.speaker ?? 'actor:north-minister',
        cue: { printed: cue, anchor: at(start + 'Minister '.length, cue.length) },
        chain: [],
        passage: at(start, line.length - 2),
        content: [at(contentAt, content.length)],
        quotations:
          changed === undefined
            ? []
            : [
                {
                  id: `quotation:n-${number}-${report}`,
                  words: changed,
                  marks: { open: '“', close: '”' },
                  use: 'speech',
                  anchor: at(contentAt + 1, changed.length),
                },
              ],
        review: { state: 'confirmed' },
      });
    }
    if (isCopy) copies.push([`account:n-${number - 1}`, account]);
    const pairNumber = Math.floor(number / conflictEvery);
    if (number % conflictEvery === 2 || number % conflictEvery === 3) {
      const counts = `ships counted in ${pairNumber}`;
      if (number % conflictEvery === 3) conflicts.push(counts);
      figures.push({
        id: `figure:n-${number}`,
        account,
        attestation: `attestation:n-${number}-${reports - 1}`,
        printed: String(40 + number),
        value: 40 + number,
        bound: 'exact',
        unit: 'ship',
        counts,
        anchor: anchorAt(text, 0, 8),
      });
    }
    mentions.push({
      id: `mention:n-${number}`,
      account,
      printed: pick(['Tuesday', 'April 2']),
      anchor: anchorAt(text, 0, 8),
      kind: 'time',
      about: 'when they met',
      date: '2031-04-02',
    });
    texts.set(account, text);
    before = lines;
    accounts.push({
      id: account,
      siglum: siglumOf(number),
      source: 'source:post',
      headline: `Account ${number}`,
      language: 'en',
      bylines: [],
      credits: [],
      text: {
        file: `${number}.txt`,
        digest: await digestText(text),
        length: text.length,
        words: countWords(text),
      },
      blocks: [{ kind: 'body', anchor: { ...anchorAt(text, 0, 1), end: text.length } }],
    });
  }
  return {
    dossier: harbourTalks([], {
      accounts,
      statements: statements.filter(Boolean),
      attestations,
      figures,
      mentions,
    }),
    texts,
    copies,
    conflicts,
  };
}

/** A, B, … Z, AA, AB, … */
function siglumOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : siglumOf(Math.floor(number / 26) - 1) + last;
}
