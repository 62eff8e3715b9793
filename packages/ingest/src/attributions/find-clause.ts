import { nounPhraseAfter } from './noun-phrases.ts';
import type { Unit } from './split-units.ts';

const question = /^(?:whether|if|how|why|what|who|when|where|which|about)$/;
const day =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|earlier|later|recently|again|repeatedly|last|this|late|early)$/;
/** How far a that-clause may stand from its cue: "said in an interview with the paper on Monday that". */
const reach = 22;

/** The place of the "that" whose clause a cue takes; undefined where none does. */
export function findThat(unit: Unit, start: number, hearer: boolean): number | undefined {
  const { tokens, quoted } = unit;
  const first = hearer ? (nounPhraseAfter(unit, start)?.to ?? start) : start;
  for (let place = start; place < Math.min(tokens.length, start + reach); place += 1) {
    const token = tokens[place];
    if (!token) return undefined;
    if (token.lower === 'that' && quoted[place] === -1)
      return isDemonstrative(unit, place) ? undefined : place;
    if (quoted[place] !== -1) return undefined;
    if (token.wordClass === 'VERB' && place >= first) return undefined;
    if (/^[.;:!?“"—]$/.test(token.text)) return undefined;
    // Behind a comma only an aside may stand before the clause.
    if (token.text === ',' && !closesAside(unit, place)) return undefined;
    if (/^(?:who|which|and|but|or)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

function closesAside({ tokens }: Unit, comma: number): boolean {
  for (let place = comma + 1; place < Math.min(tokens.length, comma + 12); place += 1) {
    if (tokens[place]?.text === ',') return tokens[place + 1]?.lower === 'that';
  }
  return tokens[comma + 1]?.lower === 'that';
}

/** "said that morning", "called that a lie". */
function isDemonstrative({ tokens }: Unit, place: number): boolean {
  const next = tokens[place + 1];
  return !next || /^[,.]$/.test(next.text);
}

/** Where a quotation begins that stands right behind a cue, or behind its colon. */
export function findQuotation(unit: Unit, start: number): number | undefined {
  const { tokens, quoted } = unit;
  for (let place = start; place < Math.min(tokens.length, start + 16); place += 1) {
    if (quoted[place] !== -1) {
      const before = tokens[place - 1];
      const direct = place === start || (before !== undefined && /^[:,]$/.test(before.text));
      if (direct) return place;
      return undefined;
    }
    const token = tokens[place];
    if (!token || /^[.;!?]$/.test(token.text) || token.wordClass === 'VERB') return undefined;
    if (token.text === ':') return place + 1 < tokens.length ? place + 1 : undefined;
  }
  return undefined;
}

/** Whether "to" and a verb stand at a place. */
export function isInfinitive({ tokens }: Unit, start: number): boolean {
  const place = tokens[start]?.lower === 'not' ? start + 1 : start;
  return tokens[place]?.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[place + 1]?.wordClass ?? '');
}

/** Where an indirect question begins: right behind the cue, or behind whom it is put to. */
export function findQuestion(unit: Unit, start: number): number | undefined {
  const { tokens } = unit;
  const direct = tokens[start];
  if (direct && question.test(direct.lower)) return start;
  const behind = skipAdjuncts(unit, start);
  if (behind !== start && question.test(tokens[behind]?.lower ?? '')) return behind;
  const hearer = nounPhraseAfter(unit, start);
  if (!hearer) return undefined;
  const place = skipAdjuncts(unit, hearer.to);
  if (question.test(tokens[place]?.lower ?? '')) return place;
  return isInfinitive(unit, place) ? start : undefined;
}

/** The place behind the adverbs at a place. */
export function skipAdverbs({ tokens }: Unit, from: number): number {
  let place = from;
  while (
    tokens[place]?.wordClass === 'ADV' &&
    !question.test(tokens[place]?.lower ?? '') &&
    tokens[place]?.lower !== 'as'
  )
    place += 1;
  return place;
}

/** Steps over "on Tuesday", "in a statement", "Monday". */
export function skipAdjuncts(unit: Unit, start: number): number {
  const { tokens } = unit;
  let place = skipAdverbs(unit, start);
  for (let turns = 0; turns < 3; turns += 1) {
    const token = tokens[place];
    if (!token) return place;
    if (day.test(token.lower)) place += 1;
    else if (
      /^(?:on|at|in|during|to)$/.test(token.lower) &&
      token.wordClass === 'ADP' &&
      isAdjunct(unit, place)
    )
      place = nounPhraseAfter(unit, place + 1)?.to ?? place + 1;
    else break;
    place = skipAdverbs(unit, place);
  }
  return place;
}

function isAdjunct({ tokens }: Unit, place: number): boolean {
  return tokens
    .slice(place + 1, place + 5)
    .some(
      ({ lower }) =>
        day.test(lower) ||
        /^(?:statement|interview|conference|briefing|speech|letter|email|tweet|post|address|reporters|television)$/.test(
          lower,
        ),
    );
}
