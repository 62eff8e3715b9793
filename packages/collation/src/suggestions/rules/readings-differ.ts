import type { AccountId } from '@parley/schema';
import type { ApparatusEntry, ApparatusReading, Extent } from '../../apparatus/apparatus.ts';
import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, readingsOf } from '../draft.ts';
import { say, type SayingCode } from '../saying.ts';
import type { Draft } from '../suggestion.ts';
import { hasWordsOfBase } from './words-of-base.ts';

const extentCodes = {
  full: 'whole',
  truncated: 'part',
  fragment: 'fragment',
} as const satisfies Record<Extent, SayingCode>;

/** The readings that were compared with the base: a translation is no other wording, nor longer or shorter. */
function inLanguageOfBase({ readings }: ApparatusEntry): (ApparatusReading & { extent: Extent })[] {
  return readings.flatMap((reading) =>
    reading.extent === null ? [] : [{ ...reading, extent: reading.extent }],
  );
}

/** Accounts quote more or less of the same utterance. */
export function extentsDiffer(apparatus: readonly ApparatusEntry[], selection: Selection): Draft[] {
  return apparatus.flatMap((entry): Draft[] => {
    const compared = inLanguageOfBase(entry);
    const readings = readingsOf(
      compared.map(({ account, extent, wordCount, quotations }) => ({
        account,
        key: extent,
        ...say({ code: extentCodes[extent], count: wordCount }),
        evidence: quotations,
      })),
      selection,
    );
    if (readings.length < 2) return [];
    const full = compared.filter(({ extent }) => extent === 'full').map(({ account }) => account);
    const less = compared.filter(({ extent }) => extent !== 'full').map(({ account }) => account);
    return [
      {
        rule: 'extentsDiffer',
        key: entry.id,
        ...(entry.title === null ? {} : { title: entry.title }),
        kind: 'extent',
        status: 'compatible',
        statements: entry.statements,
        readings,
        explanation: `${nameAccounts(less, selection)} ${less.length > 1 ? 'end' : 'ends'} the quotation where ${nameAccounts(full, selection)} ${full.length > 1 ? 'go' : 'goes'} on.`,
      },
    ];
  });
}

/**
 * Accounts give the same utterance in different words inside their marks: other words, words passed over without a sign,
 * or the same words in another order. Who quotes less of the base, or passes over words with dots, has no wording of its
 * own and does not print the base's either: it stands in no reading.
 */
export function wordingsDiffer(apparatus: readonly ApparatusEntry[], selection: Selection): Draft[] {
  return apparatus.flatMap((entry): Draft[] => {
    const compared = inLanguageOfBase(entry);
    const differing = compared.filter(isOtherWording);
    if (differing.length === 0) return [];
    const readings = readingsOf(
      compared
        .filter((reading) => isOtherWording(reading) || hasWordsOfBase(reading))
        .map((reading) => ({
          account: reading.account,
          key: isOtherWording(reading) ? reading.words : '',
          ...say({ code: 'quoted', words: [reading.words] }),
          evidence: reading.quotations,
        })),
      selection,
    );
    const accounts: AccountId[] = differing.map(({ account }) => account);
    const manner = differing.every(isMoved) ? 'in another order' : 'in other words';
    return [
      {
        rule: 'wordingsDiffer',
        key: entry.id,
        ...(entry.title === null ? {} : { title: entry.title }),
        kind: 'wording',
        status: 'unresolved',
        statements: entry.statements,
        readings,
        explanation: `What ${nameAccounts([entry.base], selection)} quotes, ${nameAccounts(accounts, selection)} ${accounts.length > 1 ? 'quote' : 'quotes'} ${manner}.`,
      },
    ];
  });
}

/** Words left out are no other wording where dots in the quotation say so; whether they stand at that place is not asked. */
function isOtherWording({ added, leftOut, segments }: ApparatusReading): boolean {
  const saysSo = segments.some(({ kind, text }) => kind !== 'gap' && kind !== 'leftOut' && dots.test(text));
  return added > 0 || (leftOut > 0 && !saysSo);
}

const dots = /\.{3}|…/u;

/** Whether all that differs stands in both, at different places. */
function isMoved({ added, leftOut, moved }: ApparatusReading): boolean {
  const words = moved.reduce((sum, run) => sum + run.words, 0);
  return words === added && words === leftOut;
}
