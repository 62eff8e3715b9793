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
    if (phrase && endsPhrase(unit, place)) return trimEnd(unit, from, place);
    if (
      token.text === ',' &&
      contrast.test(tokens[place + 1]?.lower ?? '') &&
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
  const { tokens } = unit;
  let place = cue.from - 1;
  if (cue.kind === 'according') return tokens[place]?.text === ',' ? place : cue.from;
  if (cue.kind === 'noun') return undefined;
  if (cue.bare === 'participle') return tokens[place]?.text === ',' ? place : undefined;
  if (cue.bare !== undefined || cue.passive) return undefined;
  // ", Jones said." and ", said Jones" give what stands before to somebody.
  const subject = nounPhraseBefore(unit, cue.from);
  const behind = tokens[cue.to];
  if (
    subject &&
    tokens[subject.from - 1]?.text === ',' &&
    (behind === undefined || /^[.,]$/.test(behind.text))
  )
    return subject.from - 1;
  if (tokens[place]?.text === ',' && cue.form?.frames.get('clause')?.sure && nounPhraseAfter(unit, cue.to))
    return place;
  while (place > from && tokens[place]?.wordClass === 'ADV') place -= 1;
  const before = tokens[place]?.lower ?? '';
  if (/^(?:and|but|or|then)$/.test(before)) {
    if (cue.form?.form === 'base') return undefined;
    return tokens[place - 1]?.text === ',' ? place - 1 : place;
  }
  // Its own subject: look for the conjunction before it.
  for (let step = place; step > Math.max(from, place - 9); step -= 1) {
    const token = tokens[step];
    if (!token || token.wordClass === 'VERB') return undefined;
    // ", he told others that": a report of its own, unless it ends the unit and gives what stands before.
    if (token.text === ',')
      return step < place &&
        cue.to + 3 < tokens.length &&
        /^(?:that|to)$/.test(tokens[cue.to]?.lower ?? tokens[cue.to + 1]?.lower ?? '')
        ? step
        : undefined;
    if (conjunction.test(token.lower) && step < place) {
      const first = tokens[step - 1]?.lower === 'even' ? step - 1 : step;
      const comma = tokens[first - 1]?.text === ',';
      return comma ||
        /^(?:while|as|though|although|whereas)$/.test(token.lower) ||
        token.lower === 'but' ||
        token.lower === 'and'
        ? comma
          ? first - 1
          : first
        : undefined;
    }
  }
  return undefined;
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
