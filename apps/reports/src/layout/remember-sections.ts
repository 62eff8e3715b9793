import type { Section } from '../compose/blocks.ts';
import type { Diagnostic, PageItem, StructureNode } from './page-items.ts';
import type { Piece } from './pieces.ts';
import type { Setting } from './setting.ts';

/** A section as one pass has set it. */
interface SetSection {
  pieces: Piece[];
  /** Index of its first structure node. */
  firstNode: number;
  nodes: StructureNode[];
  headingAfter: number;
  diagnostics: [string, Diagnostic][];
}

/** Sections that need not be set again in the next pass. */
export type KnownSections = Map<Section, SetSection>;

/**
 * Sets a section, or takes it from the pass before: one that prints no page
 * number comes out the same, but for the places of its structure nodes. Most
 * of a document is so, and a document is set twice or more. Each begins with
 * a heading of the first level, so that nothing before it matters.
 */
export function rememberSection(
  section: Section,
  known: KnownSections,
  setting: Setting,
  set: () => Piece[],
): Piece[] {
  const { structure } = setting;
  const firstNode = structure.nodes.length;
  const found = known.get(section);
  if (found !== undefined) {
    moveNodes(found, firstNode);
    for (const node of found.nodes) structure.nodes.push(node);
    structure.lastHeading = found.headingAfter;
    for (const [key, diagnostic] of found.diagnostics) setting.diagnostics.set(key, diagnostic);
    return found.pieces;
  }
  const { value: pieces, usedPageNumbers, diagnostics } = setting.observe(set);
  if (!usedPageNumbers) {
    known.set(section, {
      pieces,
      firstNode,
      nodes: structure.nodes.slice(firstNode),
      headingAfter: structure.lastHeading,
      diagnostics: [...diagnostics],
    });
  }
  return pieces;
}

/** Lets go of the blocks of a section that need not be set again. */
export function forgetBlocks(section: Section, known: KnownSections): void {
  if (known.has(section)) section.blocks.length = 0;
}

/** Gives a section that is set other places for its structure nodes. */
function moveNodes(section: SetSection, firstNode: number): void {
  const { firstNode: before, nodes, pieces } = section;
  const by = firstNode - before;
  if (by === 0) return;
  section.firstNode = firstNode;
  for (const node of nodes) if (node.parent >= before) node.parent += by;
  const moved = new Set<PageItem>();
  for (const piece of pieces) {
    if (piece.figureNode !== undefined) piece.figureNode += by;
    // What pages repeat is furniture, and has no nodes.
    for (const item of piece.items) {
      if (item.kind === 'destination' || typeof item.tag !== 'number' || moved.has(item)) continue;
      moved.add(item);
      item.tag += by;
    }
  }
}
