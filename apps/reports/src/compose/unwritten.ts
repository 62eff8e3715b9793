import type { Wording } from './wording/en.ts';

/** What `pnpm draft` writes where a person has still to find the words: who does what, and words of the passage. */
const unwritten = /To be written: (?!of what)(?:[^;“”]*?; about )?(?<about>[^.;”]+)/gu;

/** What it writes for a detail of which nobody has said what it is. */
const unnamed = /To be written: of what “[^”]*” in [A-Z]+ is the \w+/gu;
const untitled = / \(title to be written\)$/u;

/** The title of talks without the note that it is one of a draft; what covers a draft says so. */
export function readTitle(title: string): string {
  return title.replace(untitled, '');
}

/** A text in which what nobody has written yet is shortened to what tells it apart. */
export function shortenUnwritten(text: string, words: Wording): string {
  return text
    .replaceAll(unnamed, words.unwritten(null))
    .replaceAll(unwritten, (_, about: string) => words.unwritten(about));
}
