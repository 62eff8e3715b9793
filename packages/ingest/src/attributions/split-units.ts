import type { Span } from '../document/document.ts';
import type { FoundQuotation } from '../quotations/parse-quotations.ts';
import type { Token } from '../words/tokenize.ts';

/**
 * A sentence with the quotations in it. A quotation of several sentences and the words that give it to somebody are
 * one unit, since neither can be read alone.
 */
export interface Unit extends Span {
  readonly tokens: readonly Token[];
  /** For each token, the index of the outermost quotation that it stands in (marks too), or −1. */
  readonly quoted: readonly number[];
  /** The outermost quotations that overlap the unit, marks included. */
  readonly quotations: readonly Span[];
}

const closing = /^["”’»'“)\]]+$/;

/** Cuts a block into units. */
export function splitUnits(tokens: readonly Token[], quotations: readonly FoundQuotation[]): Unit[] {
  const outer = quotations
    .filter(({ depth }) => depth === 0)
    .map(({ start, end, marks }) => ({ start: start - marks.open.length, end: end + marks.close.length }));
  let at = 0;
  const quotedBy = tokens.map((token) => {
    while (at < outer.length && (outer[at]?.end ?? 0) <= token.start) at += 1;
    const quotation = outer[at];
    return quotation && quotation.start <= token.start && token.start < quotation.end ? at : -1;
  });
  const units: Unit[] = [];
  let first = 0;
  let open = 0;
  const cut = (end: number): void => {
    if (end <= first) return;
    const inside = tokens.slice(first, end);
    const start = inside[0]?.start ?? 0;
    const stop = inside.at(-1)?.end ?? 0;
    // Both are in the order of the text: what ends before this unit is passed for good.
    while (open < outer.length && (outer[open]?.end ?? 0) <= start) open += 1;
    let past = open;
    while (past < outer.length && (outer[past]?.start ?? 0) < stop) past += 1;
    units.push({
      start,
      end: stop,
      tokens: inside,
      quoted: quotedBy.slice(first, end),
      quotations: outer.slice(open, past),
    });
    first = end;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (endsUnit(tokens, quotedBy, index)) cut(index + 1);
  }
  cut(tokens.length);
  return units;
}

/** Two units that are read as one, the second in the paragraph behind the first. */
export function joinUnits(first: Unit, second: Unit): Unit {
  const offset = Math.max(-1, ...first.quoted) + 1;
  return {
    start: first.start,
    end: second.end,
    tokens: [...first.tokens, ...second.tokens],
    quoted: [
      ...first.quoted,
      ...second.quoted.map((quotation) => (quotation === -1 ? -1 : quotation + offset)),
    ],
    quotations: [...first.quotations, ...second.quotations],
  };
}

function endsUnit(tokens: readonly Token[], quotedBy: readonly number[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  const stays = quotedBy[index] !== -1 && quotedBy[index] === quotedBy[index + 1];
  if (stays) return false;
  if (closing.test(token.text)) {
    const before = tokens[index - 1];
    if (!before || !/^(?:[.!?…]+|\.\.\.)$/.test(before.text)) return false;
    // “Who cares?” he asked: the question mark ends the quotation, not the sentence.
    return startsSentence(next) && !isAttributedNext(tokens, index + 1, before.text === '.');
  }
  if (!/^(?:[.!?…]+|\.\.\.)$/.test(token.text) && token.text !== ';') return false;
  return token.text === ';' ? false : startsSentence(next);
}

function startsSentence(token: Token): boolean {
  return /^[\p{Lu}\p{N}"“‘'„«([•–—-]/u.test(token.text);
}

/** Whether a few words with a verb of saying among them stand up to the next stop. */
function isAttributedNext(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 9); index += 1) {
    const word = tokens[index]?.lower ?? '.';
    if (/^[.!?"“]$/.test(word)) return false;
    if (
      /^(?:said|says|asked|asks|added|wrote|replied|tweeted|told|shouted|continued|exclaimed|wondered)$/.test(
        word,
      )
    ) {
      // Behind a full stop only a report without a content of its own belongs to what was quoted.
      return !strict || /^[.]$/.test(tokens[index + 1]?.text ?? '.');
    }
  }
  return false;
}
