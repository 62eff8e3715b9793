import type { Block, ReportDocument } from '../compose/blocks.ts';
import type { FigureBlock } from '../compose/figure-blocks.ts';
import type { TableBlock } from '../compose/table-block.ts';

/** Figures that nearly every briefing has, for the help; what a briefing has indeed depends on its data. */
export const steadyFigures = [
  'matrix',
  'coverage',
  'accounts',
  'speakers',
  'sides',
  'verbs',
  'timeline',
  'heat-map',
] as const;

/** A figure or table of a briefing with what must stand beside it. */
export interface NamedFigure {
  /** What `--figure` calls it. */
  name: string;
  block: FigureBlock | TableBlock;
  /** The key to its signs, where one stands right before it. */
  legend?: Extract<Block, { kind: 'legend' }>;
  landscape: boolean;
}

const figureKinds: ReadonlySet<Block['kind']> = new Set([
  'table',
  'barChart',
  'heatMap',
  'timeline',
  'dotPlot',
]);

/** Every figure and table of a briefing by its name, in order. */
export function nameFigures(document: ReportDocument): NamedFigure[] {
  const found: NamedFigure[] = [];
  const taken = new Set<string>();
  const walk = (blocks: readonly Block[], landscape: boolean): void => {
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'columns') walk([...block.main, ...block.side], landscape);
      else if (block.kind === 'keep' || block.kind === 'entry') walk(block.blocks, landscape);
      else if (isFigure(block)) {
        const before = blocks[index - 1];
        const short = shortName(block.id);
        const name = taken.has(short) ? block.id : short;
        taken.add(name);
        found.push({ name, block, landscape, ...(before?.kind === 'legend' && { legend: before }) });
      }
    }
  };
  walk(document.cover, false);
  for (const section of document.sections) walk(section.blocks, section.orientation === 'landscape');
  return found;
}

function isFigure(block: Block): block is FigureBlock | TableBlock {
  return figureKinds.has(block.kind);
}

/** An id without the kind before it: "table-matrix" is asked for as "matrix". */
function shortName(id: string): string {
  return id.replace(/^(?:table|bars|figure)-(?=\D)/u, '');
}
