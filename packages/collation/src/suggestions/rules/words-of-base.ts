import type { ApparatusReading } from '../../apparatus/apparatus.ts';

/**
 * Whether a reading has the words of the base, all of them and no others; punctuation, case and hyphens aside, and in
 * one quotation or several. Not where dots or an end of the marks pass over some. False in another language.
 */
export function hasWordsOfBase({ extent, added, leftOut, outside }: ApparatusReading): boolean {
  return extent !== null && added === 0 && leftOut === 0 && outside === 0;
}
