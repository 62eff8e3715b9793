import { compare } from '../../src/compare.ts';
import { makeQuotedTalks } from '../../src/quoted-talks.fixture.ts';
import { makeScaleTalks } from '../../src/scale-talks.fixture.ts';
import { measureSharedText } from '../../src/shared-text/measure-shared-text.ts';

/** What one run of the whole comparison takes. */
export interface ScaleRun {
  accounts: number;
  /** Time of the processor, as other programs share the machine. */
  sharedTextMs: number;
  compareMs: number;
  /** By the clock. */
  elapsedMs: number;
  peakMiB: number;
  copies: number;
  copiesFound: number;
  conflicts: number;
  conflictsFound: number;
}

/** The least share of a copy's running text that shows it; the made copies have about a third. */
const copiedShare = 0.1;

/** Makes talks of so many accounts and compares them whole, shared text included. */
export async function measureOne(accounts: number): Promise<ScaleRun> {
  const { dossier, texts, copies, conflicts } = await makeScaleTalks(accounts);
  const started = clock();
  const sharedText = await measureSharedText(dossier, texts);
  const measured = clock();
  const { independence, figures } = compare({ ...dossier, sharedText });
  const ended = clock();
  const shared = new Set(
    independence.shares.filter(({ share }) => share >= copiedShare).map((pair) => `${pair.of} ${pair.with}`),
  );
  const disagreeing = new Set(
    figures.filter(({ agreement }) => agreement === 'disagree').map(({ counts }) => counts),
  );
  return {
    accounts,
    sharedTextMs: measured.cpuMs - started.cpuMs,
    compareMs: ended.cpuMs - measured.cpuMs,
    elapsedMs: ended.wallMs - started.wallMs,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    copies: copies.length,
    copiesFound: copies.filter(([first, second]) => shared.has(`${second} ${first}`)).length,
    conflicts: conflicts.length,
    conflictsFound: conflicts.filter((counts) => disagreeing.has(counts)).length,
  };
}

/** What the comparison of so many accounts takes that all print one utterance. */
export interface QuotedRun {
  witnesses: number;
  sharedTextMs: number;
  compareMs: number;
  peakMiB: number;
  /** Pairs of accounts kept, and witnesses that the apparatus has. */
  pairs: number;
  readings: number;
}

/** Makes talks of which so many accounts print the same utterance and compares them whole. */
export async function measureQuoted(witnesses: number): Promise<QuotedRun> {
  const { dossier, texts } = await makeQuotedTalks(witnesses);
  const started = clock();
  const sharedText = await measureSharedText(dossier, texts);
  const measured = clock();
  const { apparatus } = compare({ ...dossier, sharedText });
  const ended = clock();
  return {
    witnesses,
    sharedTextMs: measured.cpuMs - started.cpuMs,
    compareMs: ended.cpuMs - measured.cpuMs,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    pairs: sharedText.pairs.length,
    readings: apparatus.reduce((sum, { readings }) => sum + readings.length, 0),
  };
}

function clock(): { cpuMs: number; wallMs: number } {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() };
}
