import { cueForms, reportingNouns, type CueForm } from '../cues/cue-forms.ts';
import { countries } from '../mentions/countries.ts';
import type { Token } from '../words/tokenize.ts';
import type { Unit } from './split-units.ts';

/** A cue in a unit, by places in its list of tokens. */
export interface CueCandidate {
  readonly kind: 'verb' | 'noun' | 'according' | 'adverb';
  /** The verb or noun itself. */
  readonly index: number;
  /** The first of its auxiliaries and adverbs. */
  readonly from: number;
  /** Behind the verb and its particle. */
  readonly to: number;
  readonly form?: CueForm;
  readonly passive: boolean;
  /** Has no subject of its own: "adding that", "to say". */
  readonly bare: 'participle' | 'gerund' | 'infinitive' | undefined;
  readonly negated: boolean;
}

const be = /^(?:be|am|is|are|was|were|been|being|'s|’s|'re|’re|get|got|gets)$/;
const auxiliary =
  /^(?:be|am|is|are|was|were|been|being|has|have|had|having|do|does|did|will|would|can|could|may|might|shall|should|must|'s|’s|'d|’d|'ve|’ve|'re|’re|'ll|’ll|ca|wo)$/;
const negation = /^(?:not|n't|n’t|never)$/;
/** These are verbs whatever the tagger says. */
const unmistakable =
  /^(?:said|says|told|tells|tweeted|wrote|writes|added|asked|claimed|argued|insisted|noted|stated|denied|accused|urged|warned|stressed|emphasized|emphasised|declined|vowed|welcomed|announced|denounced|condemned|criticized|demanded|reiterated|described|called|repeating|saying|adding|claiming|arguing|insisting|stressing)$/;

/** Finds the verbs, nouns and phrases of a unit, outside its quotations, that may report something. */
export function findCues(unit: Unit): CueCandidate[] {
  const cues: CueCandidate[] = [];
  const { tokens, quoted } = unit;
  for (let index = 0; index < tokens.length; index += 1) {
    if (quoted[index] !== -1) continue;
    const cue =
      accordingAt(tokens, index) ??
      surveyAt(tokens, index) ??
      adverbAt(tokens, index) ??
      verbAt(unit, index) ??
      nounAt(tokens, index);
    if (!cue) continue;
    cues.push(cue);
    index = cue.to - 1;
  }
  return cues;
}

function accordingAt(tokens: readonly Token[], index: number): CueCandidate | undefined {
  const [one, two, three] = [tokens[index]?.lower, tokens[index + 1]?.lower, tokens[index + 2]?.lower];
  const length =
    (one === 'according' && two === 'to') ||
    (one === 'per' && /^(?:the|a)$/.test(two ?? '') && tokens[index - 1]?.text === ',')
      ? one === 'per'
        ? 1
        : 2
      : one === 'in' &&
          two === 'the' &&
          (three === 'words' || three === 'view') &&
          tokens[index + 3]?.lower === 'of'
        ? 4
        : 0;
  // "going according to plan"
  if (
    length === 0 ||
    /^(?:plan|plans|schedule|size|need|needs|type|rule|rules|custom|ability)$/.test(
      tokens[index + length]?.lower ?? '',
    )
  )
    return undefined;
  return {
    kind: 'according',
    index,
    from: index,
    to: index + length,
    passive: false,
    bare: undefined,
    negated: false,
  };
}

/** "In a poll released Monday, half chose …": a survey reports without a verb. */
function surveyAt(tokens: readonly Token[], index: number): CueCandidate | undefined {
  if (tokens[index]?.lower !== 'in') return undefined;
  const comma = tokens.findIndex(({ text }, place) => place > index && /^[,.;]$/.test(text));
  const end = comma < 0 ? tokens.length : comma;
  const behind = tokens.slice(index + 1, Math.min(end, index + 14));
  const poll = behind.findIndex(({ lower }) => /^(?:polls?|surveys?)$/.test(lower));
  // "ahead in the polls" tells of no survey.
  if (
    behind
      .slice(0, poll)
      .every(({ lower }) => /^(?:the|most|all|many|some|public|opinion|national)$/.test(lower)) &&
    behind[poll]?.lower.endsWith('s')
  )
    return undefined;
  if (poll < 0 || behind.slice(0, poll).some(({ wordClass }) => wordClass === 'VERB' || wordClass === 'ADP'))
    return undefined;
  if (index !== 0 && (tokens[end]?.text ?? '.') !== '.') return undefined;
  return {
    kind: 'according',
    index,
    from: index,
    to: index + 1,
    passive: false,
    bare: undefined,
    negated: false,
  };
}

function adverbAt(tokens: readonly Token[], index: number): CueCandidate | undefined {
  if (!/^(?:reportedly|allegedly|purportedly)$/.test(tokens[index]?.lower ?? '')) return undefined;
  return {
    kind: 'adverb',
    index,
    from: index,
    to: index + 1,
    passive: false,
    bare: undefined,
    negated: false,
  };
}

function verbAt({ tokens, quoted }: Unit, index: number): CueCandidate | undefined {
  const token = tokens[index];
  const forms = token && cueForms.get(token.lower);
  if (!token || !forms) return undefined;
  if (
    token.wordClass !== 'VERB' &&
    token.wordClass !== 'AUX' &&
    !unmistakable.test(token.lower) &&
    !isVerbAfterAll(tokens, index) &&
    !speaksHere(tokens, quoted, index)
  )
    return undefined;
  // "Russian demands that": behind an adjective of a state a noun stands.
  const owner = tokens[index - 1];
  if (
    owner &&
    reportingNouns.has(token.lower) &&
    token.lower.endsWith('s') &&
    countries().byAdjective.has(owner.text) &&
    !countries().byForm.has(owner.text)
  )
    return undefined;
  const found = pickForm(tokens, index, forms);
  if (!found) return undefined;
  const { form, to } = found;
  let from = index;
  while (from > 0 && quoted[from - 1] === -1 && isHelper(tokens[from - 1])) from -= 1;
  const helpers = tokens.slice(from, index);
  // An adverb that opens the clause is no helper.
  while (
    helpers[0]?.wordClass === 'ADV' &&
    !negation.test(helpers[0].lower) &&
    helpers.length > 1 &&
    tokens[from - 1]?.text === ','
  ) {
    helpers.shift();
    from += 1;
  }
  const words = helpers.map(({ lower }) => lower);
  const negated = words.some((word) => negation.test(word));
  const lastHelper = words.findLast((word) => auxiliary.test(word));
  const participle = form.form === 'past' || form.form === 'participle';
  // "Asked whether it would, she said": she was asked.
  const opens = from === 0 || /^(?:,|when|if|while|as)$/.test(tokens[from - 1]?.lower ?? '');
  const reduced = participle && lastHelper === undefined && opens && /^(?:ask|press|quote)$/.test(form.lemma);
  const agented = participle && lastHelper === undefined && tokens[to]?.lower === 'by';
  const passive = reduced || agented || (participle && lastHelper !== undefined && be.test(lastHelper));
  return {
    kind: 'verb',
    index,
    from,
    to,
    form,
    passive,
    bare: bareness(tokens, from, form, lastHelper),
    negated,
  };
}

/** "the suit claims that": a noun to the tagger, but no noun phrase has two heads. */
function isVerbAfterAll(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (tokens[index]?.lower.startsWith('state')) return false;
  // "a say in the matter" is a noun, "some say" is none.
  if (/^says?$/.test(tokens[index]?.lower ?? ''))
    return (
      /^(?:some|many|most|others|few|all|both)$/.test(before?.lower ?? '') ||
      (!/^(?:DET|ADJ)$/.test(before?.wordClass ?? 'DET') &&
        !/^(?:['’]s|their|his|her|its|our|my|your)$/.test(before?.lower ?? ''))
    );
  const barePlural =
    before?.wordClass === 'NOUN' &&
    /[^s]s$/.test(before.lower) &&
    /^(?:show|say|note|suggest|indicate|argue|claim|find|warn|insist|report|think|believe|fear|hope)$/.test(
      tokens[index]?.lower ?? '',
    );
  if (barePlural && (!next || !/^(?:NOUN|ADP)$/.test(next.wordClass))) return true;
  if (before && countries().byAdjective.has(before.text)) return false;
  if (!next || !/^(?:DET|PRON|PUNCT|PROPN)$/.test(next.wordClass) || /^[,.;:'’]/.test(next.text))
    return false;
  // "polls show Clinton ahead": after a plural the verb has no s.
  const plural = before?.wordClass === 'NOUN' && before.lower.endsWith('s');
  if (next.lower !== 'that' && !plural && !tokens[index]?.lower.endsWith('s')) return false;
  return (
    before !== undefined &&
    (before.wordClass === 'PROPN' ||
      (before.text === ',' && next.wordClass === 'DET') ||
      (before.wordClass === 'NOUN' &&
        before.lower.endsWith('s') !== (tokens[index]?.lower.endsWith('s') ?? false)) ||
      /^(?:they|we|he|she|it|who)$/.test(before.lower))
  );
}

/** "the lady sobbed.", "the source fumed: “…”": beside a quotation a past form speaks, whatever the tagger says. */
function speaksHere(tokens: readonly Token[], quoted: readonly number[], index: number): boolean {
  if (tokens[index]?.lower.endsWith('ed') !== true) return false;
  const next = tokens[index + 1]?.text ?? '.';
  if (/^[:,]$/.test(next) && (quoted[index + 2] ?? -1) !== -1) return true;
  return (
    /^[.,]$/.test(next) &&
    quoted.slice(Math.max(0, index - 6), index - 1).some((quotation) => quotation !== -1)
  );
}

function isHelper(token: Token | undefined): boolean {
  if (!token) return false;
  if (auxiliary.test(token.lower) || negation.test(token.lower)) return token.wordClass !== 'NOUN';
  return (
    token.wordClass === 'ADV' &&
    !/^(?:when|where|how|why|however|meanwhile|then|as|so|too|though|instead|therefore|nevertheless|ago|here|there)$/.test(
      token.lower,
    )
  );
}

function bareness(
  tokens: readonly Token[],
  from: number,
  { form }: CueForm,
  helper: string | undefined,
): CueCandidate['bare'] {
  const before = tokens[from - 1];
  if (form === 'gerund' && (helper === undefined || !be.test(helper))) {
    return before?.wordClass === 'ADP' && !/^(?:by|while|after|before|in|when|since|upon)$/.test(before.lower)
      ? 'gerund'
      : 'participle';
  }
  if (helper === 'having') return 'participle';
  if (form === 'base' && before?.lower === 'to') return 'infinitive';
  return undefined;
}

function pickForm(
  tokens: readonly Token[],
  index: number,
  forms: readonly CueForm[],
): { form: CueForm; to: number } | undefined {
  for (const form of forms) {
    if (form.particle === undefined) return { form, to: index + 1 };
    const particles = form.particle.split(' ');
    // "spoke passionately about": an adverb may stand between.
    const adverb =
      tokens[index + 1]?.wordClass === 'ADV' && tokens[index + 1]?.lower !== particles[0] ? 1 : 0;
    if (particles.every((word, offset) => tokens[index + 1 + adverb + offset]?.lower === word)) {
      return { form, to: index + 1 + adverb + particles.length };
    }
  }
  return undefined;
}

function nounAt(tokens: readonly Token[], index: number): CueCandidate | undefined {
  const token = tokens[index];
  if (!token || token.wordClass !== 'NOUN' || !reportingNouns.has(token.lower)) return undefined;
  const next = tokens[index + 1]?.lower ?? '';
  if (next === 'that') {
    if (/^(?:VERB|AUX)$/.test(tokens[index + 2]?.wordClass ?? '')) return undefined;
  } else if (!/^(?:of|for|on|about|to|against|with)$/.test(next) || !isOwned(tokens, index)) return undefined;
  return { kind: 'noun', index, from: index, to: index + 1, passive: false, bare: undefined, negated: false };
}

/** "Kyiv's condemnation of", "his harsh criticism of". */
function isOwned(tokens: readonly Token[], index: number): boolean {
  let place = index - 1;
  while (/^(?:ADJ|ADV|NOUN|NUM)$/.test(tokens[place]?.wordClass ?? '') && index - place < 4) place -= 1;
  return /^(?:['’]s|['’]|his|her|its|their)$/.test(tokens[place]?.lower ?? '');
}
