/** What may stand in an XML element: text, elements, or nothing. */
export type XmlContent = string | XmlElement | undefined | readonly XmlContent[];

/** An XML element; `content` is in the order of the document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (string | XmlElement)[];
}

/** An element; attributes without a value and empty contents are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly XmlContent[]
): XmlElement {
  const flat = content.flat(Infinity as 1) as (string | XmlElement | undefined)[];
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    content: flat.filter((item): item is string | XmlElement => item !== undefined && item !== ''),
  };
}

/** A document, indented where that adds no white space to a text. Characters that XML 1.0 cannot hold are left out. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, content }: XmlElement, indent: string): string {
  const head = `<${name}${Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeText(value)
          .replaceAll('"', '&quot;')
          .replaceAll(/[\t\n]/g, ' ')}"`,
    )
    .join('')}`;
  if (content.length === 0) return `${head}/>`;
  const mixed = content.some((item) => typeof item === 'string');
  if (mixed) {
    const inner = content.map((item) =>
      typeof item === 'string' ? escapeText(item) : writeElement(item, ''),
    );
    return `${head}>${inner.join('')}</${name}>`;
  }
  const inner = content.map((item) => (typeof item === 'string' ? item : writeElement(item, `${indent}  `)));
  return `${head}>\n${inner.map((line) => `${indent}  ${line}\n`).join('')}${indent}</${name}>`;
}

const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escapeText(text: string): string {
  return (
    text
      .replaceAll(unwritable, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A bare carriage return would be read back as a line feed.
      .replaceAll('\r', '&#13;')
  );
}
