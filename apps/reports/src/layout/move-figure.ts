import type { Block, ReportDocument, Section } from '../compose/blocks.ts';

/**
 * A figure that closes a section, and would begin a page that nothing else fills since the next section turns the
 * paper, goes to the end of the later section that it names.
 */
export function moveFigures(
  document: ReportDocument,
  countPages: (section: Section) => number,
): ReportDocument {
  const sections = [...document.sections];
  for (const [index, section] of document.sections.entries()) {
    const last = section.blocks.at(-1);
    const laterIn = sections.findIndex(({ id }, at) => at > index && id === followed(last));
    const later = sections[laterIn];
    if (last === undefined || later === undefined) continue;
    if ((sections[index + 1]?.orientation === 'landscape') === (section.orientation === 'landscape'))
      continue;
    const rest: Section = { ...section, blocks: section.blocks.slice(0, -1) };
    if (countPages(rest) === countPages(section)) continue;
    sections[index] = rest;
    sections[laterIn] = { ...later, blocks: [...later.blocks, last] };
  }
  return { ...document, sections };
}

/** Whether a document has figures that may move at all. */
export function hasMovable({ sections }: ReportDocument): boolean {
  return sections.some(({ blocks }) => followed(blocks.at(-1)) !== undefined);
}

function followed(block: Block | undefined): string | undefined {
  return block?.kind === 'barChart' ? block.mayFollow : undefined;
}
