import type { Wording } from './wording/en.ts';

/** What `pnpm draft` writes where a person has still to find the words: who does what, and words of the passage. */
const unwritten = /To be written: (?!of what)(?:[^;“”]*?; about )?(?<about>[^.;”]+)/gu;

/** A text in which gists that nobody has written yet are shortened to what tells them apart. */
export function shortenUnwritten(text: string, words: Wording): string {
  return text.replaceAll(unwritten, (_, about: string) => words.unwritten(about));
}
