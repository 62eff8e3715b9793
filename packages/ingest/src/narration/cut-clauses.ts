import { nounPhraseAfter, type TokenRange } from '../attributions/noun-phrases.ts';
import type { Unit } from '../attributions/split-units.ts';
import { countries } from '../mentions/countries.ts';

/** A clause or phrase of a sentence that says something by itself, and how it hangs on the rest. */
export interface Clause extends TokenRange {
  readonly kind: 'coordinate' | 'relative' | 'time' | 'participle' | 'apposition';
}

const isFinite = (unit: Unit, place: number): boolean => {
  const token = unit.tokens[place];
  return (
    token !== undefined &&
    (token.wordClass === 'AUX' || (token.wordClass === 'VERB' && !token.lower.endsWith('ing'))) &&
    unit.tokens[place - 1]?.lower !== 'to'
  );
};

/** The place of the next comma outside quotations, or the end. */
function commaFrom({ tokens, quoted }: Unit, from: number, to: number): number {
  for (let place = from; place < to; place += 1)
    if (quoted[place] === -1 && /^[,;—–]$/.test(tokens[place]?.text ?? '')) return place;
  return to;
}

function verbIn(unit: Unit, from: number, to: number): number | undefined {
  for (let place = from; place < to; place += 1) if (isFinite(unit, place)) return place;
  return undefined;
}

/** Finds the clauses inside a stretch of a sentence. They may nest; the stretch itself is not among them. */
export function cutClauses(unit: Unit, { from, to }: TokenRange): Clause[] {
  const clauses: Clause[] = [];
  for (let place = from; place < to; place += 1) {
    if (unit.quoted[place] !== -1) continue;
    clauses.push(...clausesAt(unit, place, from, to));
  }
  return clauses.filter(({ from: start, to: end }) => end - start >= 3);
}

function clausesAt(unit: Unit, place: number, from: number, to: number): Clause[] {
  const { tokens } = unit;
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || !next) return [];
  const opens = place === from || /^[,—–]$/.test(tokens[place - 1]?.text ?? '');
  if (opens && /^(?:which|who)$/.test(token.lower) && isFiniteSoon(unit, place + 1))
    return relatives(unit, place, to);
  if (/^(?:since|after|before|when|until)$/.test(token.lower) && startsClause(unit, place + 1, to))
    return [{ kind: 'time', from: place + 1, to: commaFrom(unit, place + 1, to) }];
  if (
    token.text === ',' &&
    /^(?:and|but|while|whereas)$/.test(next.lower) &&
    startsClause(unit, place + 2, to)
  )
    return [{ kind: 'coordinate', from: place + 2, to: contrastFrom(unit, place + 2, to) }];
  if (
    token.text === ',' &&
    next.wordClass === 'VERB' &&
    next.lower.endsWith('ing') &&
    !purpose.test(next.lower)
  )
    return [{ kind: 'participle', from: place + 1, to: commaFrom(unit, place + 1, to) }];
  if (place === from && /^(?:while|speaking)$/.test(token.lower))
    return [{ kind: 'participle', from: place, to: mainFrom(unit, place, to) }];
  if (token.text === ',') return appositions(unit, place, to);
  return epithet(unit, place, from);
}

/** "seeking to", "hoping that": why somebody does what the clause tells; it belongs to it. */
const purpose = /^(?:seeking|trying|hoping|aiming|attempting|wanting|including)$/;

/** The comma behind which the main clause begins, or the first comma. */
function mainFrom(unit: Unit, from: number, to: number): number {
  for (let comma = commaFrom(unit, from, to); comma < to; comma = commaFrom(unit, comma + 1, to))
    if (startsClause(unit, comma + 1, to)) return comma;
  return commaFrom(unit, from, to);
}

/** The comma behind which a clause stands in contrast to the one before. */
function contrastFrom(unit: Unit, from: number, to: number): number {
  for (let comma = commaFrom(unit, from, to); comma < to; comma = commaFrom(unit, comma + 1, to))
    if (/^(?:but|while|whereas)$/.test(unit.tokens[comma + 1]?.lower ?? '')) return comma;
  return to;
}

function isFiniteSoon(unit: Unit, place: number): boolean {
  return isFinite(unit, place) || (unit.tokens[place]?.wordClass === 'ADV' && isFinite(unit, place + 1));
}

function startsClause(unit: Unit, place: number, to: number): boolean {
  const subject = nounPhraseAfter(unit, place);
  const comma = commaFrom(unit, place, to);
  return (
    subject !== undefined &&
    subject.from === place &&
    verbIn(unit, subject.to, Math.min(comma, subject.to + 4)) !== undefined
  );
}

/** "which shares a border and has good relations": two claims. */
function relatives(unit: Unit, place: number, to: number): Clause[] {
  const end = commaFrom(unit, place, to);
  const and = unit.tokens.findIndex(
    ({ lower }, index) =>
      index > place + 2 && index < end && lower === 'and' && isFiniteSoon(unit, index + 1),
  );
  if (and < 0) return [{ kind: 'relative', from: place, to: end }];
  return [
    { kind: 'relative', from: place, to: and },
    { kind: 'relative', from: and + 1, to: end },
  ];
}

/** ", the first meeting between the two since …" and "Turkey, a NATO member,". */
function appositions(unit: Unit, comma: number, to: number): Clause[] {
  const { tokens } = unit;
  const opens = tokens[comma + 1]?.lower ?? '';
  // The tagger takes "first" for an adverb as often as not.
  const ranked = tokens
    .slice(comma + 2, comma + 4)
    .some(({ lower }) => /^(?:first|last|second|third)$|..est$/.test(lower));
  if (ranked && /^(?:the|their|its|his|her|a|an)$/.test(opens))
    return [{ kind: 'apposition', from: comma + 1, to: commaFrom(unit, comma + 1, to) }];
  const phrase = nounPhraseAfter(unit, comma + 1);
  if (phrase?.from !== comma + 1) return [];
  const before = tokens[comma - 1];
  if (
    /^(?:a|an)$/.test(opens) &&
    before &&
    countries().byForm.has(before.text) &&
    commaFrom(unit, comma + 1, to) === phrase.to
  )
    return [{ kind: 'apposition', from: comma - 1, to: phrase.to }];
  return [];
}

/** "NATO member Turkey": what a state is, said before its name. */
function epithet({ tokens }: Unit, place: number, from: number): Clause[] {
  if (place - from < 2 || place - from > 4 || !countries().byForm.has(tokens[place]?.text ?? '')) return [];
  const before = tokens.slice(from, place);
  const plain = before.every(({ wordClass }) => /^(?:PROPN|ADJ|NOUN)$/.test(wordClass));
  return plain && before.at(-1)?.wordClass === 'NOUN' ? [{ kind: 'apposition', from, to: place + 1 }] : [];
}
