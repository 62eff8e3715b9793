/** Far above any article's page, far below what makes a parser's searches through its open elements slow. */
const maxDepth = 512;
const maxAttributes = 1000;

const unnested =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/;

/** Whether parsing the page would cost far more than its length: elements nested or attributes heaped up. */
export function isHtmlBomb(html: string): boolean {
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1] === '/') depth = Math.max(0, depth - 1);
    else if (!unnested.test(name)) depth += 1;
    if (depth > maxDepth) return true;
  }
  return hasHeapedAttributes(html);
}

function hasHeapedAttributes(html: string): boolean {
  let open = false;
  let quote = '';
  let count = 0;
  for (const [character] of html.matchAll(/[<>"'=]/g)) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '<' && !open) {
      open = true;
      count = 0;
    } else if (character === '>') open = false;
    else if (open && character === '=') {
      count += 1;
      if (count > maxAttributes) return true;
    } else if (open && count > 0 && (character === '"' || character === "'")) quote = character;
  }
  return false;
}
