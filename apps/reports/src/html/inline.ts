import type { Inline, InlineRun } from '../compose/inline.ts';
import { plainWords } from '../layout/flatten-inline.ts';
import { isolationOf, turns } from './direction.ts';
import { escapeXml } from './escape.ts';
import { anchorOf, type Page } from './page.ts';

/** Runs as HTML, everything in them escaped. */
export function renderInline(content: readonly Inline[], page: Page): string {
  return content
    .map((run) => (typeof run === 'string' ? renderText(run) : renderRun(run, page, false)))
    .join('');
}

/** Text; what runs from right to left is kept from pulling its neighbours along. */
export function renderText(text: string): string {
  const words = markEndless(text);
  return turns(text) ? `<bdi${isolationOf(text)}>${words}</bdi>` : words;
}

/** A word that no column can hold, in a script that sets words apart by spaces. */
const endlessWord =
  /([^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{40,})/u;

/** Text, escaped; words that would make a table wider than the page may break anywhere, others nowhere. */
function markEndless(text: string): string {
  return text
    .split(endlessWord)
    .map((part, place) =>
      place % 2 === 0 ? escapeXml(part) : `<span class="endless">${escapeXml(part)}</span>`,
    )
    .join('');
}

function renderRun(run: InlineRun, page: Page, linked: boolean): string {
  const inside = (children: readonly Inline[], nowLinked = linked): string =>
    children
      .map((child) => (typeof child === 'string' ? renderText(child) : renderRun(child, page, nowLinked)))
      .join('');
  switch (run.kind) {
    case 'strong':
      return `<strong>${inside(run.children)}</strong>`;
    case 'emphasis':
      return `<em>${inside(run.children)}</em>`;
    case 'small':
      return `<small>${inside(run.children)}</small>`;
    case 'code':
      return `<code>${inside(run.children)}</code>`;
    case 'added':
      return `<ins><span class="unseen">${escapeXml(page.words.added)}: </span>${inside(run.children)}</ins>`;
    case 'leftOut':
      return `<del><span class="unseen">${escapeXml(page.words.leftOut)}: </span>${inside(run.children)}</del>`;
    case 'siglum':
      return `<b class="siglum">${renderText(run.text)}</b>`;
    case 'label':
      return `<span class="label">${renderText(run.text)}</span>`;
    case 'badge':
      return `<span class="badge ${run.tone}">${renderText(run.text)}</span>`;
    case 'mark':
      return page.signs.mark(run, run.says);
    case 'language':
      return `<bdi lang="${escapeXml(run.language)}"${isolationOf(plainWords(run.children))}>${inside(run.children)}</bdi>`;
    case 'break':
      return '<br>';
    case 'pageOf':
      return page.placeOf(run.target);
    case 'numberOf':
      return escapeXml(page.found.targets.get(run.target)?.number ?? '?');
    case 'link':
      if (linked || !page.has(run.target)) return inside(run.children);
      return renderLink(run, page, inside(run.children, true));
    case 'externalLink':
      if (linked || !isSafe(run.url, page)) return inside(run.children);
      return `<a href="${escapeXml(new URL(run.url).href)}" rel="external noopener noreferrer"${label(run)}>${inside(run.children, true)}</a>`;
    default:
      return run satisfies never;
  }
}

type Link = Extract<InlineRun, { kind: 'link' }>;

function renderLink(run: Link, page: Page, words: string): string {
  const href = `#${anchorOf(run.target)}`;
  // A page number means nothing here: the number of the section or table stands in its place.
  if (holdsPageNumber(run.children)) {
    const says = run.description ?? page.found.targets.get(run.target)?.title ?? '';
    return `<a class="proof" href="${href}">${page.placeOf(run.target)}<span class="unseen"> ${escapeXml(says)}</span></a>`;
  }
  return `<a href="${href}"${label(run)}>${words}</a>`;
}

function holdsPageNumber(children: readonly Inline[]): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      (child.kind === 'pageOf' || ('children' in child && holdsPageNumber(child.children))),
  );
}

/** A description may stand in for the words of a link where it holds them; other words would contradict the eye. */
function label({ description, children }: { description?: string; children: readonly Inline[] }): string {
  if (description === undefined) return '';
  const attribute = holdsWords(description, plainWords(children)) ? 'aria-label' : 'title';
  return ` ${attribute}="${escapeXml(description)}"`;
}

/** Whether all words stand in the text, whole and one after the other: "3" stands in "row 3", but not in "30 ships". */
function holdsWords(text: string, words: string): boolean {
  return spaced(words).trim() !== '' && spaced(text).includes(spaced(words));
}

/** The words of a text with one space on either side of each. */
function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}

function isSafe(url: string, page: Page): boolean {
  if (URL.canParse(url) && /^(?:https?|mailto):/iu.test(url)) return true;
  page.report('unsafe-address', `The address ${url} is not linked: it is not http, https or mailto.`);
  return false;
}
