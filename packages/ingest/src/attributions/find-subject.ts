import type { CueCandidate } from './find-cues.ts';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import type { Unit } from './split-units.ts';

const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|week|month|year|today|yesterday|tonight|last|this|that|earlier|later|the|\d+)$/;

/** The farthest that a subject stands before its verb, in tokens. */
const reach = 60;

/** The noun phrase that is the subject of a cue with one of its own. */
export function findSubject(unit: Unit, { from }: CueCandidate): TokenRange | undefined {
  const { tokens } = unit;
  let end = from;
  // "Kuleba also", "the official, however,"
  while (
    end > 0 &&
    (tokens[end - 1]?.wordClass === 'ADV' ||
      // "the ministers both said"; in "which both said" both are the subject.
      (/^(?:both|all|each)$/.test(tokens[end - 1]?.lower ?? '') &&
        /^(?:NOUN|PROPN)$/.test(tokens[end - 2]?.wordClass ?? '')))
  )
    end -= 1;
  const before = tokens[end - 1];
  if (!before) return undefined;
  if (before.text === ',' || /^[—–)]$/.test(before.text)) return beforeInterruption(unit, end - 1);
  if (/^(?:who|which|that)$/.test(before.lower)) return antecedent(unit, end - 1);
  if (/^(?:and|but|or|then|yet)$/.test(before.lower)) return undefined;
  if (/^(?:some|many|most|others|few|several|all|both)$/.test(before.lower))
    return { from: end - 1, to: end };
  const phrase = nounPhraseBefore(unit, end);
  if (!phrase) return clauseSubject(unit, end);
  // "published Wednesday said": a day is no speaker.
  const holder = participleHolder(unit, phrase);
  if (holder) return holder;
  const head = tokens.slice(phrase.from, phrase.to);
  if (!head.every(({ lower }) => timeWord.test(lower))) return phrase;
  let place = phrase.from;
  while (place > 0 && /^(?:on|in|at|late|early)$/.test(tokens[place - 1]?.lower ?? '')) place -= 1;
  if (tokens[place - 1]?.text === ',') return beforeInterruption(unit, place - 1);
  return nounPhraseBefore(unit, place) ?? clauseSubject(unit, place);
}

/** "A rebel boss holding aid workers says": the phrase before the participle speaks. */
function participleHolder(unit: Unit, phrase: TokenRange): TokenRange | undefined {
  const participle = unit.tokens[phrase.from - 1];
  if (participle?.wordClass !== 'VERB' || !participle.lower.endsWith('ing')) return undefined;
  const holder = nounPhraseBefore(unit, phrase.from - 1);
  const opens = holder && (holder.from === 0 || /^[,;:]$/.test(unit.tokens[holder.from - 1]?.text ?? ''));
  return opens ? holder : undefined;
}

/** "Mukasey, the attorney general under Bush, criticized": the phrase before the matching comma or dash. */
function beforeInterruption(unit: Unit, comma: number): TokenRange | undefined {
  const { tokens } = unit;
  const mark = tokens[comma]?.text ?? ',';
  const open = mark === ')' ? '(' : mark;
  for (let place = comma - 1; place > Math.max(0, comma - reach); place -= 1) {
    const text = tokens[place]?.text;
    if (text !== open && !(mark === '–' && text === '—')) continue;
    const phrase = nounPhraseBefore(unit, place);
    if (!phrase || unit.quoted[place - 1] !== -1) continue;
    // A clause may stand between two commas of a list; the phrase must begin a clause itself.
    const previous = tokens[phrase.from - 1];
    const opens =
      !previous ||
      /^[,;:.—–"“”]$/.test(previous.text) ||
      /^(?:SCONJ|CCONJ|VERB|ADV|PUNCT|ADP|AUX)$/.test(previous.wordClass);
    if (!opens) continue;
    // "A diplomat who attended as an observer, and who …, said": the relative clause has a noun before it.
    const who = tokens.findLastIndex(
      ({ lower }, index) => index < phrase.from && index > phrase.from - 8 && /^(?:who|which)$/.test(lower),
    );
    const between = tokens.slice(who + 1, phrase.from);
    const holder =
      who > 0 && !between.some(({ text: one }) => one === ',') ? nounPhraseBefore(unit, who) : undefined;
    return holder ?? phrase;
  }
  return nameBetween(unit, comma);
}

/** "The council's chief, Eva Roth, denied": the name alone, where no phrase was recognized before it. */
function nameBetween({ tokens, quoted }: Unit, comma: number): TokenRange | undefined {
  let from = comma;
  while (tokens[from - 1]?.wordClass === 'PROPN') from -= 1;
  const named = comma - from >= 2 && tokens[from - 1]?.text === ',' && quoted[from] === -1;
  return named ? { from, to: comma } : undefined;
}

/** "Harvey, who acknowledged": the pronoun itself is the source. */
function antecedent(unit: Unit, place: number): TokenRange | undefined {
  const word = unit.tokens[place]?.lower;
  if (word === 'who' || (word === 'which' && unit.tokens[place - 1]?.text === ','))
    return { from: place, to: place + 1 };
  return (
    nounPhraseBefore(unit, place) ??
    (unit.tokens[place - 1]?.text === ',' ? nounPhraseBefore(unit, place - 1) : undefined)
  );
}

/** The subject stands farther off: "officials briefed on the matter said". */
function clauseSubject(unit: Unit, end: number): TokenRange | undefined {
  const { tokens } = unit;
  for (let place = end - 1; place > Math.max(0, end - 14); place -= 1) {
    const token = tokens[place];
    if (!token || /^[,;:—–"“”]$/.test(token.text)) break;
    if (token.wordClass === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) {
      const phrase = nounPhraseBefore(unit, place);
      if (phrase) return phrase;
    }
  }
  return undefined;
}

/** The subject of the nearest verb before a place that has one: for verbs that share it. */
export function sharedSubject(
  unit: Unit,
  before: number,
  verbs: (index: number) => boolean,
): TokenRange | undefined {
  for (let place = before - 1; place > 0; place -= 1) {
    if (unit.quoted[place] !== -1) continue;
    if (unit.tokens[place]?.text === ';') return undefined;
    if (!verbs(place) || unit.tokens[place]?.lower.endsWith('ing')) continue;
    let end = place;
    while (
      end > 0 &&
      /^(?:ADV|AUX|PART)$/.test(unit.tokens[end - 1]?.wordClass ?? '') &&
      unit.tokens[end - 1]?.lower !== 'to'
    )
      end -= 1;
    const mark = unit.tokens[end - 1];
    const phrase =
      unit.quoted[end - 1] !== -1
        ? undefined
        : mark?.text === ','
          ? beforeInterruption(unit, end - 1)
          : nounPhraseBefore(unit, end);
    if (phrase && unit.quoted[phrase.from] === -1) return phrase;
  }
  return undefined;
}

/** "Describing it as difficult, Kuleba claimed": the subject behind the comma that ends the phrase. */
export function subjectBehindComma(unit: Unit, from: number): TokenRange | undefined {
  for (let place = from; place < unit.tokens.length; place += 1) {
    if (unit.tokens[place]?.text !== ',') continue;
    const behind = unit.quoted[place] !== -1 && unit.quoted[place + 1] !== -1 ? place + 2 : place + 1;
    const phrase = nounPhraseAfter(unit, behind);
    const verb =
      phrase &&
      unit.tokens
        .slice(phrase.to, phrase.to + 4)
        .some(({ wordClass }) => wordClass === 'VERB' || wordClass === 'AUX');
    if (phrase && verb) return phrase;
  }
  return undefined;
}
