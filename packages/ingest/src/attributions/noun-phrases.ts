import type { Token } from '../words/tokenize.ts';
import type { Unit } from './split-units.ts';

/** Places in a unit's list of tokens: from, to exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
const modifier = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'X', 'SYM']);
const relative = /^(?:who|which|that|whom|whose|where|when|what)$/;
const subordinate =
  /^(?:that|if|whether|because|while|as|when|after|before|although|though|since|until|unless|once|where|why|how|than|so)$/;
const possessive = /^(?:['’]s|['’]|s['’])$/;

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && nominal.has(token.wordClass) && !subordinate.test(token.lower);

/**
 * The noun phrase that ends right before `end`: "the foreign minister of Turkey", "Mr Macron and Mr Scholz".
 * Undefined where none does.
 */
export function nounPhraseBefore({ tokens }: Unit, end: number): TokenRange | undefined {
  if (!isNominal(tokens[end - 1])) return undefined;
  let from = end - 1;
  while (from > 0) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (!before || !here) break;
    if (
      here.wordClass === 'PRON' &&
      !/^(?:his|her|its|their|my|our|your|one|others|some|many|most)$/.test(here.lower)
    )
      break;
    if (possessive.test(before.text) || (modifier.has(before.wordClass) && !subordinate.test(before.lower)))
      from -= 1;
    else if (before.wordClass === 'PRON' && /^(?:his|her|its|their|my|our|your)$/.test(before.lower))
      from -= 1;
    else if (
      before.wordClass === 'VERB' &&
      /(?:ed|en|ing)$/.test(before.lower) &&
      /^(?:DET|ADP|ADJ)$/.test(tokens[from - 2]?.wordClass ?? '') &&
      here.wordClass !== 'PRON' &&
      here.wordClass !== 'DET'
    )
      from -= 1;
    else if (/^[-‑–/&]$/.test(before.text) && touches(tokens[from - 2], before) && touches(before, here))
      from -= 2;
    else if (
      before.wordClass === 'ADP' &&
      /^(?:of|for|from|at|in|with|on|to|under)$/.test(before.lower) &&
      isNominal(tokens[from - 2])
    )
      from -= 2;
    // "a source close to the family", "officials familiar with the plan"
    else if (
      before.wordClass === 'ADP' &&
      /^(?:to|with|of|in)$/.test(before.lower) &&
      tokens[from - 2]?.wordClass === 'ADJ' &&
      tokens[from - 3]?.wordClass === 'NOUN'
    )
      from -= 3;
    else if (/^(?:and|or|&)$/.test(before.lower) && isNominal(tokens[from - 2]) && joinsNames(tokens, from))
      from -= 2;
    else if (before.wordClass === 'PART' && before.lower !== 'to' && before.lower !== 'not') from -= 1;
    else break;
  }
  return withoutTime(tokens, { from: Math.max(0, from), to: end });
}

/** "Around the same time German chancellor Olaf Scholz": what stands before the name is no part of it. */
function withoutTime(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let place = Math.min(to - 2, from + 4); place >= from; place -= 1) {
    if (
      /^(?:time|day|week|month|year|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        tokens[place]?.lower ?? '',
      ) &&
      !/^(?:of|['’]s)$/.test(tokens[place + 1]?.lower ?? '')
    ) {
      return { from: place + 1, to };
    }
  }
  // "In the end Okavi": behind a preposition the name alone is the subject.
  if (!/^(?:in|at|on|during|after|before|by)$/.test(tokens[from - 1]?.lower ?? '')) return { from, to };
  let name = to;
  while (name > from && tokens[name - 1]?.wordClass === 'PROPN') name -= 1;
  const named = name > from && name < to && tokens[name - 1]?.wordClass === 'NOUN';
  return named && tokens[from]?.wordClass === 'DET' ? { from: name, to } : { from, to };
}

function touches(one: Token | undefined, other: Token): boolean {
  return one !== undefined && one.end === other.start;
}

/** "Scholz and Macron", "Kyiv and its allies": a conjunction of nouns and not of clauses. */
function joinsNames(tokens: readonly Token[], from: number): boolean {
  const left = tokens[from - 2];
  const right = tokens[from];
  if (!left || !right) return false;
  if (right.wordClass === 'DET') return from < 6 && left.wordClass === 'PROPN';
  return (
    left.wordClass === right.wordClass ||
    left.wordClass === 'PROPN' ||
    /^(?:his|her|its|their)$/.test(right.lower)
  );
}

/** The noun phrase that begins at `from`, with its prepositional phrases; undefined where none does. */
export function nounPhraseAfter({ tokens }: Unit, from: number): TokenRange | undefined {
  let to = from;
  let head = -1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    const pronoun = token.wordClass === 'PRON';
    if (
      pronoun &&
      (relative.test(token.lower) || (head >= 0 && !/^(?:his|her|its|their)$/.test(token.lower)))
    )
      break;
    if (subordinate.test(token.lower) && token.wordClass !== 'NOUN') break;
    if (isNominal(token)) head = to;
    else if (!modifier.has(token.wordClass) && !possessive.test(token.text) && token.wordClass !== 'PART') {
      const joint =
        head >= 0 &&
        (/^(?:of|for|from|at|in)$/.test(token.lower) ||
          /^(?:and|&)$/.test(token.lower) ||
          /^[-‑/&]$/.test(token.text));
      const next = tokens[to + 1];
      if (!joint || !next || !(modifier.has(next.wordClass) || isNominal(next))) break;
      if (/^(?:and|&)$/.test(token.lower) && next.wordClass !== 'PROPN' && next.wordClass !== 'DET') break;
    } else if (token.lower === 'to' || token.lower === 'not') break;
    to += 1;
    if (
      pronoun &&
      head === to - 1 &&
      !/^(?:his|her|its|their|one|some|many|most|all|both)$/.test(token.lower)
    )
      break;
  }
  return head < from ? undefined : { from, to: head + 1 };
}
