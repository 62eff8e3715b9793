import type { Frame } from '../cues/lexicon.ts';
import type { AttributionRule } from './attribution.ts';
import {
  findQuestion,
  findQuotation,
  findThat,
  isInfinitive,
  skipAdjuncts,
  skipAdverbs,
} from './find-clause.ts';
import type { CueCandidate } from './find-cues.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import type { Unit } from './split-units.ts';

/** What stands behind a cue as its content: where it begins, and by which rule. */
export interface Complement {
  readonly rule: AttributionRule;
  readonly from: number;
}

/** Behind these any clause is what is said; the others may have a plain object. */
const plainSayers =
  /^(?:say|argue|claim|insist|contend|allege|believe|think|state|note|joke|warn|concede|admit|acknowledge|conclude|predict|complain|suggest)$/;

/** Finds the content behind a cue; best evidence first. */
export function findComplement(unit: Unit, cue: CueCandidate): Complement | undefined {
  const frames = cue.form?.frames;
  if (!frames) return undefined;
  const has = (frame: Frame): boolean => frames.has(frame);
  const sure = (frame: Frame): boolean => frames.get(frame)?.sure === true;
  const start = skipAdverbs(unit, cue.to);
  const next = unit.tokens[start];
  if (!next || /^[.!?]+$/.test(next.text)) return undefined;
  const named = has('naming') && !has('clause') ? findName(unit, cue, start) : undefined;
  if (named !== undefined) return { rule: 'naming', from: named };
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
    if (asked !== undefined) return { rule: isRequest(unit, asked) ? 'infinitive' : 'question', from: asked };
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
    const over = /^(?:over|with|about|for|against|between)$/.test(unit.tokens[clause]?.lower ?? '');
    const plain =
      over && lemma !== 'say'
        ? false
        : plainSayers.test(lemma)
          ? hasVerb(unit, clause) || isHeadlineSay(unit, cue, clause)
          : lemma !== 'add' && bareClauseFollows(unit, clause);
    if (plain && unit.tokens[clause]?.text !== ',') return { rule: 'bare-clause', from: clause };
  }
  if (has('object') && (beginsNounPhrase(unit, start) || unit.tokens[start]?.wordClass === 'VERB'))
    return { rule: 'object', from: start };
  if (has('clause') && !sure('clause') && bareClauseFollows(unit, start))
    return { rule: 'bare-clause', from: start };
  return findRemainder(unit, cue, start);
}

/**
 * Verbs that report nearly always, whatever stands behind them: "said the same of her rival", "reported losses",
 * "lashed out at the press".
 */
const reportsAnything =
  /^(?:say|tell|deny|report|tweet|vow|argue|note|claim|disclose|echo|reveal|describe|urge|discuss|envision|promise|remember|issue)$/;

/** "argued over the bank": a quarrel and no report. */
function isQuarrel({ tokens }: Unit, cue: CueCandidate, start: number): boolean {
  return (
    cue.form?.lemma === 'argue' &&
    /^(?:over|with|about|for|against|between)$/.test(tokens[start]?.lower ?? '')
  );
}

function findRemainder(unit: Unit, cue: CueCandidate, start: number): Complement | undefined {
  const { tokens } = unit;
  const next = tokens[start];
  if (cue.bare || cue.passive || !next || /^[.,;:!?—–)]/.test(next.text)) return undefined;
  if (cue.form?.particle !== undefined && next.wordClass === 'ADP') return { rule: 'object', from: start };
  if (!reportsAnything.test(cue.form?.lemma ?? '') || isQuarrel(unit, cue, start)) return undefined;
  if (cue.form?.lemma === 'issue' && next.wordClass !== 'DET') return undefined;
  return { rule: 'object', from: start };
}

/** "begged both sides to talk": a hearer and an infinitive. */
function isRequest(unit: Unit, from: number): boolean {
  const hearer = nounPhraseAfter(unit, from);
  return hearer !== undefined && isInfinitive(unit, skipAdverbs(unit, hearer.to));
}

/** "which he called “a gift”", "called that “a gift”": a quotation behind a verb of naming is the name. */
function findName(unit: Unit, cue: CueCandidate, start: number): number | undefined {
  const place = /^(?:that|this|it|him|her|them)$/.test(unit.tokens[start]?.lower ?? '') ? start + 1 : start;
  if (place >= unit.tokens.length || unit.quoted[place] === -1) return undefined;
  return place > start || isRelativeNaming(unit, cue) ? start : undefined;
}

/** "think the deal is dead": a pronoun or noun phrase and right behind it a finite verb. */
function bareClauseFollows(unit: Unit, start: number): boolean {
  const phrase = nounPhraseAfter(unit, start);
  if (!phrase) return false;
  let behind = phrase.to;
  // "a failed round would": a participle may stand before its noun.
  if (
    unit.tokens[behind]?.wordClass === 'VERB' &&
    unit.tokens[start]?.wordClass === 'DET' &&
    phrase.to - start <= 2
  )
    behind = nounPhraseAfter(unit, behind + 1)?.to ?? behind;
  const verb = unit.tokens[skipAdverbs(unit, behind)];
  return (
    verb !== undefined &&
    (verb.wordClass === 'AUX' || (verb.wordClass === 'VERB' && !verb.lower.endsWith('ing')))
  );
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
    .some(({ lower }) => /^(?:what|which|whom|that)$/.test(lower));
}

function chargeFollows(unit: Unit, start: number): boolean {
  const phrase = nounPhraseAfter(unit, start);
  return phrase !== undefined && /^(?:of|for|with|that)$/.test(unit.tokens[phrase.to]?.lower ?? '');
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
