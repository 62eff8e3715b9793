import type { BlockKind } from '@parley/schema';
import type { Document, Line, Span } from '../document/document.ts';
import { findDateline } from './find-dateline.ts';
import {
  dateLabels,
  furniturePatterns,
  isDateLine,
  trailingLink,
  trailingPhotoCredit,
} from './furniture-patterns.ts';
import { lineFeatures, type LineFeatures } from './line-features.ts';
import { splitDate } from './split-date.ts';

/** A stretch of a text with what it is, and the rule that says so. */
export interface LabelledBlock extends Span {
  readonly kind: BlockKind;
  readonly rule: string;
}

interface Candidate extends Line, LineFeatures {
  readonly body: string;
  /** Whether it is a date that stands in one line with a name. */
  readonly besideName?: boolean;
  /** Whether it is a name that stands in one line with a date. */
  readonly besideDate?: boolean;
  kind?: BlockKind;
  rule?: string;
}

/** Short lines that other articles of the talks have too, letter by letter: the furniture of a site, or an agency's copy. */
export type RepeatedLines = ReadonlySet<string>;

/** Labels the lines of an article: best evidence first, and what nothing marks as furniture is told. */
export function labelBlocks(document: Document, repeated: RepeatedLines = new Set()): LabelledBlock[] {
  const lines = document.lines
    .flatMap((line) => splitDate(document.text, line))
    .map((line): Candidate => {
      const body = document.text.slice(line.start, line.end);
      return { ...line, ...lineFeatures(body), body };
    });
  labelByWords(lines);
  labelByPage(lines);
  labelRepeated(lines, repeated);
  const body = findBody(lines);
  spareHeadline(lines, body);
  labelHead(lines, body, document);
  labelInside(lines, body);
  labelTail(lines, body);
  labelDates(lines, body);
  return splitBlocks(lines, document.text, body);
}

function set(line: Candidate | undefined, kind: BlockKind, rule: string): void {
  if (!line || line.kind !== undefined) return;
  line.kind = kind;
  line.rule = rule;
}

function labelByWords(lines: readonly Candidate[]): void {
  for (const line of lines) {
    const found = furniturePatterns.find(
      ({ pattern, maxWords }) => line.words <= maxWords && pattern.test(line.body),
    );
    if (found) set(line, found.kind, `words:${found.kind}`);
    else if (line.words <= 10 && /\d{4}/.test(line.body) && isDateLine(line.body))
      set(line, 'date', 'words:date');
    else if (line.mute) set(line, 'navigation', 'no-letters');
    else if (line.joined) set(line, 'navigation', 'words-run-together');
    else if (/^[•‣▪●◦]\s*\S/u.test(line.body)) set(line, 'highlights', 'bullet');
  }
}

const byHint: Partial<Record<NonNullable<Line['hint']>, BlockKind>> = {
  caption: 'caption',
  navigation: 'navigation',
  footer: 'navigation',
  form: 'commentForm',
};

function labelByPage(lines: readonly Candidate[]): void {
  const told = lines.some(({ inReader, prose }) => inReader && prose);
  for (const line of lines) {
    const kind = line.hint && byHint[line.hint];
    if (kind) set(line, kind, `page:${line.hint}`);
    else if (line.hint === 'aside' && !line.inReader) set(line, 'relatedLinks', 'page:aside');
    else if (line.hint === 'link' && !line.prose) set(line, 'relatedLinks', 'page:link');
    else if (told && line.inReader === false && line.hint !== 'heading') {
      set(line, line.prose ? 'relatedLinks' : 'navigation', 'page:outside-reader-view');
    }
  }
}

const repeatedAcross = 'repeated-across-articles';

/**
 * A paragraph that is repeated is no furniture, nor is a short sentence beside one: outlets that print an agency's copy
 * have all of them in common.
 */
function labelRepeated(lines: readonly Candidate[], repeated: RepeatedLines): void {
  const seen = new Map<string, number>();
  for (const { body } of lines) seen.set(body, (seen.get(body) ?? 0) + 1);
  const copied = (line: Candidate | undefined): boolean =>
    line !== undefined && line.prose && line.kind === undefined && repeated.has(line.body);
  for (const [index, line] of lines.entries()) {
    if (line.words > 25 || line.prose) continue;
    if (line.ended && (copied(lines[index - 1]) || copied(lines[index + 1]))) continue;
    if (repeated.has(line.body)) set(line, 'navigation', repeatedAcross);
    else if ((seen.get(line.body) ?? 0) > 1) set(line, 'navigation', 'repeated-in-article');
  }
}

/** From the first paragraph to the last, by place in the list of lines. */
interface Body {
  readonly first: number;
  readonly last: number;
}

function findBody(lines: readonly Candidate[]): Body {
  const prose = lines.flatMap((line, index) =>
    line.kind === undefined && line.prose && !endsAsCaption(line) ? [index] : [],
  );
  const tail = lines.findIndex(
    ({ kind, body, prose: told }, index) =>
      index > (prose[0] ?? 0) &&
      ((kind === 'commentForm' && /^(?:leave|post|add|join)/i.test(body)) ||
        (kind === 'relatedLinks' && !told && restIsLinks(lines, index))),
  );
  const inside = tail < 0 ? prose : prose.filter((index) => index < tail);
  return { first: inside[0] ?? lines.length, last: inside.at(-1) ?? -1 };
}

/** Whether hardly a paragraph follows: a list of links inside an article has the article after it. */
function restIsLinks(lines: readonly Candidate[], index: number): boolean {
  const rest = lines.slice(index + 1);
  // Paragraphs that the reader view keeps stand in the article, whatever stands around them.
  if (rest.some(({ prose, kind, inReader }) => prose && kind === undefined && inReader === true))
    return false;
  return rest.filter(({ prose, kind }) => prose && kind === undefined).length <= rest.length * 0.2;
}

function endsAsCaption(line: Candidate): boolean {
  return trailingPhotoCredit.test(line.body) && line.words < 80;
}

/** A headline has no fewer words, unless nothing else can be one. */
const minHeadlineWords = 4;

/**
 * An agency's copy may have its headline in common too. Where nothing but mastheads is left before the body, the
 * repeated line in the place of a headline, right before date, byline or first paragraph, can be one again.
 */
function spareHeadline(lines: readonly Candidate[], { first }: Body): void {
  const canHead = ({ words, body }: Candidate): boolean => words >= minHeadlineWords && !isOutlet(body);
  const head = lines.slice(0, first);
  if (head.some((line) => line.kind === undefined && canHead(line))) return;
  const spared = head.find(
    (line, index) =>
      line.rule === repeatedAcross &&
      canHead(line) &&
      (index + 1 === first || /^(?:date|byline)$/.test(lines[index + 1]?.kind ?? '')),
  );
  delete spared?.kind;
  delete spared?.rule;
}

function labelHead(lines: readonly Candidate[], { first }: Body, document: Document): void {
  const head = lines.slice(0, Math.min(first, lines.length)).filter(({ kind }) => kind === undefined);
  const title = document.page.title?.toLowerCase();
  const rest = new Set(
    lines.slice(first).flatMap(({ body }) => body.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  );
  const scored = head.map((line) => {
    const words = line.body.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const shared = words.filter((word) => rest.has(word)).length;
    const titled = title !== undefined && title.startsWith(line.body.toLowerCase().slice(0, 30));
    return {
      line,
      score:
        (line.words < minHeadlineWords ? -6 : 0) +
        Math.min(line.words, 14) * 0.3 +
        shared +
        (titled ? 10 : 0) +
        (line.hint === 'heading' ? 6 : 0) -
        (looksLikeName(line.body) && line.body !== line.body.toUpperCase() ? 6 : 0),
    };
  });
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  if (best && (best.score > 0 || scored.length === 1)) set(best.line, 'headline', 'headline:best-of-head');
  const place = best ? lines.indexOf(best.line) : -1;
  for (const line of head) {
    const index = lines.indexOf(line);
    if (line.besideDate) set(line, 'credit', outletBesideDate);
    else if (index < place) set(line, isOutlet(line.body) ? 'credit' : 'navigation', 'before-headline');
    else if (isOutlet(line.body)) set(line, 'credit', 'outlet-in-head');
    else if (looksLikeName(line.body)) set(line, 'caption', 'name-alone');
    else if (line.words >= 8) set(line, 'highlights', 'under-headline');
    else set(line, 'navigation', 'short-before-body');
  }
}

/** The rule for a masthead that is known by the date in its line alone. */
export const outletBesideDate = 'outlet-beside-date';

const outletWord =
  /\b(?:times|post|news|herald|tribune|press|courier|gazette|journal|daily|weekly|guardian|observer|telegraph|standard|chronicle|mirror|express|mail|star|sun|globe|monitor|today|report|review|dispatch|examiner|independent|inquirer|register|broadcasting|agency|network|radio|tv|television|bulletin|wire|newswire|echo|argus|advertiser|sentinel|ledger|beacon|fm|zeitung|kurier)\b/i;

/** Whether a short line names an outlet as their mastheads do. */
export function isOutlet(line: string): boolean {
  return lineFeatures(line).titled && outletWord.test(line) && lineFeatures(line).words <= 5;
}

/** A name, perhaps with an office before it, and no verb: what stands under a portrait. */
function looksLikeName(line: string): boolean {
  const features = lineFeatures(line);
  return (
    features.titled &&
    !features.ended &&
    features.words >= 2 &&
    features.words <= 7 &&
    !/[:?!,;–—-]\s/.test(line) &&
    !isOutlet(line)
  );
}

function labelInside(lines: readonly Candidate[], { first, last }: Body): void {
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (!line || line.kind !== undefined) continue;
    const next = lines[index + 1];
    if (endsAsCaption(line)) set(line, 'caption', 'credit-at-end');
    else if (line.words < 9 && !line.ended) {
      const before = lines[index - 1];
      const captioned =
        (next && next.kind === undefined && endsAsCaption(next)) || before?.kind === 'photoCredit';
      if (captioned) set(line, 'caption', 'before-caption');
      else if (looksLikeName(line.body) && nameRecurs(lines, line)) set(line, 'caption', 'name-alone');
      else set(line, line.hint === 'listItem' ? 'highlights' : 'crossHead', 'short-in-body');
    } else if (index === first) set(line, 'lead', 'first-paragraph');
    else set(line, 'body', 'paragraph');
  }
}

/** Whether the last two words of a line stand together in a paragraph too: then they are a name. */
function nameRecurs(lines: readonly Candidate[], line: Candidate): boolean {
  const name = line.body.split(/\s+/).slice(-2).join(' ');
  return lines.some((other) => other !== line && other.prose && other.body.includes(name));
}

function labelTail(lines: readonly Candidate[], { last }: Body): void {
  let mode: BlockKind = 'navigation';
  for (const line of lines.slice(last + 1)) {
    if (line.kind === 'relatedLinks' || line.kind === 'commentForm') mode = line.kind;
    else if (line.kind === undefined) {
      if (endsAsCaption(line)) set(line, 'caption', 'credit-at-end');
      else if (isOutlet(line.body)) set(line, 'credit', 'outlet-at-end');
      else set(line, mode, `after-body:${mode}`);
    }
  }
}

/** The day of saving looks like the day of publishing: it stands above everything and another date disagrees. */
function labelDates(lines: readonly Candidate[], { first }: Body): void {
  const dates = lines.flatMap((line, index) => (line.kind === 'date' ? [{ line, index }] : []));
  const headline = lines.findIndex(({ kind }) => kind === 'headline');
  for (const { line, index } of dates) {
    const labelled =
      dateLabels.published.test(line.body) || dateLabels.updated.test(line.body) || line.besideName === true;
    const others = dates.some(
      (other) => other.index > index && other.index <= first && /\d/.test(other.line.body),
    );
    if (dateLabels.collected.test(line.body) || (!labelled && index < headline && others)) {
      line.kind = 'collectionDate';
      line.rule = 'date-above-headline';
    }
  }
}

function splitBlocks(lines: readonly Candidate[], text: string, { first }: Body): LabelledBlock[] {
  return lines.flatMap((line, index): LabelledBlock[] => {
    const { start, end, kind = 'navigation', rule = 'unknown', body } = line;
    if (kind === 'highlights') {
      const bullet = /^[•‣▪●◦]\s*/u.exec(body)?.[0].length ?? 0;
      return [{ start: start + bullet, end, kind, rule }];
    }
    if (kind === 'caption') {
      const credit = trailingPhotoCredit.exec(body);
      const caption = credit ? body.slice(0, credit.index).trimEnd() : '';
      if (!credit || caption === '') return [{ start, end, kind, rule }];
      return [
        { start, end: start + caption.length, kind, rule },
        { start: start + credit.index, end, kind: 'photoCredit', rule: 'credit-at-end' },
      ];
    }
    if (kind !== 'lead' && kind !== 'body') return [{ start, end, kind, rule }];
    const dateline = index <= first + 1 ? findDateline(text, line) : undefined;
    const link = trailingLink.exec(body);
    const from = dateline ? skipSpace(text, dateline.block.end) : start;
    const to = link ? start + body.slice(0, link.index).trimEnd().length : end;
    return [
      ...(dateline ? [{ ...dateline.block, kind: 'dateline' as const, rule: 'dateline' }] : []),
      ...(to > from ? [{ start: from, end: to, kind, rule }] : []),
      ...(link
        ? [{ start: end - (link[1]?.length ?? 0), end, kind: 'relatedLinks' as const, rule: 'link-at-end' }]
        : []),
    ];
  });
}

function skipSpace(text: string, place: number): number {
  let next = place;
  while (/\s/.test(text[next] ?? '')) next += 1;
  return next;
}
