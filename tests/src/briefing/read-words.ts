import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The words of a tagged PDF, or of one of its pages, in the order in which a reader meets them, without white space;
 * repeated heads, page numbers and other artifacts are left out.
 */
export async function readWords(pdf: Uint8Array, only?: number): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  let words = '';
  for (let number = only ?? 1; number <= (only ?? file.numPages); number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    // Only marked content with an id belongs to the structure tree.
    const open: boolean[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id !== undefined);
      } else if (open.includes(true)) words += item.str;
    }
    page.cleanup();
  }
  await task.destroy();
  return withoutSpace(words);
}

/** A text as {@link readWords} gives it: without white space, composed, and pictographs as code points, since no font has them. */
export function withoutSpace(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/\p{Extended_Pictographic}/gu, (pictograph) => {
      const point = pictograph.codePointAt(0) ?? 0;
      return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
    .normalize('NFC');
}
