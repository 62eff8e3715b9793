import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words of one line as they stand side by side on a page; `yPt` is the baseline, from the foot of the page. */
export interface PrintedLine {
  readonly page: number;
  readonly xPt: number;
  readonly yPt: number;
  readonly text: string;
}

/** A link with the words that it covers and the place that it leads to. */
export interface PrintedLink {
  readonly page: number;
  readonly yPt: number;
  readonly words: string;
  readonly to: PrintedPlace;
}

/** The upper edge of what a link leads to. */
export interface PrintedPlace {
  readonly page: number;
  readonly yPt: number;
}

/** A PDF as its reader sees it: lines of words, and links between its pages. */
export interface LinkedPages {
  readonly lines: readonly PrintedLine[];
  readonly links: readonly PrintedLink[];
  readonly places: readonly PrintedPlace[];
}

/** Reads the lines and the inner links of a PDF. */
export async function readLinks(pdf: Uint8Array): Promise<LinkedPages> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  const named = new Map<string, PrintedPlace>();
  for (const [name, target] of await file.getDestinations()) {
    const [page, , , yPt] = target;
    named.set(name, { page: (await file.getPageIndex(page)) + 1, yPt });
  }
  const lines: PrintedLine[] = [];
  const links: PrintedLink[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              xPt: Number(item.transform[4]),
              yPt: Number(item.transform[5]),
              widthPt: item.width,
            },
          ]
        : [],
    );
    for (const [yPt, line] of Map.groupBy(words, (word) => Math.round(word.yPt))) {
      const text = line.map((word) => word.text).join(' ');
      lines.push({ page: number, xPt: Math.min(...line.map((word) => word.xPt)), yPt, text });
    }
    for (const annotation of await page.getAnnotations()) {
      const to = typeof annotation.dest === 'string' ? named.get(annotation.dest) : undefined;
      if (!to) continue;
      const [left, bottom, right, top] = annotation.rect as [number, number, number, number];
      const covered = words.filter(
        ({ xPt, yPt, widthPt }) =>
          yPt > bottom - 1 && yPt < top && xPt + widthPt / 2 > left && xPt + widthPt / 2 < right,
      );
      links.push({
        page: number,
        yPt: (bottom + top) / 2,
        words: covered.map(({ text }) => text.trim()).join(' '),
        to,
      });
    }
    page.cleanup();
  }
  await task.destroy();
  return { lines, links, places: [...named.values()] };
}
