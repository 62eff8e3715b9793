import type { Frame } from '../cues/lexicon.ts';
import type { AttributionRule } from './attribution.ts';
import type { CueCandidate } from './find-cues.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import type { Unit } from './split-units.ts';

/** What stands behind a cue as its content: where it begins, and by which rule. */
export interface Complement {
  readonly rule: AttributionRule;
  readonly from: number;
}

const day =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|earlier|later|recently|again|repeatedly|last|this|late|early)$/;
const question = /^(?:whether|if|how|why|what|who|when|where|which|about)$/;
/** Behind these any clause is what is said; the others may have a plain object. */
const plainSayers =
  /^(?:say|argue|claim|insist|contend|allege|believe|think|state|note|joke|warn|concede|admit|acknowledge|conclude|predict|complain|suggest)$/;
/** How far a that-clause may stand from its cue: "said in an interview with the paper on Monday that". */
const reach = 22;

/** Finds the content behind a cue; best evidence first. */
export function findComplement(unit: Unit, cue: CueCandidate): Complement | undefined {
  const frames = cue.form?.frames;
  if (!frames) return undefined;
  const has = (frame: Frame): boolean => frames.has(frame);
  const sure = (frame: Frame): boolean => frames.get(frame)?.sure === true;
  const start = skipAdverbs(unit, cue.to);
  const next = unit.tokens[start];
  if (!next || /^[.!?]+$/.test(next.text)) return undefined;
  if (has('clause') || has('told') || has('asked')) {
    const that = findThat(unit, start, has('told') || has('asked'));
    if (that !== undefined) return { rule: 'that-clause', from: that };
    const hearer = has('told') || has('asked') ? nounPhraseAfter(unit, start)?.to : undefined;
    const quotation =
      findQuotation(unit, start) ??
      (hearer !== undefined && unit.quoted[hearer] !== -1 && hearer < unit.tokens.length
        ? hearer
        : undefined);
    if (quotation !== undefined && [...frames.values()].some(({ cueClass }) => cueClass === 'speech')) {
      return { rule: 'quotation-after', from: quotation };
    }
  }
  if ((has('infinitive') || has('asked')) && isInfinitive(unit, start))
    return { rule: 'infinitive', from: start };
  if (/^(?:seem|appear|sound)$/.test(cue.form?.lemma ?? '') && /^(?:ADJ|VERB|ADP)$/.test(next.wordClass))
    return { rule: 'infinitive', from: start };
  if (
    (sure('clause') || has('asked') || sure('naming')) &&
    /^(?:how|why|what|whether|who|where)$/.test(next.lower)
  )
    return { rule: 'question', from: start };
  if (has('asked')) {
    const asked = findQuestion(unit, start);
    if (asked !== undefined) return { rule: 'question', from: asked };
  }
  if (sure('told')) {
    const hearer = nounPhraseAfter(unit, start);
    if (hearer && hasVerb(unit, hearer.to))
      return { rule: 'bare-clause', from: skipAdjuncts(unit, hearer.to) };
  }
  if (has('naming') && next.lower === 'as') return { rule: 'naming', from: start };
  if (
    has('naming') &&
    beginsNounPhrase(unit, start) &&
    (sure('naming') || isNamed(unit, start) || isRelativeNaming(unit, cue))
  )
    return { rule: 'naming', from: start };
  if (has('charge') && beginsNounPhrase(unit, start) && (sure('charge') || chargeFollows(unit, start)))
    return { rule: 'object', from: start };
  if (has('clause') && sure('clause')) {
    const clause = skipCondition(unit, skipAdjuncts(unit, start));
    const lemma = cue.form?.lemma ?? '';
    const plain = plainSayers.test(lemma)
      ? hasVerb(unit, clause) || isHeadlineSay(unit, cue, clause)
      : lemma !== 'add' && bareClauseFollows(unit, clause);
    if (plain && unit.tokens[clause]?.text !== ',') return { rule: 'bare-clause', from: clause };
  }
  if (has('object') && (beginsNounPhrase(unit, start) || unit.tokens[start]?.wordClass === 'VERB'))
    return { rule: 'object', from: start };
  if (has('clause') && !sure('clause') && bareClauseFollows(unit, start))
    return { rule: 'bare-clause', from: start };
  return undefined;
}

/** "think the deal is dead": a pronoun or noun phrase and right behind it a finite verb. */
function bareClauseFollows(unit: Unit, start: number): boolean {
  const phrase = nounPhraseAfter(unit, start);
  if (!phrase) return false;
  const verb = unit.tokens[skipAdverbs(unit, phrase.to)];
  return (
    verb !== undefined &&
    (verb.wordClass === 'AUX' || (verb.wordClass === 'VERB' && !verb.lower.endsWith('ing')))
  );
}

function skipAdverbs({ tokens }: Unit, from: number): number {
  let place = from;
  while (
    tokens[place]?.wordClass === 'ADV' &&
    !question.test(tokens[place]?.lower ?? '') &&
    tokens[place]?.lower !== 'as'
  )
    place += 1;
  return place;
}

function findThat(unit: Unit, start: number, hearer: boolean): number | undefined {
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

function findQuotation(unit: Unit, start: number): number | undefined {
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

function isInfinitive({ tokens }: Unit, start: number): boolean {
  const place = tokens[start]?.lower === 'not' ? start + 1 : start;
  return tokens[place]?.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[place + 1]?.wordClass ?? '');
}

function findQuestion(unit: Unit, start: number): number | undefined {
  const { tokens } = unit;
  const direct = tokens[start];
  if (direct && question.test(direct.lower)) return start;
  const hearer = nounPhraseAfter(unit, start);
  if (!hearer) return undefined;
  const place = skipAdverbs(unit, hearer.to);
  if (question.test(tokens[place]?.lower ?? '')) return place;
  return isInfinitive(unit, place) ? start : undefined;
}

function beginsNounPhrase({ tokens, quoted }: Unit, start: number): boolean {
  const token = tokens[start];
  if (!token) return false;
  if (quoted[start] !== -1) return true;
  return (
    /^(?:DET|NOUN|PROPN|ADJ|NUM|X)$/.test(token.wordClass) ||
    (token.wordClass === 'PRON' && !/^(?:who|which|that)$/.test(token.lower))
  );
}

/** "called him a liar", "called the plan “dead”", "is seen as". */
function isNamed(unit: Unit, start: number): boolean {
  const { tokens, quoted } = unit;
  const phrase = nounPhraseAfter(unit, start);
  if (!phrase) return quoted[start] !== -1;
  // "called the plan's first part “a gift”"
  const mark = quoted.findIndex((quotation, index) => index >= start && quotation !== -1);
  if (mark >= 0 && mark - start < 14 && !tokens.slice(start, mark).some(({ text }) => /^[,;.]$/.test(text)))
    return true;
  const behind = tokens[phrase.to];
  if (!behind) return false;
  if (
    quoted[phrase.to] !== -1 ||
    behind.lower === 'as' ||
    behind.wordClass === 'ADJ' ||
    behind.wordClass === 'DET'
  )
    return true;
  // Pronouns end a phrase at once, so that what follows is the name.
  return (
    tokens.slice(start, phrase.to + 1).some(({ lower }, index) => index > 0 && /^(?:a|an)$/.test(lower)) ||
    (phrase.to === start + 1 && /^(?:NOUN|PROPN)$/.test(behind.wordClass))
  );
}

/** "what officials called a crime", "which he calls an operation". */
function isRelativeNaming({ tokens }: Unit, cue: CueCandidate): boolean {
  return tokens
    .slice(Math.max(0, cue.from - 6), cue.from)
    .some(({ lower }) => /^(?:what|which|whom)$/.test(lower));
}

function chargeFollows(unit: Unit, start: number): boolean {
  const phrase = nounPhraseAfter(unit, start);
  return phrase !== undefined && /^(?:of|for|with|that)$/.test(unit.tokens[phrase.to]?.lower ?? '');
}

/** Steps over "on Tuesday", "in a statement", "Monday". */
function skipAdjuncts(unit: Unit, start: number): number {
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

/** "said, if elected, she would": the condition belongs to what is said. */
function skipCondition({ tokens }: Unit, place: number): number {
  return tokens[place]?.text === ',' &&
    /^(?:if|in|when|while|after|unlike|like|although|though|unless|because|as|at)$/.test(
      tokens[place + 1]?.lower ?? '',
    )
    ? place + 1
    : place;
}

/** "Kuleba says the worst situation in Mariupol": headlines leave out the verb. */
function isHeadlineSay({ tokens }: Unit, cue: CueCandidate, clause: number): boolean {
  return (
    cue.form?.lemma === 'say' &&
    cue.from < 5 &&
    tokens.length - clause >= 4 &&
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[clause]?.wordClass ?? '')
  );
}

/** Whether a finite verb stands before the next stop. */
function hasVerb({ tokens, quoted }: Unit, from: number): boolean {
  for (let place = from; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token || (quoted[place] === -1 && /^[.!?;]$/.test(token.text))) return false;
    if (token.text === ',' && place - from < 2) return false;
    if (/^(?:VERB|AUX)$/.test(token.wordClass) && place > from) return true;
  }
  return false;
}
