import type { AccountId, LanguageTag } from '@parley/schema';

/** What could not be compared for an account. */
export const limitParts = [
  'reports',
  'reportingVerbs',
  'modality',
  'marks',
  'numbers',
  'times',
  'sharedText',
  'voice',
] as const;
/**
 * One of {@link limitParts}. `reports`: none was read, and it leaves nothing out. `reportingVerbs`: counted, not classified. `modality`, `marks`: how firmly reports are said
 * and where marks end otherwise, beyond what quotations alone show. `numbers`, `times`: recorded values are compared,
 * but not read again from what is printed. `sharedText`: not measured on the text that the account has now.
 * `voice`: counted in runs between spaces and signs, which are no words, so that accounts do not weigh alike.
 */
export type LimitPart = (typeof limitParts)[number];

/** Why not: there are rules for English alone, its script sets no spaces between words, or the texts were not read or have changed since. */
export const limitReasons = ['language', 'script', 'textNotRead', 'textChanged'] as const;
/** One of {@link limitReasons}. */
export type LimitReason = (typeof limitReasons)[number];

/** That something could not be compared for an account: its silence there says nothing. */
export interface Limit {
  account: AccountId;
  language: LanguageTag;
  reason: LimitReason;
  /** In the order of `limitParts`. */
  parts: LimitPart[];
}
