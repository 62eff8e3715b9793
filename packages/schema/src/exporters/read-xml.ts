import type { XmlElement } from './xml.ts';

/** The root element; or the place, in UTF-16 code units, where the text stops being XML that can be read. */
export type ReadXml =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly place: number; readonly message: string };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

// Comments, processing instructions, CDATA, tags and text, in the order in which they are tried.
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\/(?<close>[^\s>]+)\s*>|<(?<open>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;

/**
 * Reads XML without a document type: elements, attributes, text, CDATA, character references and the five named
 * entities. Prefixes of names are kept as written. Never throws for what stands in the text.
 */
export function readXml(text: string): ReadXml {
  const source = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const roots: XmlElement[] = [];
  const open: { name: string; attributes: Record<string, string>; content: (string | XmlElement)[] }[] = [];
  const into = (item: string | XmlElement): boolean => {
    const parent = open.at(-1);
    if (parent) parent.content.push(item);
    else if (typeof item === 'string') return item.trim() === '';
    else roots.push(item);
    return true;
  };
  let place = 0;
  const fail = (message: string): ReadXml => ({ ok: false, place, message });
  token.lastIndex = 0;
  for (let match = token.exec(source); place < source.length; match = token.exec(source)) {
    if (!match?.groups) return fail('Here stands something that is neither a tag nor text');
    const { cdata, close, open: name, attributes, empty, text: words } = match.groups;
    if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes ?? ''), content: [] };
      if (empty) into(element);
      else open.push(element);
    } else if (close !== undefined) {
      const element = open.pop();
      if (element?.name !== close) return fail(`The tag </${close}> closes nothing that is open`);
      into(element);
    } else if (cdata !== undefined || words !== undefined) {
      if (!into(cdata ?? decode(words ?? ''))) return fail('Text stands outside of the root element');
    }
    place = token.lastIndex;
  }
  const [root, ...others] = roots;
  if (open.length > 0) return fail(`<${open.at(-1)?.name}> is never closed`);
  if (!root || others.length > 0)
    return fail(root ? 'There is more than one root element' : 'There is no element');
  return { ok: true, root };
}

function readAttributes(source: string): Record<string, string> {
  const pairs = source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    Array.from(pairs, ([, key = '', double, single]) => [key, decode(double ?? single ?? '')]),
  );
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Every element of a name inside an element, in the order of the document, itself left out. */
export function* findElements(within: XmlElement, name: string): Generator<XmlElement> {
  for (const item of within.content) {
    if (typeof item === 'string') continue;
    if (item.name === name) yield item;
    yield* findElements(item, name);
  }
}

/** The text inside an element, with runs of white space as one space and none at the ends. */
export function textIn(element: XmlElement): string {
  const collect = ({ content }: XmlElement): string =>
    content.map((item) => (typeof item === 'string' ? item : collect(item))).join('');
  return collect(element)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/^ | $/g, '');
}
