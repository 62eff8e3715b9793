import type { FoundAttribution } from './attribution.ts';
import { findClauseEnd, trimEnd } from './clause-end.ts';
import { findComplement } from './find-complement.ts';
import { organizationWord } from '../mentions/offices.ts';
import { findSubject, sharedSubject } from './find-subject.ts';
import { nounPhraseAfter, nounPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { make, type Reading } from './reading.ts';

export function readPassive(reading: Reading): FoundAttribution | undefined {
  const { unit, cue } = reading;
  const frames = cue.form?.frames;
  if (!frames) return undefined;
  const subject = findSubject(unit, cue) ?? beforeParticiple(reading);
  const by = unit.tokens.slice(cue.to, cue.to + 12).findIndex(({ lower }) => lower === 'by');
  const agent = by >= 0 ? nounPhraseAfter(unit, cue.to + by + 1) : undefined;
  // "Asked by reporters whether": what is asked stands behind the agent.
  const complement = findComplement(unit, agent && by === 0 ? { ...cue, to: agent.to } : cue);
  const named = unit.tokens[cue.to]?.lower === 'as' && frames.has('naming');
  const known = complement && /^(?:infinitive|that-clause|quotation-after|question)$/.test(complement.rule);
  const telling = [...frames.values()].some(({ sure }) => sure);
  const alone =
    (cue.form?.lemma === 'know' && /^(?:as|for)$/.test(unit.tokens[cue.to]?.lower ?? '')) ||
    /^(?:ask|announce|assure|accuse|criticize|criticise|say)$/.test(cue.form?.lemma ?? '');
  if (!known && !named && !alone && !(agent && telling)) return undefined;
  const content: TokenRange[] = [];
  if (subject) content.push(subject);
  const from = complement?.from ?? (named ? cue.to : undefined);
  // "Asked whether it would, she smiled": the main clause is no part of the question.
  if (from !== undefined)
    content.push({ from, to: findClauseEnd(unit, from, reading.later, cue.from === 0) });
  if (content.length === 0) return undefined;
  return make(reading, 'passive', agent, content);
}

/** "The figures, first reported by the commission": what the participle tells of. */
function beforeParticiple({ unit, cue }: Reading): TokenRange | undefined {
  let end = cue.from;
  while (/^(?:first|originally|initially)$/.test(unit.tokens[end - 1]?.lower ?? '')) end -= 1;
  if (unit.tokens[end - 1]?.text === ',') end -= 1;
  return end < cue.from ? nounPhraseBefore(unit, end) : undefined;
}

export function readAccording(reading: Reading): FoundAttribution | undefined {
  const { unit, cue } = reading;
  const source =
    nounPhraseAfter(unit, cue.to) ??
    (cue.to < unit.tokens.length ? { from: cue.to, to: cue.to + 1 } : undefined);
  if (!source) return undefined;
  const opening = unit.tokens
    .slice(0, cue.from)
    .every(({ wordClass }) => /^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(wordClass));
  if (opening) {
    const name = namedAside(reading, cue.to);
    const comma = name ?? endOfAside(reading, source.to);
    if (comma === undefined) return undefined;
    const named = name === undefined ? source : { from: cue.to, to: name };
    return make(reading, 'according-to', named, [
      { from: comma + 1, to: findClauseEnd(unit, comma + 1, reading.later) },
    ]);
  }
  let from = 0;
  for (let place = cue.from - 2; place > 0; place -= 1) {
    if (unit.tokens[place]?.text === ';' && unit.quoted[place] === -1) {
      from = place + 1;
      break;
    }
  }
  const to = trimEnd(unit, from, cue.from);
  return make(reading, 'according-to', source, to > from ? [{ from, to }] : []);
}

/**
 * "the Swiss mediator, Anna Reuter,": the comma behind a name of two words and more that stands beside an office. The
 * tagger is not asked: of "the managing director" it takes a word for a verb.
 */
function namedAside({ unit: { tokens } }: Reading, from: number): number | undefined {
  const comma = tokens.findIndex(({ text }, index) => index > from && text === ',');
  if (comma < 0 || comma - from > 12) return undefined;
  const beside = tokens.slice(from, comma).map(({ text }) => text);
  const [office = ''] = beside.join(' ').split(' of ');
  // "According to the ministry, Anna Reuter, who": she is no ministry.
  if (!/^\p{L}+ /u.test(office) || organizationWord.test(office)) return undefined;
  let end = comma + 1;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '') && end - comma < 6) end += 1;
  return tokens[end]?.text === ',' && end - comma > 2 ? end : undefined;
}

/** The comma that ends the source, an aside behind it included: "the Commission, which led the talks,". */
function endOfAside(reading: Reading, from: number): number | undefined {
  const { tokens } = reading.unit;
  const comma = tokens.findIndex(({ text }, index) => index >= from && text === ',');
  if (comma < 0 || comma - from > 25) return undefined;
  if (!/^(?:who|which|a|an|the)$/.test(tokens[comma + 1]?.lower ?? '')) return comma;
  const second = tokens.findIndex(({ text }, index) => index > comma && text === ',');
  const clause = /^(?:who|which)$/.test(tokens[comma + 1]?.lower ?? '');
  return second > 0 && clause && second - comma < 20 ? second : comma;
}

/** "has reportedly agreed": told of nobody knows whom. */
export function readAdverb(reading: Reading): FoundAttribution | undefined {
  const { unit, cue } = reading;
  let from = cue.index;
  while (from > 0 && !/^[,;:.—–]$/.test(unit.tokens[from - 1]?.text ?? '') && unit.quoted[from - 1] === -1)
    from -= 1;
  const to = findClauseEnd(unit, cue.to, reading.later);
  return make(reading, 'adverb', undefined, [
    { from, to: cue.index },
    { from: cue.to, to },
  ]);
}

export function readNoun(reading: Reading): FoundAttribution | undefined {
  const { unit, cue } = reading;
  let place = cue.index - 1;
  while (/^(?:ADJ|ADV|NOUN|NUM)$/.test(unit.tokens[place]?.wordClass ?? '') && cue.index - place < 4)
    place -= 1;
  const owner = /^(?:['’]s|['’])$/.test(unit.tokens[place]?.text ?? '')
    ? nounPhraseBefore(unit, place)
    : undefined;
  const pronoun = /^(?:his|her|its|their)$/.test(unit.tokens[place]?.lower ?? '')
    ? { from: place, to: place + 1 }
    : undefined;
  const source = owner ?? pronoun ?? sharedSubject(unit, cue.from, (index) => reading.verbs.has(index));
  return make(reading, 'noun-that', source, [
    { from: cue.to, to: findClauseEnd(unit, cue.to, reading.later, unit.tokens[cue.to]?.lower !== 'that') },
  ]);
}
