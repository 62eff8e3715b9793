import type { FoundAttribution } from '../attributions/attribution.ts';
import type { Span } from '../document/document.ts';
import { SpanIndex } from '../document/span-index.ts';
import type { ActorRegistry, DraftActor } from '../mentions/actor-registry.ts';
import { resolveSource, SpeakerMemory, type ResolvedSource } from '../mentions/resolve-source.ts';
import { guessKind } from './guess-kind.ts';
import { findSetting, splitClauses, withoutOccasion } from './split-clauses.ts';
import { makeNarrated } from './make-narrated.ts';
import type { FoundQuotation } from '../quotations/parse-quotations.ts';
import type { ReadArticle } from './read-article.ts';
import type { DraftReport } from './report.ts';

/** The reports of one article: what is attributed to somebody, and what the account tells in its own voice. */
export function findReports(article: ReadArticle, account: number, registry: ActorRegistry): DraftReport[] {
  const memory = new SpeakerMemory();
  const reports: DraftReport[] = [];
  const { attributions } = article;
  const carriersOf = carriers(attributions);
  const outer = onlyChains(attributions, carriersOf);
  const quoted = new SpanIndex(article.quotations, (one) => [one]);
  const places = new Map(attributions.map((one, place) => [one, place]));
  const resolved = attributions.map((one) => resolveAll(one, article, registry, memory));
  for (const [index, one] of attributions.entries()) {
    const speakers = resolved[index] ?? [];
    if (outer.has(one)) continue;
    const chain = carriersOf(one).flatMap((other) => {
      const [first] = resolved[places.get(other) ?? -1] ?? [];
      return first ? [{ actor: first.actor.actor, span: first.span }] : [];
    });
    const others = (speaker: PlacedSpeaker | undefined): DraftReport['chain'] =>
      chain.filter(({ actor }) => actor !== speaker?.actor.actor);
    for (const speaker of speakers.length > 0 ? speakers : [undefined]) {
      for (const part of partsOf(article, quoted, one)) {
        const report = makeReport(article, quoted, account, part, speaker, others(speaker));
        if (report) reports.push(report.speaker ? report : { ...report, speaker: registry.unnamed() });
      }
    }
  }
  return [...withoutRepeats(reports), ...makeNarrated(article, account)];
}

const keyOf = ({ speaker, content }: DraftReport): string =>
  `${speaker?.id ?? ''} ${content.map(({ start, end }) => `${start}-${end}`).join(' ')}`;

/** Of reports of the same words of one speaker ("said in a statement that …" has two cues) the surest. */
function withoutRepeats(reports: readonly DraftReport[]): DraftReport[] {
  const surest = new Map<string, DraftReport>();
  for (const report of reports) {
    const other = surest.get(keyOf(report));
    if (!other || other.confidence < report.confidence) surest.set(keyOf(report), report);
  }
  return reports.filter((report) => surest.get(keyOf(report)) === report);
}

/** One report for each clause, and one for each paragraph into which a speech goes on. */
function partsOf(
  { document: { text }, telling }: ReadArticle,
  quoted: SpanIndex<FoundQuotation>,
  one: FoundAttribution,
): FoundAttribution[] {
  const [first, ...more] = one.content;
  if (!first) return [];
  const blockOf = ({ start }: Span): number =>
    telling.findIndex((block) => block.start <= start && start < block.end);
  const carried = (span: Span): boolean =>
    quoted
      .touching(span)
      .some(({ start, continues }) => continues !== undefined && span.start <= start && start <= span.end);
  const home = blockOf(one.cue[0] ?? first);
  const own = [first, ...more].filter((span) => blockOf(span) === home || carried(span));
  const floating = [first, ...more].filter((span) => !own.includes(span));
  const clauses =
    own.length === 1 && own[0] && /^(?:that-clause|bare-clause|clause-before|clause-inverted)$/.test(one.rule)
      ? splitClauses(text, own[0], quoted.touching(own[0]))
      : undefined;
  return [
    ...(clauses
      ? clauses.map((span) => ({ ...one, content: [span] }))
      : own.length > 0
        ? [{ ...one, content: own }]
        : []),
    ...floating.map((span): FoundAttribution => ({
      ...one,
      cue: [],
      content: [span],
      rule: 'floating-quotation',
      confidence: 0.6,
    })),
  ];
}

interface PlacedSpeaker {
  readonly actor: ResolvedSource;
  readonly span: Span;
}

function resolveAll(
  one: FoundAttribution,
  { document: { text }, telling }: ReadArticle,
  registry: ActorRegistry,
  memory: SpeakerMemory,
): PlacedSpeaker[] {
  const [source] = one.source;
  if (!source) return [];
  const block = telling.find(({ start, end }) => start <= source.start && source.end <= end);
  const before = sentenceBefore(text, source.start, block);
  const runs = before.match(/(?:\p{Lu}[\p{L}\p{M}’'-]+\s?)+/gu) ?? [];
  const subject = runs.slice(0, 2).flatMap((run) => registry.findPerson(run)?.actor ?? [])[0];
  memory.named = subject ?? memory.named;
  // Whom the sentence before is about is whom "he" means, whoever spoke last.
  if (subject) memory.person = subject;
  // ", which he calls": he is who was named last before the relative pronoun.
  const led = /\b(?:which|whom|what|that)\s+$/.test(text.slice(Math.max(0, source.start - 8), source.start));
  const near = led && /^(?:s?he)$/i.test(text.slice(source.start, source.end));
  const nearest =
    near &&
    lastNamed(text.slice(Math.max(block?.start ?? 0, source.start - maxSentences), source.start), registry);
  if (nearest) memory.person = nearest;
  const parts = splitSpeakers(text, source);
  const speakers = parts.flatMap((span): PlacedSpeaker[] => {
    const words = text.slice(span.start, span.end);
    // Behind a relative pronoun stands whom it stands for.
    const named =
      /^(?:who|which)$/i.test(words) && block
        ? (/([\p{L}\p{M}'’. -]{2,60}),?\s*$/u.exec(
            text.slice(Math.max(block.start, span.start - 80), span.start),
          )?.[1] ?? words)
        : words;
    const actor =
      (named === words ? undefined : onlyNamed(named, registry)) ?? resolveSource(words, registry, memory);
    return actor ? [{ actor, span }] : [];
  });
  const [first] = speakers;
  if (first) memory.note(first.actor.actor);
  return speakers;
}

/** The person named last in the sentence that the words end with. */
function lastNamed(words: string, registry: ActorRegistry): DraftActor | undefined {
  const sentence = words.split(/[.!?]["”’]?\s+/).at(-1) ?? '';
  const runs = sentence.match(/(?:\p{Lu}[\p{L}\p{M}’'-]+\s?)+/gu) ?? [];
  return runs.flatMap((run) => registry.findPerson(run)?.actor ?? []).at(-1);
}

/** Two sentences are no longer than this, in UTF-16 code units; a paragraph may be the whole article. */
const maxSentences = 1500;

/** The sentence that ends before the one of a place, in the same paragraph; it may name whom a pronoun means. */
function sentenceBefore(text: string, place: number, block: Span | undefined): string {
  if (!block) return '';
  return (
    text
      .slice(Math.max(block.start, place - maxSentences), place)
      .split(/[.!?]["”’]?\s+/)
      .at(-2) ?? ''
  );
}

function onlyNamed(words: string, registry: ActorRegistry): ResolvedSource | undefined {
  const person = registry.findPerson(words);
  if (person) return { actor: person.actor, rule: 'name', confidence: 0.85 };
  const last = words.trim().split(/\s+/).at(-1) ?? '';
  const organization = registry.findOrganization(last);
  return organization && { actor: organization, rule: 'organization', confidence: 0.8 };
}

/** "Scholz and Macron", "Kyiv and its Western allies": each part with a name, or with an owner, speaks for itself. */
function splitSpeakers(text: string, source: Span): Span[] {
  const words = text.slice(source.start, source.end);
  const match = /^(.+?)\s+and\s+(.+)$/u.exec(words);
  if (!match || /,/.test(words)) return [source];
  const [, left = '', right = ''] = match;
  const names = /\p{Lu}\p{L}+$/u;
  if (
    !names.test(left) ||
    !(names.test(right) || /^(?:its|his|her|their)\s/.test(right)) ||
    /\s(?:of|between)\s[^,]*$/.test(left)
  )
    return [source];
  return [
    { start: source.start, end: source.start + left.length },
    { start: source.end - right.length, end: source.end },
  ];
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Gives the attributions which tell that another was made: their content has the other's cue.
 */
function carriers(all: readonly FoundAttribution[]): (inner: FoundAttribution) => FoundAttribution[] {
  const telling = new SpanIndex(
    all.filter(({ rule }) => /^(?:according-to|clause-before|clause-inverted)$/.test(rule)),
    ({ content }) => content,
  );
  return (inner) => {
    const [cue] = inner.cue;
    return cue ? telling.around(cue).filter((outer) => outer !== inner) : [];
  };
}

/** "X demanded a ceasefire, an official said": the official is the chain of X's report, when that is nearly all he said. */
function onlyChains(
  all: readonly FoundAttribution[],
  carriersOf: (inner: FoundAttribution) => FoundAttribution[],
): Set<FoundAttribution> {
  const carried = Map.groupBy(
    all.flatMap((inner) => carriersOf(inner).map((outer) => ({ outer, inner }))),
    ({ outer }) => outer,
  );
  return new Set(
    [...carried].flatMap(([outer, pairs]) => {
      const told = pairs.flatMap(({ inner }) => [...inner.source, ...inner.cue, ...inner.content]);
      return length(told) > length(outer.content) * 0.5 ? [outer] : [];
    }),
  );
}

function makeReport(
  { document: { text }, telling }: ReadArticle,
  quoted: SpanIndex<FoundQuotation>,
  account: number,
  one: FoundAttribution,
  speaker: PlacedSpeaker | undefined,
  chain: DraftReport['chain'],
): DraftReport | undefined {
  const occasions = one.content.map((span) => withoutOccasion(text, trimContent(text, span)));
  const content = occasions.map(({ span }) => span).filter(({ start, end }) => end > start);
  if (content.length === 0 || isAnonymity(text, content)) return undefined;
  const doubts: string[] = [];
  const inside = [...new Set(content.flatMap((span) => quoted.inside(span)))].filter(
    ({ depth }) => depth === 0,
  );
  const quotedLength = length(inside.map(({ start, end }) => ({ start, end })));
  const marks = inside.length * 2;
  const direct = inside.length > 0 && one.rule !== 'naming' && quotedLength + marks >= length(content) * 0.92;
  const act =
    one.cueClass !== 'speech' && !/^(?:naming|that-clause|quotation-after|bare-clause)$/.test(one.rule);
  const mode = direct
    ? 'direct'
    : inside.length > 0
      ? 'mixed'
      : act || one.rule === 'infinitive' || one.rule === 'noun-that'
        ? 'act'
        : 'indirect';
  const floating = one.rule === 'floating-quotation';
  const spans = [
    ...one.cue,
    ...content,
    ...(speaker && !floating ? [speaker.span] : []),
    ...chain.map(({ span }) => span),
  ];
  const passage = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  if (!speaker) doubts.push('nobody is named as the speaker');
  else if (speaker.actor.confidence < 0.75) doubts.push(`the speaker was found by "${speaker.actor.rule}"`);
  if (one.confidence < 0.75) doubts.push(`the rule "${one.rule}" is often wrong`);
  const furniture = telling.filter(({ start, end }) => start < passage.end && passage.start < end).length > 1;
  if (furniture) doubts.push('it runs over more than one paragraph');
  const [cue] = one.cue;
  const between = content.reduce(
    (words, { start, end }) => words.replace(text.slice(start, end), ' '),
    text.slice(passage.start, Math.min(text.length, passage.end + 60)).split(/[\n]/)[0] ?? '',
  );
  const setting =
    occasions.find((occasion) => occasion.setting)?.setting ?? findSetting(between.split(/[.!?]\s/)[0] ?? '');
  return {
    account,
    mode,
    ...(speaker && { speaker: speaker.actor.actor, ...(!floating && { source: speaker.span }) }),
    ...(setting && { setting }),
    ...(cue && { cue }),
    chain,
    passage,
    content,
    quotations: inside.map((quotation) => ({ ...quotation, distance: false })),
    kind: guessKind(one, content.map(({ start, end }) => text.slice(start, end)).join(' ')),
    lemma: one.lemma,
    rule: `attribution:${one.rule}`,
    confidence: round(one.confidence * (speaker?.actor.confidence ?? 0.5)),
    doubts,
  };
}

/** "asked not to be named", "spoke on condition of anonymity": how somebody spoke is nothing that was said. */
function isAnonymity(text: string, [first]: readonly Span[]): boolean {
  return (
    first !== undefined &&
    /^(?:on\s+(?:the\s+)?)?(?:(?:not\s+)?to\s+(?:be|remain|stay)\s+(?:named|identified|quoted|anonymous)|condition\s+of\s+anonymity|anonymity)/i.test(
      text.slice(first.start, first.end),
    )
  );
}

/** Without the "that" before it and the marks that part it from what stands around it. */
function trimContent(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:that\s+|[,:;–—\s]+)+/i.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:–—]+$/.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
