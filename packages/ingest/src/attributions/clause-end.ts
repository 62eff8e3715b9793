import type { CueCandidate } from './find-cues.ts';
import type { Token } from '../words/tokenize.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import type { Unit } from './split-units.ts';

const conjunction = /^(?:and|but|while|as|though|although|whereas|yet|even|then|or)$/;
const contrast = /^(?:but|while|though|although|whereas)$/;
const stop = /^[.!?…;:]+$/;

/**
 * Where a content that begins at `from` ends, as a place in the tokens: at the end of the unit, or before the next
 * cue that shares the subject ("and blamed", ", adding") or brings its own ("while the Kremlin said"). A content that
 * is a phrase and no clause (`phrase`) ends where a new clause or the verb of the clause around it begins.
 */
export function findClauseEnd(
  unit: Unit,
  from: number,
  later: readonly CueCandidate[],
  phrase = false,
): number {
  const { tokens } = unit;
  let end = tokens.length;
  for (const cue of later) {
    if (cue.from < from) continue;
    const cut = cutBefore(unit, from, cue);
    if (cut !== undefined) {
      end = cut;
      break;
    }
  }
  for (let place = from + 1; place < end; place += 1) {
    const token = tokens[place];
    if (!token || unit.quoted[place] !== -1) continue;
    if (token.text === ';') return place;
    if (token.text === ':' && later.some((cue) => cue.from > place)) return place;
    if (phrase && endsPhrase(unit, place)) return trimEnd(unit, from, place);
    if (
      token.text === ',' &&
      contrast.test(tokens[place + 1]?.lower ?? '') &&
      tokens[place + 2]?.lower !== 'that' &&
      place - from > 3 &&
      hasSubjectAndVerb(unit, place + 2)
    )
      return place;
  }
  return trimEnd(unit, from, end);
}

/** ", Ben Carson used", ", had worked", "and has been": what cannot belong to the phrase before it. */
function endsPhrase(unit: Unit, place: number): boolean {
  const { tokens } = unit;
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || !next) return false;
  const finite = (one: Token): boolean =>
    one.wordClass === 'AUX' ||
    (one.wordClass === 'VERB' && !one.lower.endsWith('ing') && tokens[place]?.lower !== 'to');
  if (/^(?:and|but)$/.test(token.lower)) {
    if (next.wordClass === 'AUX') return true;
    const subject = nounPhraseAfter(unit, place + 1);
    return (
      /^(?:he|she|they|it|we|i)$/.test(next.lower) ||
      (token.lower === 'but' && subject !== undefined && tokens[subject.to]?.wordClass === 'AUX')
    );
  }
  if (token.text !== ',') return false;
  if (finite(next)) return true;
  const subject = nounPhraseAfter(unit, place + 1);
  const verb = subject && tokens[subject.to];
  return verb !== undefined && finite(verb) && !/^(?:who|which|that)$/.test(next.lower);
}

function hasSubjectAndVerb({ tokens }: Unit, from: number): boolean {
  let noun = false;
  for (let place = from; place < Math.min(tokens.length, from + 8); place += 1) {
    const token = tokens[place];
    if (!token || token.text === ',') return false;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.wordClass)) noun = true;
    if (/^(?:VERB|AUX)$/.test(token.wordClass)) return noun;
  }
  return false;
}

/** The place before which a later cue ends the content, or undefined where it stands inside it. */
function cutBefore(unit: Unit, from: number, cue: CueCandidate): number | undefined {
  const { tokens, quoted } = unit;
  let place = cue.from - 1;
  const afterQuotation = quoted[place] !== -1;
  if (cue.kind === 'according') return tokens[place]?.text === ',' ? place : cue.from;
  if (cue.kind === 'noun') return undefined;
  if (cue.bare === 'participle')
    return afterQuotation ? cue.from : tokens[place]?.text === ',' ? place : undefined;
  if (cue.bare !== undefined || cue.passive) return undefined;
  const subject = nounPhraseBefore(unit, cue.from);
  if (subject) {
    const cut = cutBeforeSubject(unit, from, cue, subject.from);
    if (cut !== 'look-on') return cut;
  }
  if (tokens[place]?.text === ',' && cue.form?.frames.get('clause')?.sure && nounPhraseAfter(unit, cue.to))
    return place;
  while (place > from && tokens[place]?.wordClass === 'ADV') place -= 1;
  const before = tokens[place]?.lower ?? '';
  if (/^(?:and|but|or|then)$/.test(before)) {
    if (cue.form?.form === 'base') return undefined;
    return tokens[place - 1]?.text === ',' ? place - 1 : place;
  }
  return undefined;
}

/** Where the content ends before a later cue that brings its own subject. */
function cutBeforeSubject(
  unit: Unit,
  from: number,
  cue: CueCandidate,
  start: number,
): number | undefined | 'look-on' {
  const { tokens, quoted } = unit;
  const before = tokens[start - 1];
  if (!before || start <= from) return 'look-on';
  // “the last thing” he wanted was: a wish behind a fragment goes on with the sentence.
  const wish = ![...(cue.form?.frames.values() ?? [])].some(({ cueClass }) => cueClass !== 'stance');
  if (quoted[start - 1] !== -1)
    return wish && !/^[.,]$/.test(tokens[cue.to]?.text ?? '.') ? undefined : start;
  // ", which he calls": the phrase before the comma is what was spoken of.
  if (/^(?:which|whom|who)$/.test(before.lower) && tokens[start - 2]?.text === ',') return start - 2;
  if (before.text === ',') {
    const behind = tokens[cue.to];
    // ", Jones said." gives what stands before to Jones; ", he told others that" begins a report of its own.
    const ends = behind === undefined || /^[.,]$/.test(behind.text);
    const begins =
      cue.to + 3 < tokens.length &&
      [...(cue.form?.frames.values() ?? [])].some(({ sure, cueClass }) => sure && cueClass !== 'stance');
    return ends || begins ? start - 1 : undefined;
  }
  if (!conjunction.test(before.lower)) return 'look-on';
  // "that Tarrow and Okavi spoke of": the conjunction joins names.
  if (
    before.lower === 'and' &&
    tokens[start - 2]?.wordClass === 'PROPN' &&
    tokens[start]?.wordClass === 'PROPN'
  )
    return undefined;
  const first = tokens[start - 2]?.lower === 'even' ? start - 2 : start - 1;
  return tokens[first - 1]?.text === ',' ? first - 1 : first;
}

/** Leaves out the full stop; keeps one that stands inside the marks of a quotation. */
export function trimEnd({ tokens, quoted }: Unit, from: number, end: number): number {
  let last = end;
  while (last > from + 1) {
    const token = tokens[last - 1];
    if (!token || quoted[last - 1] !== -1) break;
    if (!stop.test(token.text) && token.text !== ',') break;
    last -= 1;
  }
  return last;
}
