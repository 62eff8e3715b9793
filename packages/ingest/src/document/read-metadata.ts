import type { DefaultTreeAdapterMap } from 'parse5';
import type { PageMetadata } from './document.ts';

type Node = DefaultTreeAdapterMap['node'];

const fields: Readonly<Record<string, keyof PageMetadata>> = {
  'og:site_name': 'siteName',
  'og:title': 'title',
  'og:url': 'url',
  'article:published_time': 'published',
  datepublished: 'published',
  'dc.date.issued': 'published',
  'article:modified_time': 'updated',
  'og:updated_time': 'updated',
  datemodified: 'updated',
  author: 'byline',
};

/** What the head of a page says of the article: Open Graph, schema.org as JSON-LD, canonical link, language. */
export function readMetadata(root: Node): PageMetadata {
  const found: Record<string, string> = {};
  const note = (field: keyof PageMetadata, value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '') found[field] ??= value.trim();
  };
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('childNodes' in node)) continue;
    if ('attrs' in node) readElement(node, note);
    if (node.nodeName !== 'body') for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return found;
}

function readElement(
  node: DefaultTreeAdapterMap['element'],
  note: (field: keyof PageMetadata, value: unknown) => void,
): void {
  const value = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
  const inside = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (node.tagName === 'html') note('language', value('lang'));
  if (node.tagName === 'title') note('title', inside);
  if (node.tagName === 'link' && value('rel') === 'canonical') note('url', value('href'));
  if (node.tagName === 'meta') {
    const field = fields[(value('property') ?? value('name') ?? value('itemprop') ?? '').toLowerCase()];
    if (field) note(field, value('content'));
  }
  if (node.tagName === 'script' && value('type') === 'application/ld+json') readJsonLd(inside, note);
}

function readJsonLd(json: string, note: (field: keyof PageMetadata, value: unknown) => void): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    // Pages print broken JSON-LD; what it would say is then unknown.
    return;
  }
  const graph =
    isFields(data) && Array.isArray(data['@graph']) ? (data['@graph'] as unknown[]) : [data].flat();
  for (const item of graph) {
    if (!isFields(item) || !/Article|Posting/.test(String(item['@type']))) continue;
    note('title', item['headline']);
    note('published', item['datePublished']);
    note('updated', item['dateModified']);
    const publisher = item['publisher'];
    if (isFields(publisher)) note('siteName', publisher['name']);
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
