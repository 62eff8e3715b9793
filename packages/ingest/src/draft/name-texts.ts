import type { Account } from '@parley/schema';
import type { Assembled } from './part.ts';

/**
 * Gives each text a file of its own: two pages of one name, or an article that was saved anew since it was drafted,
 * must not lie over the text into which anchors point. Names differ in more than case, as some disks want it.
 */
export function nameTexts(assembled: readonly Assembled[], earlier: readonly Account[] = []): Assembled[] {
  const taken = new Map(earlier.map(({ text }) => [text.file.toLowerCase(), text.digest]));
  return assembled.map((one) => {
    const { text } = one.account;
    let file = text.file;
    for (let turn = 2; (taken.get(file.toLowerCase()) ?? text.digest) !== text.digest; turn += 1)
      file = text.file.replace(/(\.[^.]*)?$/, `-${turn}$1`);
    taken.set(file.toLowerCase(), text.digest);
    return file === text.file ? one : { ...one, account: { ...one.account, text: { ...text, file } } };
  });
}
