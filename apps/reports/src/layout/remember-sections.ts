import type { Section } from '../compose/blocks.ts';
import type { Diagnostic, PageItem, StructureNode } from './page-items.ts';
import type { Piece } from './pieces.ts';
import type { Setting, Target } from './setting.ts';

/** A section as one pass has set it. */
export interface SetSection {
  pieces: Piece[];
  /** Index of its first structure node. */
  firstNode: number;
  nodes: StructureNode[];
  headingAfter: number;
  diagnostics: [string, Diagnostic][];
  /** What its links were told about where they lead. */
  askedTargets: [string, Target | undefined][];
}

/** Sections that need not be set again in the next pass. */
export type KnownSections = Map<Section, SetSection>;

/** Sections as earlier runs have set them, found by all that they were set from but the targets of their links. */
export interface KeptSections {
  find(source: SectionSource): SetSection | undefined;
  /** Takes it as it is now: it will change. */
  keep(source: SectionSource, section: SetSection): void;
}

/** What a section is set from, as data. */
export interface SectionSource {
  readonly section: Section;
  readonly place: object;
}

interface Memory {
  known: KnownSections;
  kept?: KeptSections | undefined;
  /** Beside the section itself, what it is set in. */
  place: object;
}

/**
 * Sets a section, or takes it from the pass before, or from an earlier run: one that prints no page
 * number comes out the same, but for the places of its structure nodes. Most
 * of a document is so, and a document is set twice or more. Each begins with
 * a heading of the first level, so that nothing before it matters.
 */
export function rememberSection(
  section: Section,
  { known, kept, place }: Memory,
  setting: Setting,
  set: () => Piece[],
): Piece[] {
  const { structure } = setting;
  const firstNode = structure.nodes.length;
  const source = { section, place };
  const found = known.get(section) ?? findKept(source, kept, setting);
  if (found !== undefined) {
    known.set(section, found);
    moveNodes(found, firstNode);
    for (const node of found.nodes) structure.nodes.push(node);
    structure.lastHeading = found.headingAfter;
    for (const [key, diagnostic] of found.diagnostics) setting.diagnostics.set(key, diagnostic);
    return found.pieces;
  }
  const { value: pieces, usedPageNumbers, askedTargets, diagnostics } = setting.observe(set);
  if (!usedPageNumbers) {
    const now: SetSection = {
      pieces,
      firstNode,
      nodes: structure.nodes.slice(firstNode),
      headingAfter: structure.lastHeading,
      diagnostics: [...diagnostics],
      askedTargets: [...askedTargets],
    };
    known.set(section, now);
    kept?.keep(source, now);
  }
  return pieces;
}

/** The section as an earlier run has set it, if its links still lead where they led. */
function findKept(
  source: SectionSource,
  kept: KeptSections | undefined,
  setting: Setting,
): SetSection | undefined {
  const found = kept?.find(source);
  return found?.askedTargets.every(([id, before]) => isSameTarget(before, setting.target(id)))
    ? found
    : undefined;
}

function isSameTarget(one: Target | undefined, other: Target | undefined): boolean {
  return (
    one?.destination === other?.destination && one?.title === other?.title && one?.number === other?.number
  );
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
