import { countWords } from '@parley/schema/anchors';
import type { FoundAttribution } from '../attributions/attribution.ts';
import type { TokenRange } from '../attributions/noun-phrases.ts';
import type { Unit } from '../attributions/split-units.ts';
import type { Span } from '../document/document.ts';
import type { Token } from '../words/tokenize.ts';
import { cutClauses, type Clause } from './cut-clauses.ts';
import { findEvents } from './find-events.ts';

/** How a narrated claim was found: a sentence, a clause beside a report, a part of a sentence, or a phrase that tells of an event. */
export type NarrationRule = 'sentence' | 'beside' | Clause['kind'] | 'event';

/** What an account tells in its own voice. */
export interface NarratedClaim extends Span {
  readonly pieces: readonly Span[];
  readonly sentence: Span;
  readonly rule: NarrationRule;
  /** Whether it is a claim only if another account tells it too. */
  readonly tentative: boolean;
}

/** Fewer words are no claim. */
const minWords = 4;

/** Finds what the sentences of a block tell besides the reports in them. */
export function findNarration(
  text: string,
  units: readonly Unit[],
  attributions: readonly FoundAttribution[],
): NarratedClaim[] {
  const spans = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .toSorted((one, other) => one.start - other.start);
  let first = 0;
  return units.flatMap((unit) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= unit.start) first += 1;
    const reported: Span[] = [];
    for (let place = first; place < spans.length && (spans[place]?.start ?? 0) < unit.end; place += 1) {
      const span = spans[place];
      if (span && span.end > unit.start) reported.push(span);
    }
    return narrationOf(text, unit, reported);
  });
}

function narrationOf(text: string, unit: Unit, reported: readonly Span[]): NarratedClaim[] {
  const sentence = { start: unit.start, end: unit.end };
  const claim = (rule: NarrationRule, ranges: readonly TokenRange[], tentative: boolean): NarratedClaim[] => {
    const pieces = ranges.map((range) => trimmed(unit, range)).filter(({ end, start }) => end > start);
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) return [];
    return [{ start: first.start, end: last.end, pieces, sentence, rule, tentative }];
  };
  const whole = { from: 0, to: unit.tokens.length };
  const claims: NarratedClaim[] = [];
  if (reported.length === 0) {
    if (countWords(text.slice(unit.start, unit.end)) < minWords) return [];
    const clauses = cutClauses(unit, whole);
    claims.push(...claim('sentence', without(whole, clauses), false));
    for (const clause of clauses) claims.push(...claim(clause.kind, [clause], clause.kind !== 'coordinate'));
  } else {
    for (const range of freeRanges(unit, reported)) {
      const beside = besides(unit, range);
      if (beside) claims.push(...claim('beside', [beside], false));
      for (const clause of cutClauses(unit, range)) claims.push(...claim(clause.kind, [clause], true));
    }
  }
  const events = findEvents(unit).flatMap((range) => claim('event', [range], true));
  return [...claims, ...events.filter((event) => !claims.some((one) => repeats(one, event)))];
}

/** The main clause: the stretch without what stands beside it; clauses of time and most appositions belong to it. */
function without({ from, to }: TokenRange, clauses: readonly Clause[]): TokenRange[] {
  const out = clauses.filter(
    ({ kind, to: end }) =>
      /^(?:relative|coordinate|participle)$/.test(kind) ||
      // "…, the first meeting since the war began.": at the end of a sentence an apposition is a claim beside it.
      (kind === 'apposition' && end >= to - 1),
  );
  const ranges: TokenRange[] = [];
  let at = from;
  for (const clause of out.toSorted((one, other) => one.from - other.from)) {
    if (clause.from > at) ranges.push({ from: at, to: clause.from });
    at = Math.max(at, clause.to);
  }
  if (to > at) ranges.push({ from: at, to });
  return ranges.filter((range) => range.to - range.from > 1);
}

/** An event that is most of another claim is told by that one. */
function repeats(one: NarratedClaim, event: NarratedClaim): boolean {
  return (
    one.start <= event.start && event.end <= one.end && event.end - event.start > (one.end - one.start) * 0.4
  );
}

/** Runs of tokens that no report claims. */
function freeRanges(unit: Unit, spans: readonly Span[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from: number | undefined;
  for (let place = 0; place <= unit.tokens.length; place += 1) {
    const token = unit.tokens[place];
    const free =
      token !== undefined &&
      unit.quoted[place] === -1 &&
      !spans.some(({ start, end }) => start < token.end && token.start < end);
    if (free) from ??= place;
    else if (from !== undefined) {
      ranges.push({ from, to: place });
      from = undefined;
    }
  }
  return ranges;
}

const contrast = /^(?:even|although|though|while|but|whereas|and|yet|however)$/;

const finite = ({ wordClass, lower }: Token): boolean =>
  wordClass === 'AUX' || (wordClass === 'VERB' && !lower.endsWith('ing'));

/**
 * A clause of the account's own that it sets beside a report: "Although there were pictures of the wounded, …", "… but
 * showed no sign of yielding".
 */
function besides(unit: Unit, { from, to }: TokenRange): TokenRange | undefined {
  const { tokens } = unit;
  let start = from;
  while (start < to && (contrast.test(tokens[start]?.lower ?? '') || tokens[start]?.text === ',')) start += 1;
  let end = to;
  while (
    end > start &&
    /^(?:and|but|,|while|although|that|as|in|what|since|after|before)$/.test(tokens[end - 1]?.lower ?? '')
  )
    end -= 1;
  const words = tokens.slice(start, end);
  const first = words[0];
  if (!first || words.length < minWords + 1) return undefined;
  // A verb alone has the subject of the report, or the report in a participle has its own.
  if (finite(first))
    return /^(?:but|yet|and)$/.test(tokens[from]?.lower ?? '') || from < 6
      ? { from: start, to: end }
      : undefined;
  const subject =
    /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(first.wordClass) && !/^(?:who|which|that)$/.test(first.lower);
  return (start > from || from === 0) && subject && words.slice(1).some(finite)
    ? { from: start, to: end }
    : undefined;
}

function trimmed(unit: Unit, { from, to }: TokenRange): Span {
  let [first, last] = [from, to];
  while (first < last && /^[,;:—–]$/.test(unit.tokens[first]?.text ?? '')) first += 1;
  while (
    last > first &&
    /^(?:[,;:—–]|and|but|while|whereas|which|who|whom)$/.test(unit.tokens[last - 1]?.lower ?? '')
  )
    last -= 1;
  return { start: unit.tokens[first]?.start ?? 0, end: last > first ? (unit.tokens[last - 1]?.end ?? 0) : 0 };
}
