import type { Span } from '../document/document.ts';
import type { CueClass } from '../cues/lexicon.ts';
import type { FoundAttribution, AttributionRule } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import type { CueCandidate } from './find-cues.ts';
import { nounPhraseAfter, type TokenRange } from './noun-phrases.ts';
import type { Unit } from './split-units.ts';

/** A cue with what its rules need to know of the unit around it. */
export interface Reading {
  readonly unit: Unit;
  readonly cue: CueCandidate;
  readonly later: readonly CueCandidate[];
  readonly earlier: readonly CueCandidate[];
  /** Places of all verbs, auxiliaries too. */
  readonly verbs: ReadonlySet<number>;
  /** The source of the last report of the unit, for verbs that share it. */
  readonly lastSource: TokenRange | undefined;
  /** The source of what was read, for the next reading. */
  source: TokenRange | undefined;
}

/** What stands before source and cue, back to the last report of the unit. */
export function contentBefore(reading: Reading, end: number): TokenRange | undefined {
  const { unit } = reading;
  let to = end;
  while (to > 0 && unit.quoted[to - 1] === -1 && /^[,—–]$/.test(unit.tokens[to - 1]?.text ?? '')) to -= 1;
  if (to === 0) return undefined;
  let from = 0;
  const quotation = unit.quoted[to - 1] ?? -1;
  if (quotation !== -1) {
    const first = unit.quoted.indexOf(quotation);
    // A quotation that is a whole sentence is the content alone; a fragment belongs to its clause.
    const whole = first === 0 || /^[,:.—–]$/.test(unit.tokens[first - 1]?.text ?? '') || to - first > 12;
    if (whole && first > 0 && !startsClause(reading, first)) from = first;
    else if (whole) from = first > 0 && /^[:.]$/.test(unit.tokens[first - 1]?.text ?? '') ? first : 0;
  }
  const last = reading.earlier.findLast(
    (cue) => cue.to <= to && cue.kind !== 'noun' && cue.bare === undefined && unit.quoted[cue.index] === -1,
  );
  if (last && from < last.to) {
    // Another report stands before: the content begins behind its clause.
    const comma = unit.tokens.findIndex(
      ({ text, lower }, index) =>
        index > last.to &&
        index < to - 1 &&
        unit.quoted[index] === -1 &&
        (text === ';' || text === ':' || /^(?:and|but|while)$/.test(lower)) &&
        unit.tokens[index - 1]?.text === ',',
    );
    if (comma > 0) from = comma + 1;
  }
  return to > from ? { from, to } : undefined;
}

function startsClause(reading: Reading, first: number): boolean {
  for (let place = 0; place < first; place += 1)
    if (reading.verbs.has(place) && reading.unit.quoted[place] === -1) return true;
  return first <= 4;
}

/** “…,” he said, “…”: what goes on behind the cue. */
export function resumed(reading: Reading, from: number): TokenRange[] {
  const { unit } = reading;
  for (let place = from; place < Math.min(unit.tokens.length, from + 25); place += 1) {
    const quotation = unit.quoted[place] ?? -1;
    if (quotation !== -1) {
      const mark = unit.tokens[place - 1]?.text ?? '';
      if (!/^[,:.—–]$/.test(mark)) return [];
      return [{ from: place, to: unit.quoted.lastIndexOf(quotation) + 1 }];
    }
  }
  return [];
}

export function make(
  reading: Reading,
  rule: AttributionRule,
  source: TokenRange | undefined,
  content: readonly TokenRange[],
): FoundAttribution | undefined {
  const { unit, cue } = reading;
  const named = source && withApposition(unit, source);
  reading.source = named;
  const spans = content.filter(({ from, to }) => to > from).map((range) => span(reading, range));
  if (spans.length === 0) return undefined;
  const cueClass = classOf(cue, rule);
  const draft = {
    source: named ? [span(reading, named)] : [],
    cue: [span(reading, { from: cue.from, to: cue.to })],
    content: spans,
    rule,
    cueClass,
    lemma: cue.form?.lemma ?? unit.tokens[cue.index]?.lower ?? '',
    negated: cue.negated,
  };
  return { ...draft, confidence: confidenceOf(draft, cue) };
}

/** What a cue reports by the frame in which it was read: who orders troops to stop speaks, who orders a meal acts. */
function classOf({ form }: CueCandidate, rule: AttributionRule): CueClass {
  const frames = [...(form?.frames.values() ?? [])];
  const read =
    rule === 'object' || rule === 'infinitive' || rule === 'naming' ? form?.frames.get(rule) : undefined;
  return (read ?? frames.find(({ sure }) => sure) ?? frames[0])?.cueClass ?? 'speech';
}

/** Offsets of a range; a content that ends inside marks takes the closing one along. */
function span(reading: Reading, { from, to }: TokenRange): Span {
  const { tokens } = reading.unit;
  return { start: tokens[from]?.start ?? reading.unit.start, end: tokens[to - 1]?.end ?? reading.unit.end };
}

export function isClause(reading: Reading, { from, to }: TokenRange): boolean {
  if (to - from < 3) return false;
  if (
    /^(?:after|before|when|while|as|if|since|in|on|at|during|with|for|by|from|to|speaking|asked|meanwhile|despite|although|though|because|earlier|later|last|following)$/.test(
      reading.unit.tokens[from]?.lower ?? '',
    ) &&
    !reading.unit.tokens.slice(from, to).some(({ text }) => text === ',')
  )
    return false;
  for (let place = from; place < to; place += 1) if (reading.verbs.has(place)) return true;
  return false;
}

/** "Varnholt's water minister, Ilse Tarrow": the name behind the comma belongs to the source. */
function withApposition(unit: Unit, source: TokenRange): TokenRange {
  const { tokens, quoted } = unit;
  if (
    tokens[source.to]?.text !== ',' ||
    quoted[source.to] !== -1 ||
    tokens[source.to - 1]?.wordClass === 'PROPN'
  )
    return source;
  let to = source.to + 1;
  while (tokens[to]?.wordClass === 'PROPN') to += 1;
  const length = to - source.to - 1;
  // "the chair, Elise Marchand of the Lake Council": with what the name belongs to.
  if (/^(?:of|from|at|for)$/.test(tokens[to]?.lower ?? '') && quoted[to] === -1)
    to = nounPhraseAfter(unit, source.to + 1)?.to ?? to;
  const behind = tokens[to];
  return length >= 2 &&
    length <= 4 &&
    (behind === undefined || /^[.,]$/.test(behind.text) || behind.wordClass === 'VERB')
    ? { from: source.from, to }
    : source;
}
