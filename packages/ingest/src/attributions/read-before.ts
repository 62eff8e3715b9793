import type { FoundAttribution } from './attribution.ts';
import { findClauseEnd } from './clause-end.ts';
import { findComplement } from './find-complement.ts';
import { nounPhraseAfter, type TokenRange } from './noun-phrases.ts';
import { contentBefore, resumed, make, isClause, type Reading } from './reading.ts';

/** “…,” said Kuleba. */
export function readInverted(reading: Reading): FoundAttribution | undefined {
  const { unit, cue } = reading;
  const frames = cue.form?.frames;
  if (
    cue.passive ||
    cue.bare ||
    !frames ||
    !(frames.has('clause') || frames.has('told') || frames.has('asked'))
  )
    return undefined;
  if (cue.from === 0 || cue.form?.form === 'base') return undefined;
  const before = unit.tokens[cue.from - 1];
  const quoted =
    unit.quoted[cue.from - 1] !== -1 ||
    (before?.text === ',' && unit.quoted[cue.from - 2] !== undefined && unit.quoted[cue.from - 2] !== -1);
  if (!quoted && before?.text !== ',') return undefined;
  const subject = nounPhraseAfter(unit, cue.to);
  if (!subject || subject.from !== cue.to) return undefined;
  const pronoun = unit.tokens[cue.to]?.lower ?? '';
  if (/^(?:him|them|me|us|her|it|that|this)$/.test(pronoun)) return undefined;
  const behind = unit.tokens[subject.to];
  const ends =
    behind === undefined || /^[.,;—–]$/.test(behind.text) || /^(?:ADP|SCONJ)$/.test(behind.wordClass);
  if (!quoted && !ends) return undefined;
  if (!quoted && !frames.get('clause')?.sure) return undefined;
  const content = contentBefore(reading, cue.from);
  if (!content || (!quoted && isSubject(reading, content))) return undefined;
  return make(reading, quoted ? 'quotation-inverted' : 'clause-inverted', subject, [
    content,
    ...resumed(reading, subject.to),
  ]);
}

/** "Eva Roth, the chief, denied the claim": a name with an aside before the verb is who speaks, not what is said. */
function isSubject({ unit, verbs }: Reading, { from, to }: TokenRange): boolean {
  const commas = Array.from({ length: to - from }, (_, index) => from + index).filter(
    (place) => unit.tokens[place]?.text === ',',
  );
  const [comma] = commas;
  if (comma === undefined) return false;
  const told = (start: number, end: number): boolean =>
    [...verbs].some((place) => place >= start && place < end);
  const relative = commas.length === 1 && /^(?:who|which|whose)$/.test(unit.tokens[comma + 1]?.lower ?? '');
  return relative ? !told(from, comma) : !told(from, to);
}

/** “…,” Kuleba said. Or: No progress was made, Kuleba said. */
export function readBefore(reading: Reading, source: TokenRange): FoundAttribution | undefined {
  const { unit, cue } = reading;
  const frames = cue.form?.frames;
  if (!frames || !(frames.has('clause') || frames.has('told') || frames.has('asked'))) return undefined;
  // A source that another verb stands behind is that verb's: "he said, and demanded".
  if (reading.earlier.some((one) => one.index >= source.to && one.index < cue.from)) return undefined;
  const place = source.from - 1;
  const before = unit.tokens[place];
  if (!before || source.to > cue.from) return undefined;
  const quoted =
    unit.quoted[place] !== -1 ||
    (before.text === ',' && unit.quoted[place - 1] !== undefined && unit.quoted[place - 1] !== -1);
  if (!quoted && before.text !== ',') return undefined;
  const ending = /^[.,]$/.test(unit.tokens[cue.to]?.text ?? '.');
  if (
    !quoted &&
    !(
      ending ||
      frames.get('clause')?.sure ||
      frames.get('told')?.sure ||
      frames.get('clause')?.cueClass === 'stance'
    )
  )
    return undefined;
  const after = findComplement(unit, cue);
  // "No deal, the minister said in talks on Thursday": what follows the cue tells where.
  const where =
    !quoted &&
    (after?.rule === 'bare-clause' || after?.rule === 'object') &&
    /^(?:in|on|at|during|after|before|by|through|via|late|early|last|this|earlier|later|when|while|as|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      unit.tokens[after.from]?.lower ?? '',
    );
  const complement = where ? undefined : after;
  if (
    complement &&
    complement.rule !== 'quotation-after' &&
    complement.rule !== 'object' &&
    !(quoted && complement.rule === 'bare-clause')
  )
    return undefined;
  const parenthesis = readParenthesis(reading, source);
  if (parenthesis) return parenthesis;
  if (complement && !quoted) return undefined;
  const content = contentBefore(reading, source.from);
  if (!content) return undefined;
  if (!quoted && !isClause(reading, content)) return undefined;
  return make(reading, quoted ? 'quotation-before' : 'clause-before', source, [
    content,
    ...resumed(reading, cue.to),
  ]);
}

/** As Politico reported, …. Or: …, as Politico reported. */
export function readAsClause(reading: Reading, source: TokenRange): FoundAttribution | undefined {
  const { unit, cue } = reading;
  const frames = cue.form?.frames;
  if (
    unit.tokens[source.from - 1]?.lower !== 'as' ||
    !frames ||
    !(frames.has('clause') || frames.has('told'))
  )
    return undefined;
  const opening = source.from === 1;
  const comma = unit.tokens.findIndex(
    ({ text }, index) => index >= cue.to && text === ',' && unit.quoted[index] === -1,
  );
  if (opening) {
    if (comma < 0 || comma - cue.to > 10) return undefined;
    return make(reading, 'clause-before', source, [
      { from: comma + 1, to: findClauseEnd(unit, comma + 1, reading.later) },
    ]);
  }
  const behind = unit.tokens[cue.to]?.text ?? '.';
  if (unit.tokens[source.from - 2]?.text !== ',' || !/^[.,]$/.test(behind)) return undefined;
  const before = contentBefore(reading, source.from - 1);
  return before && make(reading, 'clause-before', source, [before]);
}

/** Most of the boats, he said, have come late. */
function readParenthesis(reading: Reading, source: TokenRange): FoundAttribution | undefined {
  const { unit, cue } = reading;
  if (
    unit.tokens[cue.to]?.text !== ',' ||
    unit.quoted[source.from - 2] !== -1 ||
    unit.quoted[cue.to + 1] !== -1
  )
    return undefined;
  const next = reading.later[0];
  if (next && next.from <= cue.to + 2 && next.bare === 'participle') return undefined;
  const from = cue.to + 1;
  const to = findClauseEnd(unit, from, reading.later);
  const before = contentBefore(reading, source.from);
  if (!before || to - from < 3) return undefined;
  if (
    /^(?:who|which|when|where|while|after|before|as|but|though|although)$/.test(
      unit.tokens[from]?.lower ?? '',
    )
  )
    return undefined;
  return make(reading, 'clause-before', source, [before, { from, to }]);
}

/** "I think", "as you know": the writer and the reader are no sources outside quotations. */
export function isNarrator(reading: Reading, { from, to }: TokenRange): boolean {
  const word = reading.unit.tokens[from]?.lower ?? '';
  const speech = [...(reading.cue.form?.frames.values() ?? [])].some(
    ({ cueClass, sure }) => sure && cueClass === 'speech',
  );
  if (to - from !== 1) return false;
  if (/^(?:it|i|we)$/.test(word)) return !(speech && (word === 'it' || reading.cue.form?.form === 'past'));
  return /^(?:you|there|this|that)$/.test(word);
}
