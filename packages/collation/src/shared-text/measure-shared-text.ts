import {
  digestText,
  type Account,
  type AccountId,
  type Attestation,
  type Dossier,
  type SharedRun,
  type SharedText,
  type SharedTextPair,
} from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import { findUnmarked } from './find-unmarked.ts';
import { makeAnchorer, type Anchorer } from './make-anchorer.ts';
import { PairNumbers } from './pair-numbers.ts';
import { readModality } from './read-modality.ts';
import { countShared, findRuns } from './find-runs.ts';
import { splitRunning } from './running-words.ts';
import { indexShingles, type Numbering, type Track } from './shingle-index.ts';

interface MeasuredAccount {
  account: Account;
  text: string;
  attestations: readonly Attestation[];
  /** The account's own words. */
  running: Track;
  /** Words in quotation marks. */
  quoted: Track;
}

/**
 * Measures what accounts share word for word: exact runs of five words and more, found by an inverted index of
 * shingles (Broder 1997, On the resemblance and containment of documents; exact, without his sampling). Words are those
 * of `wordSplitter`, without case and shape of apostrophes. Running text and words in quotation marks are measured apart,
 * page furniture not at all; words of one language are those of no other. With them are read the modal words of reports and where marks begin and end otherwise.
 * Accounts are in the order of their ids, pairs that share nothing are left out.
 *
 * An account without a text, or with a text that is not the one its record was made from, is not measured, since its
 * anchors would cut the wrong words: check texts first. Time grows with the words of all texts and with what pairs
 * have in common.
 */
export async function measureSharedText(
  dossier: Dossier,
  texts: ReadonlyMap<AccountId, string>,
): Promise<SharedText> {
  const numbering: Numbering = {
    words: new Map(),
    numbered: 0,
    pairs: new PairNumbers(),
    fours: new PairNumbers(),
    runs: new PairNumbers(),
  };
  const attestations = Map.groupBy(dossier.attestations, ({ account }) => account);
  const measured: MeasuredAccount[] = [];
  for (const account of dossier.accounts.toSorted(alphabetic(({ id }) => id))) {
    const text = texts.get(account.id);
    // oxlint-disable-next-line no-await-in-loop -- digests one after another hold one text at a time
    if (text === undefined || (await digestText(text)) !== account.text.digest) continue;
    const stretches = splitRunning(account, attestations.get(account.id) ?? [], text);
    const { running = [], quoted = [] } = Object.groupBy(stretches, (stretch) =>
      stretch.quoted ? 'quoted' : 'running',
    );
    measured.push({
      account,
      text,
      attestations: attestations.get(account.id) ?? [],
      running: indexShingles(running, numbering),
      quoted: indexShingles(quoted, numbering),
    });
  }
  const anchor = makeAnchorer();
  const pairs: SharedTextPair[] = [];
  for (const [first, second] of pairsInCommon(measured)) {
    // oxlint-disable-next-line no-await-in-loop -- thousands of digests at once would not be faster
    pairs.push(await measurePair(first, second, anchor));
  }
  return {
    texts: measured.map(({ account, running }) => ({
      account: account.id,
      digest: account.text.digest,
      fiveWordRuns: running.places,
    })),
    pairs,
    cues: (
      await Promise.all(measured.map((own) => readModality(own.account, own.attestations, own.text, anchor)))
    ).flat(),
    unmarked: await findUnmarked(measured, anchor),
  };
}

/**
 * Words in quotation marks that more accounts than this print are the talk of the day: each account that comes after is
 * paired with the first alone. All that quote an utterance stand in its apparatus, so that nothing is lost, and hundreds
 * of accounts of one quotation do not make as many pairs as the square of them. Running text is always paired in full.
 */
const mostQuoting = 24;

/** Pairs that have a run in common, by the inverted index: pairs without one are never looked at. */
function pairsInCommon(measured: readonly MeasuredAccount[]): [MeasuredAccount, MeasuredAccount][] {
  const partners = measured.map(() => new Set<number>());
  for (const kind of ['running', 'quoted'] as const) {
    const holders = new Map<number, number[]>();
    for (const [place, account] of measured.entries()) {
      for (const run of account[kind].shingles.keys()) {
        const earlier = holders.get(run) ?? [];
        holders.set(run, earlier);
        const paired = kind === 'quoted' && earlier.length >= mostQuoting ? earlier.slice(0, 1) : earlier;
        for (const partner of paired) partners[partner]?.add(place);
        earlier.push(place);
      }
    }
  }
  return measured.flatMap((first, place) =>
    [...(partners[place] ?? [])]
      .toSorted(smallest((partner) => partner))
      .flatMap((partner): [MeasuredAccount, MeasuredAccount][] => {
        const second = measured[partner];
        return second ? [[first, second]] : [];
      }),
  );
}

async function measurePair(
  first: MeasuredAccount,
  second: MeasuredAccount,
  anchor: Anchorer,
): Promise<SharedTextPair> {
  const runs = [
    ...(await anchorRuns(first, second, 'running', anchor)),
    ...(await anchorRuns(first, second, 'quoted', anchor)),
  ].toSorted(
    inTurn(
      greatest(({ words }) => words),
      smallest((run) => run.first.start),
      smallest((run) => run.second.start),
    ),
  );
  return {
    first: first.account.id,
    second: second.account.id,
    firstShared: countShared(first.running, second.running),
    secondShared: countShared(second.running, first.running),
    runs,
  };
}

async function anchorRuns(
  first: MeasuredAccount,
  second: MeasuredAccount,
  kind: 'running' | 'quoted',
  anchor: Anchorer,
): Promise<SharedRun[]> {
  const found = findRuns(first[kind], second[kind]);
  return Promise.all(
    found.map(async (run) => ({
      words: run.words,
      quoted: kind === 'quoted',
      first: await anchor(first.text, ...spanOf(first[kind], run.first, run.words)),
      second: await anchor(second.text, ...spanOf(second[kind], run.second, run.words)),
    })),
  );
}

function spanOf(track: Track, place: number, words: number): [start: number, end: number] {
  return [track.words[place]?.start ?? 0, track.words[place + words - 1]?.end ?? 0];
}
