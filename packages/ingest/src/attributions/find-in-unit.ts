import type { FoundAttribution } from './attribution.ts';
import { findClauseEnd } from './clause-end.ts';
import { findComplement } from './find-complement.ts';
import { findCues } from './find-cues.ts';
import { findSubject, sharedSubject, subjectBehindComma } from './find-subject.ts';
import { nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { readInverted, readBefore, readAsClause, isNarrator } from './read-before.ts';
import { readPassive, readAccording, readAdverb, readNoun } from './read-others.ts';
import { make, type Reading } from './reading.ts';
import type { Unit } from './split-units.ts';

/** Finds the attributions of one unit. */
export function findInUnit(unit: Unit): FoundAttribution[] {
  const cues = findCues(unit);
  const verbs = new Set(
    unit.tokens.flatMap(({ wordClass }, index) =>
      wordClass === 'VERB' || wordClass === 'AUX' ? [index] : [],
    ),
  );
  for (const { index, kind } of cues) if (kind === 'verb') verbs.add(index);
  const found: FoundAttribution[] = [];
  let lastSource: TokenRange | undefined;
  for (const [place, cue] of cues.entries()) {
    const reading: Reading = {
      unit,
      cue,
      later: cues.slice(place + 1),
      earlier: cues.slice(0, place),
      verbs,
      lastSource,
      source: undefined,
    };
    const attribution = read(reading);
    if (!attribution) continue;
    found.push(attribution);
    const nested = found.some(
      (other) =>
        other !== attribution &&
        other.content.some(
          ({ start, end }) =>
            start <= (attribution.cue[0]?.start ?? 0) && (attribution.cue[0]?.end ?? 0) <= end,
        ),
    );
    if (reading.source && cue.kind === 'verb' && !cue.passive && !nested) lastSource = reading.source;
  }
  return found;
}

function read(reading: Reading): FoundAttribution | undefined {
  const { cue } = reading;
  if (cue.kind === 'according') return readAccording(reading);
  if (cue.kind === 'noun') return readNoun(reading);
  if (cue.kind === 'adverb') return readAdverb(reading);
  if (cue.bare === 'infinitive' && !isLedIn(reading)) return undefined;
  const inverted = readInverted(reading);
  if (inverted) return inverted;
  if (cue.passive) return readPassive(reading);
  const source = findSource(reading);
  if (source && !cue.bare && isNarrator(reading, source)) return undefined;
  const aside = source && !cue.bare ? readAsClause(reading, source) : undefined;
  if (aside) return aside;
  const before = source && !cue.bare ? readBefore(reading, source) : undefined;
  if (before) return before;
  const complement = findComplement(reading.unit, cue);
  if (!complement) return readRefusal(reading, source);
  if (cue.bare === 'gerund' && !source) return undefined;
  const phrase = /^(?:object|naming|infinitive|question)$/.test(complement.rule);
  const to = findClauseEnd(reading.unit, complement.from, reading.later, phrase);
  const named = complement.rule === 'naming' && source ? antecedentOf(reading, source) : undefined;
  return make(reading, complement.rule, source, [...(named ? [named] : []), { from: complement.from, to }]);
}

/** "leaders whom he calls “hawks”": the leaders are what is named. */
function antecedentOf({ unit }: Reading, source: TokenRange): TokenRange | undefined {
  const pronoun = source.from - 1;
  if (!/^(?:which|whom|that)$/.test(unit.tokens[pronoun]?.lower ?? '')) return undefined;
  const end = unit.tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  const phrase = nounPhraseBefore(unit, end);
  return phrase && phrase.to - phrase.from <= 10 ? phrase : undefined;
}

/** "She declined to comment.": with nothing behind it the infinitive itself is what was declined. */
function readRefusal(reading: Reading, source: TokenRange | undefined): FoundAttribution | undefined {
  const { cue } = reading;
  if (cue.form?.particle?.startsWith('to ') !== true) return undefined;
  const from = cue.index + 1;
  const cut = { ...reading, cue: { ...cue, to: from } };
  const found = make(cut, 'infinitive', source, [
    { from, to: findClauseEnd(reading.unit, from, reading.later, true) },
  ]);
  reading.source = cut.source;
  return found;
}

/** "went on to say", "declined to comment": an infinitive that a verb before it makes a report. */
function isLedIn(reading: Reading): boolean {
  if (/^(?:say|explain|convince|persuade|point)$/.test(reading.cue.form?.lemma ?? '')) return true;
  const before = reading.unit.tokens
    .slice(Math.max(0, reading.cue.from - 3), reading.cue.from)
    .map(({ lower }) => lower);
  return before.some((word) =>
    /^(?:on|declined|refused|continued|continues|goes|wanted|began|seemed|appeared|rushed|proceeded|likely|quick|trying|tried|reluctant|hesitant|unwilling)$/.test(
      word,
    ),
  );
}

function findSource(reading: Reading): TokenRange | undefined {
  const { unit, cue } = reading;
  const shared = (): TokenRange | undefined =>
    reading.lastSource ?? sharedSubject(unit, cue.from, (index) => reading.verbs.has(index));
  if (cue.bare === 'participle' || cue.bare === 'gerund') {
    const first = unit.tokens
      .slice(0, cue.from)
      .every(({ wordClass }) => /^(?:ADV|PUNCT|ADP|SCONJ)$/.test(wordClass));
    if (first) return subjectBehindComma(unit, cue.to);
    // "the official saying that": the noun before a participle without a comma.
    const own = unit.tokens[cue.from - 1]?.text === ',' ? undefined : nounPhraseBefore(unit, cue.from);
    return own ?? shared();
  }
  if (cue.bare === 'infinitive') return shared();
  return findSubject(unit, cue) ?? shared();
}
