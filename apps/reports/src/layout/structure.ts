import type { StructureNode, StructureType } from './page-items.ts';

/** Collects the structure nodes of one layout pass, in reading order. */
export class Structure {
  readonly nodes: StructureNode[] = [];
  /** Level of the last heading; 0 before the first. */
  lastHeading = 0;

  /** Adds a node and returns its index. */
  add(parent: number, type: StructureType, fields: Omit<StructureNode, 'type' | 'parent'> = {}): number {
    return this.nodes.push({ type, parent, ...fields }) - 1;
  }

  /** Adds a heading; a level that would skip one (H1 → H3) is drawn nearer, as PDF/UA demands. */
  addHeading(parent: number, level: number): number {
    const allowed = Math.min(level, this.lastHeading + 1, 4);
    this.lastHeading = allowed;
    return this.add(parent, `H${allowed}` as StructureType);
  }

  /** Adds a heading one below the last that was not added in this way. */
  addEntryHeading(parent: number): number {
    return this.add(parent, `H${Math.min(this.lastHeading + 1, 4)}` as StructureType);
  }
}
