import type { Line } from './document.ts';

/**
 * Marks which lines of a page Mozilla's Readability keeps as the article. The lines stay as they are where it finds
 * no article or fails; it and its DOM are loaded on first use.
 */
export async function markReaderView(
  html: string,
  text: string,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  const kept = await keptText(html);
  if (kept === undefined) return lines;
  const words = squeeze(kept);
  // A view that keeps next to nothing says nothing about the rest.
  if (words.length < text.length * 0.05) return lines;
  return lines.map((line) => ({
    ...line,
    inReader: words.includes(squeeze(text.slice(line.start, line.end))),
  }));
}

async function keptText(html: string): Promise<string | undefined> {
  try {
    const [{ parseHTML }, { Readability }] = await Promise.all([
      import('linkedom'),
      import('@mozilla/readability'),
    ]);
    const { document } = parseHTML(html);
    return new Readability(document).parse()?.textContent ?? undefined;
  } catch {
    // A page that it cannot read is still read by its lines.
    return undefined;
  }
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}
