import type { StatementKind } from '@parley/schema';
import { wordsOf } from '@parley/schema/anchors';
import { inflectVerb } from '../cues/inflect.ts';
import type { DraftReport } from './report.ts';

/** A report of a statement with the words that a gist may be made from. */
export interface GistSource {
  readonly report: Pick<DraftReport, 'mode' | 'rule' | 'lemma'>;
  readonly content: string;
  /** The words of the cue as printed; empty where there is none. */
  readonly cue: string;
}

/** Who is named in a gist: a person by the last name, others in full. */
export interface GistSpeaker {
  readonly name: string;
  readonly last?: string;
  /** Several unnamed people. */
  readonly plural?: boolean;
}

/** A gist with the rule that made it, or with what a person has to write. */
export interface ProposedGist {
  readonly gist: string;
  readonly rule: 'gist:clause' | 'gist:act' | 'gist:told' | 'gist:to-be-written';
}

/** So many words in a row of an article are its prose. */
const proseRun = 9;
const maxWords = 15;
const minWords = 4;

const doing: Readonly<Record<StatementKind, string>> = {
  claim: 'makes a claim',
  denial: 'denies something',
  assessment: 'gives a judgement',
  intention: 'states an intention',
  offer: 'makes an offer',
  demand: 'makes a demand',
  commitment: 'makes a commitment',
  refusal: 'refuses something',
  warning: 'gives a warning',
  question: 'asks',
};

/**
 * A gist in plain words, from the report that lends itself best: an indirect clause without its hedges and with the
 * speaker for the pronoun, an act as a sentence, a narrated clause. `prints` says whether an article prints a run of
 * words outside quotation marks; a gist that would repeat so many is cut, and where nothing is left the field says
 * that it is to be written.
 */
export function proposeGist(
  speaker: GistSpeaker | undefined,
  kind: StatementKind,
  sources: readonly GistSource[],
  prints: (run: string) => boolean,
): ProposedGist {
  const ranked = sources
    .map((source) => ({ source, rank: rankOf(source) }))
    .toSorted((one, other) => one.rank - other.rank);
  for (const { source } of ranked) {
    const made = makeFrom(source, speaker);
    const gist = made && shorten(made.words, prints, made.rule === 'gist:act');
    if (gist !== undefined) return { gist: sentence(gist), rule: made?.rule ?? 'gist:told' };
  }
  const content = ranked[0]?.source.content ?? '';
  return { gist: toBeWritten(speaker?.name, kind, content), rule: 'gist:to-be-written' };
}

const clauseRule =
  /^attribution:(?:that-clause|bare-clause|clause-before|clause-inverted|according-to|headline-colon)$/;
const actRule = /^attribution:(?:object|infinitive|naming)$/;

/** Indirect speech first, then acts, then what is told; near nine words before longer and shorter ones. */
function rankOf({ report: { mode, rule }, content }: GistSource): number {
  const order = clauseRule.test(rule) ? 0 : actRule.test(rule) ? 20 : 40;
  return order + (mode === 'mixed' ? 8 : 0) + Math.abs(wordsOf(content).length - proseRun);
}

function makeFrom(
  { report, content, cue }: GistSource,
  speaker: GistSpeaker | undefined,
): { words: string; rule: ProposedGist['rule'] } | undefined {
  const naming = report.rule === 'attribution:naming';
  const plain = tidy(content, naming);
  // A question says nothing that its words could be a gist of.
  if (/\?[”"»'’)\]\s]*$/u.test(content)) return undefined;
  if (report.mode === 'direct' || !balanced(plain) || /\b(?:we|our|us|I|my|me)\b/.test(unquoted(plain)))
    return undefined;
  const name = speaker?.last ?? speaker?.name;
  if (report.mode === 'narrated') return standsAlone(plain) ? { words: plain, rule: 'gist:told' } : undefined;
  if (clauseRule.test(report.rule)) {
    const turned = turns.test(report.lemma);
    const words = turned && /^(?:his|her)\b/.test(plain) ? plain : withSubject(plain, name);
    if (words === undefined || !hasVerb(words) || subjunctive.test(words)) return undefined;
    if (!turned) return { words, rule: 'gist:clause' };
    return name === undefined || !speaker
      ? undefined
      : { words: `${name} ${verbFor(speaker, report.lemma)} that ${lowered(words)}`, rule: 'gist:clause' };
  }
  if (!speaker || name === undefined || !actRule.test(report.rule) || !/^\p{Ll}+$/u.test(report.lemma))
    return undefined;
  if (naming && plain.startsWith('as ')) return undefined;
  return {
    words: `${name} ${verbFor(speaker, report.lemma)}${behindVerb(report.lemma, cue)} ${plain}`,
    rule: 'gist:act',
  };
}

/** "that the gate be opened": the clause of a demand is no sentence. */
const subjunctive = /(?<!\b(?:will|would|can|could|may|might|must|should|to|not|cannot)\s)\bbe\b/;

/** Verbs after which the clause alone would say the contrary, or leave the question out. */
const turns =
  /^(?:deny|doubt|dispute|refute|rebut|dismiss|question|ask|wonder|fear|hope|joke|threaten|pretend)$/;

function verbFor({ plural }: GistSpeaker, lemma: string): string {
  return plural === true ? lemma : inflectVerb(lemma).third;
}

/** What belongs to the verb: "for" in "called for", "to answer" in "declined to answer". */
function behindVerb(lemma: string, cue: string): string {
  const forms = new Set(Object.values(inflectVerb(lemma)));
  const words = cue.split(/\s+/);
  const verb = words.findLastIndex((word) => forms.has(word.toLowerCase()));
  const rest = words.slice(verb + 1).filter((word) => !word.endsWith('ly'));
  return verb < 0 || rest.length === 0 ? '' : ` ${rest.join(' ')}`;
}

function lowered(words: string): string {
  return /^(?:the|a|an|there|no|all|any|its|his|her|their|this|that)\b/i.test(words)
    ? `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words;
}

/** A narrated clause with a subject of its own. */
function standsAlone(words: string): boolean {
  const [first = ''] = words.split(' ');
  return (
    !/^(?:it|they|he|she|this|these|those|that|which|who|there|you|others|nobody|during|at|in|on|without|while|speaking)$/i.test(
      first,
    ) &&
    !/(?:ing|ed)$/.test(first) &&
    !/^(?:has|have|had|is|are|was|were|showed|did|will)$/.test(first)
  );
}

const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|wants?|needs?|[\p{L}]{2,}ed|went|came|took|gave|made|said|put|left|broke|fell|rose|met|held|began|sent|lost|won|paid|led|let|ends?|begins?|leaves?|fails?|agrees?|remains?)\b/u;

function hasVerb(words: string): boolean {
  return verb.test(unquoted(words));
}

/** The clause with the speaker's name for the pronoun that begins it and with "will" for the "would" of reports. */
function withSubject(clause: string, name: string | undefined): string | undefined {
  if (/^(?:it|they|we|this|these|those|that|which|who)\b/i.test(clause)) return undefined;
  const pronoun = /^(?:he|she)(?=\b)(['’]s\b)?/i.exec(clause);
  if (pronoun && name === undefined) return undefined;
  const named = pronoun
    ? `${name ?? ''}${pronoun[1] === undefined ? '' : ' is'}${clause.slice(pronoun[0].length)}`
    : clause.replace(/^(?:his|her)\b/i, `${name ?? 'the speaker'}’s`);
  return named
    .replace(/^([^“"«]*?)\bwould\b/u, '$1will')
    .replaceAll(/n[’']t\b/g, ' not')
    .replaceAll('ca not', 'cannot');
}

const hedge = /\b(?:already|also|again|still|however|meanwhile|really|certainly|clearly|currently|now)\s/gi;

/** What an interview prints before what is asked and answered. */
const interviewLabel = /^\s*(?:Q|A|Question|Answer)\s*:\s+/;

function tidy(content: string, naming = false): string {
  return content
    .replaceAll(/\s+/g, ' ')
    .replace(interviewLabel, '')
    .replace(naming ? /^\s+/ : /^(?:that|whether|how|so|and|but|then)\s+/i, '')
    .replaceAll(hedge, '')
    .replace(/[\s.,;:–—]+$/u, '')
    .trim();
}

function unquoted(words: string): string {
  return words.replaceAll(/[“"«„][^”"»“]*[”"»“]/g, ' … ');
}

function balanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return (
    count(/[“«„]/g) === count(/[”»]/g) &&
    count(/"/g) % 2 === 0 &&
    count(/(?<!\p{L})['‘](?=\p{L})/gu) <= count(/(?<=[\p{L}.,!?])['’](?!\p{L})/gu)
  );
}

/** Where a clause may be cut without saying something else: before an aside, a reason, a time, a last "in Oslo". */
const boundary =
  /[,;–—]\s|\s(?:because|since|after|before|while|when|during|so that|in order to)\s|\s(?:in|on|at)\s(?=(?:\S+\s){0,4}\S+$)/gu;
/** What is cut must not take the point with it. */
const condition = /^[\s,;–—]*(?:but|only|if|unless|until|except|not|or|and|to|including)\b/i;
/** "the day | before yesterday", "shortly | after the storm": what measures how long before or after is no end. */
const measure =
  /\b(?:moments?|seconds?|minutes?|hours?|(?:mid)?(?:day|night)s?|mornings?|evenings?|afternoons?|weekends?|weeks?|fortnights?|months?|years?|decades?|shortly|soon|immediately|just|right|long|even)$/iu;
const fromThen = /^\s(?:before|after|since|when)\b/i;
/** A clause that ends so is not at its end. */
const dangling =
  /\b(?:\p{L}+(?:ed|ing)|is|are|was|were|be|been|has|have|had|will|would|not|no|that|to|of|for|with|by|and|or|the|a|an|his|her|its|their|rely|first|last|second|third|only|same)$/u;

/** The words up to the last boundary at which they are short enough and repeat no prose; undefined where none is. */
function shorten(words: string, prints: (run: string) => boolean, act: boolean): string | undefined {
  const ends = [...words.matchAll(boundary)].map(({ index }) => index);
  for (const end of [words.length, ...ends.toReversed()]) {
    const cut = words.slice(0, end).trim();
    const count = wordsOf(cut).length;
    if (count < minWords) return undefined;
    const rest = words.slice(end);
    const whole =
      rest === '' ||
      (!condition.test(rest) && !dangling.test(cut) && !(fromThen.test(rest) && measure.test(cut)));
    if (whole && count <= maxWords && (act || hasVerb(cut)) && balanced(cut) && !repeats(cut, prints))
      return cut;
  }
  return undefined;
}

function repeats(words: string, prints: (run: string) => boolean): boolean {
  return unquoted(words)
    .split('…')
    .some((part) => {
      const list = wordsOf(part).map(({ text }) => text.toLowerCase());
      return list.some(
        (_, index) =>
          index + proseRun <= list.length && prints(list.slice(index, index + proseRun).join(' ')),
      );
    });
}

function sentence(words: string): string {
  const end = words.replace(/[.,;:!]+(?=[”"»'’]?$)/, '');
  return `${end.charAt(0).toUpperCase()}${end.slice(1)}.`;
}

const small =
  /^(?:that|this|these|those|there|with|from|into|over|about|after|before|would|could|should|their|have|been|were|which|while|other|where|when|also|more|than|they|them|said|told|being|going|some|what|does|made|make|until|between|during|against)$/i;

/** How many of the content's words the field names for the person who is to write it. */
const maxHints = 4;

function toBeWritten(speaker: string | undefined, kind: StatementKind, content: string): string {
  const words = [
    ...new Set(
      wordsOf(content)
        .map(({ text }) => text)
        .filter((word) => word.length > 3 && !small.test(word)),
    ),
  ];
  const keys = new Set(words.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, maxHints));
  const about = words.filter((word) => keys.has(word)).join(', ');
  return `To be written: ${speaker ?? 'the account'} ${doing[kind]}${about === '' ? '' : `; about ${about}`}`;
}

function weigh(word: string): number {
  return word.length + (/^\p{Lu}/u.test(word) ? 2 : 0) - (/(?:ing|ed|ly)$/.test(word) ? 3 : 0);
}
