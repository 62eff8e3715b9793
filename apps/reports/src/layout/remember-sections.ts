import type { Section } from '../compose/blocks.ts';
import type { Diagnostic, StructureNode } from './page-items.ts';
import type { Piece } from './pieces.ts';
import type { Setting } from './setting.ts';

/** A section as one pass has set it. */
interface SetSection {
  pieces: Piece[];
  /** Index of its first structure node, and the level of the heading before it. */
  firstNode: number;
  headingBefore: number;
  nodes: StructureNode[];
  headingAfter: number;
  diagnostics: [string, Diagnostic][];
}

/** Sections that need not be set again in the next pass. */
export type KnownSections = Map<Section, SetSection>;

/**
 * Sets a section, or takes it from the pass before: one that prints no page
 * number comes out the same, as long as its structure nodes keep their
 * places. Most of a document is so, and a document is set twice or more.
 */
export function rememberSection(
  section: Section,
  known: KnownSections,
  setting: Setting,
  set: () => Piece[],
): Piece[] {
  const { structure } = setting;
  const firstNode = structure.nodes.length;
  const headingBefore = structure.lastHeading;
  const found = known.get(section);
  if (found?.firstNode === firstNode && found.headingBefore === headingBefore) {
    for (const node of found.nodes) structure.nodes.push(node);
    structure.lastHeading = found.headingAfter;
    for (const [key, diagnostic] of found.diagnostics) setting.diagnostics.set(key, diagnostic);
    return found.pieces;
  }
  const { value: pieces, usedPageNumbers, diagnostics } = setting.observe(set);
  if (!usedPageNumbers) {
    const nodes = structure.nodes.slice(firstNode);
    known.set(section, {
      pieces,
      firstNode,
      headingBefore,
      nodes,
      headingAfter: structure.lastHeading,
      diagnostics: [...diagnostics],
    });
  }
  return pieces;
}
