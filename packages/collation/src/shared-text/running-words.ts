import {
  tellingBlockKinds,
  type Account,
  type Anchor,
  type Attestation,
  type BlockKind,
} from '@parley/schema';
import { wordSplitter } from '../words/compared-words.ts';
import { foldWord } from '../words/fold-word.ts';
import { languageOfQuotation, wordLanguage } from '../words/word-language.ts';

/** A word as it is compared, with its place in the text in UTF-16 code units. */
export interface RunningWord {
  folded: string;
  start: number;
  end: number;
}

/** Words that follow one another without a quotation mark or the border of a block between them. */
export interface RunningStretch {
  /** Inside quotation marks. */
  quoted: boolean;
  /** As `wordLanguage` gives it: that of the quotation, else of the account. */
  language: string;
  words: RunningWord[];
}

const telling: ReadonlySet<BlockKind> = new Set(tellingBlockKinds);

/**
 * The stretches of an account's own text: blocks in which it tells something, cut at every quotation of somebody's
 * speech. Words in marks that keep a distance are the account's own. A word that a border cuts belongs to neither
 * side.
 */
export function splitRunning(
  account: Account,
  attestations: readonly Attestation[],
  text: string,
): RunningStretch[] {
  const quotations = spokenOf(attestations, account);
  const own = wordLanguage(account.language);
  const split = wordSplitter(text);
  return account.blocks
    .filter(({ kind }) => telling.has(kind))
    .flatMap(({ anchor }) => cutBlock(anchor, quotations))
    .map(({ start, end, quoted, language = own }) => ({
      quoted,
      language,
      words: split(text.slice(start, end), language).map((word) => ({
        folded: foldWord(word.text),
        start: start + word.start,
        end: start + word.end,
      })),
    }))
    .filter(({ words }) => words.length > 0);
}

interface Range {
  start: number;
  end: number;
  /** Of the quotation, as `wordLanguage` gives it; absent outside of one. */
  language?: string;
}

/** Ranges in quotation marks, in the order of the text, those that overlap joined. */
function spokenOf(attestations: readonly Attestation[], account: Account): Range[] {
  const spoken = attestations
    .flatMap(({ quotations }) => quotations)
    .filter(({ use }) => use === 'speech')
    .map((quotation) => ({
      start: quotation.anchor.start,
      end: quotation.anchor.end,
      language: wordLanguage(languageOfQuotation(quotation, account)),
    }))
    .toSorted((first, second) => first.start - second.start);
  const joined: Range[] = [];
  for (const range of spoken) {
    const last = joined.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push(range);
  }
  return joined;
}

function cutBlock(
  block: Pick<Anchor, 'start' | 'end'>,
  spoken: readonly Range[],
): (Range & { quoted: boolean })[] {
  const parts: (Range & { quoted: boolean })[] = [];
  let { start } = block;
  for (const range of spoken) {
    if (range.end <= start || range.start >= block.end) continue;
    const end = Math.min(range.end, block.end);
    if (range.start > start) parts.push({ start, end: range.start, quoted: false });
    parts.push({ ...range, start: Math.max(range.start, start), end, quoted: true });
    start = end;
  }
  if (start < block.end) parts.push({ start, end: block.end, quoted: false });
  return parts;
}
