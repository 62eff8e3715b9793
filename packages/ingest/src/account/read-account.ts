import type { CreditKind } from '@parley/schema';
import { findDateline, type FoundDateline } from '../blocks/find-dateline.ts';
import { dateLabels } from '../blocks/furniture-patterns.ts';
import { isOutlet, outletBesideDate, type LabelledBlock } from '../blocks/label-blocks.ts';
import type { Document, Span } from '../document/document.ts';
import { detectLanguage } from './detect-language.ts';
import { parsePrintedDate } from './parse-date.ts';

/** A date with why it is taken for what it is. */
export interface FoundDate {
  readonly date: string;
  readonly evidence: string;
  readonly span?: Span;
}

/** A credit with the words that are credited. */
export interface FoundCredit {
  readonly kind: CreditKind;
  readonly span: Span;
}

/** What an article says of itself. What it does not say is absent. */
export interface AccountFacts {
  readonly headline?: Span;
  readonly outlet?: { readonly name: string; readonly evidence: string };
  readonly published?: FoundDate;
  readonly updated?: FoundDate;
  readonly collected?: FoundDate;
  readonly dateline?: FoundDateline;
  readonly bylines: readonly Span[];
  readonly credits: readonly FoundCredit[];
  readonly language: string;
}

/** Reads an article's record from its labelled blocks and the head of its page. */
export function readAccount(document: Document, blocks: readonly LabelledBlock[]): AccountFacts {
  const { text } = document;
  const words = (span: Span): string => text.slice(span.start, span.end);
  const told = blocks.filter(({ kind }) => kind === 'lead' || kind === 'body').map(words);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const datelineBlock = blocks.find(({ kind }) => kind === 'dateline');
  const line = datelineBlock && document.lines.find(({ start }) => start === datelineBlock.start);
  const dateline = line && findDateline(text, line);
  const outlet = findOutlet(document, blocks);
  const credits = findCredits(text, blocks);
  return {
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    ...(outlet && { outlet }),
    ...findDates(document, blocks),
    ...(dateline && { dateline }),
    bylines: blocks.filter(({ kind }) => kind === 'byline').map((block) => trimByline(text, block)),
    credits: [
      ...(dateline?.agency ? [{ kind: 'agency' as const, span: dateline.agency.span }] : []),
      ...credits,
    ],
    language: detectLanguage(told.join(' ') || text),
  };
}

function findDates(document: Document, blocks: readonly LabelledBlock[]) {
  const dates: { published?: FoundDate; updated?: FoundDate; collected?: FoundDate } = {};
  const first = blocks.findIndex(({ kind }) => kind === 'lead');
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'date' && kind !== 'collectionDate') continue;
    const line = document.text.slice(start, end);
    const date = parsePrintedDate(line);
    if (date === undefined) continue;
    const span = { start, end };
    if (kind === 'collectionDate') {
      dates.collected ??= {
        date,
        evidence: 'A date above the headline, while another stands under it: the day of saving.',
        span,
      };
    } else if (dateLabels.updated.test(line)) {
      dates.updated ??= { date, evidence: 'The line says that it is the time of the update.', span };
    } else if (dateLabels.published.test(line)) {
      dates.published ??= { date, evidence: 'The line says that it is the time of publication.', span };
    } else if (line !== wholeLine(document.text, start, end)) {
      dates.published ??= { date, evidence: 'A date in one line with a name.', span };
    } else if (index <= first) {
      dates.published ??= { date, evidence: 'A date alone between headline and first paragraph.', span };
    }
  }
  const { published, updated } = document.page;
  return { ...dateInHead('published', published), ...dateInHead('updated', updated), ...dates };
}

/** The line in which a place stands. */
function wholeLine(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? undefined : to).trim();
}

function dateInHead(field: 'published' | 'updated', printed: string | undefined) {
  const date = printed === undefined ? undefined : parsePrintedDate(printed);
  return date === undefined ? {} : { [field]: { date, evidence: 'The head of the page gives it.' } };
}

function findOutlet(document: Document, blocks: readonly LabelledBlock[]): AccountFacts['outlet'] {
  if (document.page.siteName) {
    return { name: document.page.siteName, evidence: 'The head of the page names the site.' };
  }
  const named = siteBehindTitle(document, blocks);
  if (named !== undefined)
    return { name: named, evidence: 'The title of the page names it behind the headline.' };
  for (const { kind, start, end, rule } of blocks) {
    if (kind !== 'credit' && kind !== 'navigation') continue;
    const line = document.text.slice(start, end);
    const from = /^from\s+(?=(?:the\s+)?\p{Lu})/iu.exec(line);
    if (kind === 'credit' && from)
      return {
        name: line.slice(from[0].length),
        evidence: 'A line at the end says that the text is from it.',
      };
    if (rule === outletBesideDate) return { name: line, evidence: 'It stands in one line with the date.' };
    if (isOutlet(line)) return { name: line, evidence: 'A line of its own that reads as a masthead.' };
    const source = /^sources?\s*[:|]\s*(.+?)(?:\s+(?:and|&|with)\s+.*)?$/i.exec(line)?.[1];
    if (source !== undefined)
      return { name: tidyCapitals(source), evidence: 'The source line names it first.' };
  }
  return undefined;
}

/** Fewer code units may stand at the head of any headline by chance. */
const minTitle = 12;

/** "Gate opens | Lakeland Post": what stands in the title of a page behind the headline. */
function siteBehindTitle({ page, text }: Document, blocks: readonly LabelledBlock[]): string | undefined {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  if (!headline || page.title === undefined) return undefined;
  const words = text.slice(headline.start, headline.end);
  // The title of the page may have a shorter headline.
  const [, short = '', behind] = /^(.*\S)\s+[|–—-]\s+(\p{Lu}[^|–—]{2,40})$/u.exec(page.title) ?? [];
  if (short.length >= minTitle && words.startsWith(short)) return behind?.trim();
  if (!page.title.startsWith(words)) return undefined;
  return /^\s*[|–—-]\s*(\p{Lu}[^|–—]{2,40})$/u.exec(page.title.slice(words.length))?.[1]?.trim();
}

function tidyCapitals(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5) return name;
  return name.toLowerCase().replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

const creditRoles: readonly [kind: CreditKind, pattern: RegExp][] = [
  ['reporting', /\breport(?:ing|ed)\b(?: for [^;.]*?)?(?: (?:and|&) \w+)? by\s+/giu],
  ['writing', /\bwrit(?:ing|ten)\b by\s+/giu],
  ['editing', /\bedit(?:ing|ed)\b by\s+/giu],
];
const person = /\p{Lu}[\p{L}'’.-]+(?:\s+(?:(?:de|van|von|al|bin|el)\s+)?\p{Lu}[\p{L}'’.-]*[\p{L}])+/gu;
const agency =
  /\b(?:AFP|AP|Reuters|DPA|dpa|TASS|EFE|ANSA|PTI|ANI|Xinhua|UPI|Anadolu|Associated Press|Agence France-Presse|Interfax)\b/g;

function findCredits(text: string, blocks: readonly LabelledBlock[]): FoundCredit[] {
  return blocks.flatMap((block): FoundCredit[] => {
    const line = text.slice(block.start, block.end);
    const at = (start: number, words: string): Span => ({
      start: block.start + start,
      end: block.start + start + words.length,
    });
    if (block.kind === 'photoCredit') return [{ kind: 'photo', span: insideBrackets(line, block) }];
    if (block.kind !== 'credit') return [];
    const roles = creditRoles.flatMap(([kind, pattern]) =>
      Array.from(line.matchAll(pattern)).flatMap((match) => {
        const from = match.index + match[0].length;
        const part = /^[^.;]*/u.exec(line.slice(from))?.[0] ?? '';
        return Array.from(part.matchAll(person), (name) => ({ kind, span: at(from + name.index, name[0]) }));
      }),
    );
    if (roles.length > 0) return roles;
    const standards = /^our (?:standards|criteria)\s*:\s*([^.]+)/i.exec(line)?.[1];
    if (standards !== undefined) return [{ kind: 'standards', span: at(line.indexOf(standards), standards) }];
    const agencies = Array.from(line.matchAll(agency), (name) => ({
      kind: 'agency' as const,
      span: at(name.index, name[0]),
    }));
    return agencies.length > 0
      ? agencies
      : [{ kind: 'outlet', span: { start: block.start, end: block.end } }];
  });
}

function insideBrackets(line: string, block: Span): Span {
  const bracketed = /^[([](.*)[)\]]\.?$/.exec(line)?.[1];
  return bracketed === undefined
    ? { start: block.start, end: block.end }
    : { start: block.start + 1, end: block.start + 1 + bracketed.length };
}

function trimByline(text: string, block: Span): Span {
  const by = /^by:?\s+/i.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
  return { start: block.start + by, end: block.end };
}
