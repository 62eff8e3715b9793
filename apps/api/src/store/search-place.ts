import { hash } from 'node:crypto';
import type { TalksId } from '@parley/schema';

/** How many texts of one dossier search can tell apart; those beyond are not found. */
export const mostTexts = 2 ** 20;

/**
 * A number of the talks in search, 28 bits, the same wherever their id is: by chance, so that talks found one after
 * another are a sample of all. Several talks may come to the same one; whoever writes tries further until it is free.
 */
export function talksNumber(talks: TalksId, attempt = 0): number {
  const text = attempt === 0 ? talks : `${talks} ${attempt}`;
  return Number.parseInt(hash('sha256', text).slice(0, 7), 16);
}

/**
 * The place of a text among all that search may find, which no two have in common: those of the same talks together,
 * in the order given. 48 bits, which a JavaScript number holds.
 *
 * @param nth of the texts of its dossier, from 0; less than {@link mostTexts}.
 */
export function searchPlace(number: number, nth: number): number {
  return number * mostTexts + nth;
}
