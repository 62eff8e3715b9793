import type { AccountId, LanguageTag } from '@parley/schema';
import type { ApparatusEntry, ApparatusReading } from '../../apparatus/apparatus.ts';
import { readCues } from '../../cues/read-cues.ts';
import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, readingsOf, type Part } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';
import { hasWordsOfBase } from './words-of-base.ts';

/**
 * Inside the marks one account has a negation that another one, quoting the same utterance, has not: one of them prints
 * the contrary of what was said. Only what stands against the base is read, so that negations that both have are none.
 * Beside the base stand those that quote all of it and part in no negation, each wording in its own words.
 */
export function negationDiffers(apparatus: readonly ApparatusEntry[], selection: Selection): Draft[] {
  const languages = new Map(selection.accounts.map(({ id, language }) => [id, language]));
  const isOdd = (reading: ApparatusReading): boolean =>
    partsInNegation(reading, languages.get(reading.account) ?? 'en');
  return apparatus.flatMap((entry): Draft[] => {
    const turned = entry.readings.filter((reading) => isOdd(reading) && !isRewritten(reading));
    if (turned.length === 0) return [];
    const accounts = turned.map(({ account }) => account);
    const alike = entry.readings.filter((reading) => reading.extent === 'full' && !isOdd(reading));
    const readings = readingsOf([...partsOf(alike, ''), ...partsOf(turned, 'turned')], selection);
    return [
      {
        rule: 'negationDiffers',
        key: entry.id,
        ...(entry.title === null ? {} : { title: entry.title }),
        kind: 'modality',
        status: 'contradictory',
        statements: entry.statements,
        readings,
        explanation: explain(entry.base, accounts, selection),
      },
    ];
  });
}

/**
 * In a passage of which more is worded otherwise a negation may stand for another word ("failed to" for "did not"), or
 * the two are not one utterance: up to this share of the words, and always so many.
 */
const mostRewritten = 0.3;
const fewRewritten = 4;

/** One side of the negation, with all wordings that it has: what has the words of the base is one wording. */
function partsOf(same: readonly ApparatusReading[], key: string): Part[] {
  const base = same.find(hasWordsOfBase);
  const others = same.filter((reading) => !hasWordsOfBase(reading));
  const words = [...new Set([...(base ? [base] : []), ...others].map((reading) => reading.words))];
  return same.map(({ account, quotations }) => ({
    account,
    key,
    ...say({ code: 'quoted', words }),
    evidence: quotations,
  }));
}

function isRewritten({ moved, added, leftOut, wordCount }: ApparatusReading): boolean {
  const stay = moved.reduce((total, run) => total + run.words, 0);
  return added + leftOut - 2 * stay > Math.max(fewRewritten, wordCount * mostRewritten);
}

/** Whether negations are added or left out in odd number: two make none. Moved words turn nothing. */
function partsInNegation({ segments, moved }: ApparatusReading, language: LanguageTag): boolean {
  const count = (text: string): number =>
    readCues(text, language).filter((cue) => cue.class === 'negation').length;
  const sum = (kind: 'added' | 'leftOut'): number =>
    segments.reduce((total, segment) => (segment.kind === kind ? total + count(segment.text) : total), 0);
  const [added, leftOut] = [sum('added'), sum('leftOut')];
  const inMoved = moved.reduce((total, { text }) => total + count(text), 0);
  return Math.abs(added - leftOut) % 2 === 1 && added + leftOut > inMoved * 2;
}

function explain(base: AccountId, accounts: readonly AccountId[], selection: Selection): string {
  return `In quoting the same utterance ${nameAccounts(accounts, selection)} and ${nameAccounts([base], selection)} part in a negation.`;
}
