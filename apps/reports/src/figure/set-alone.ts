import type { Block, ReportDocument } from '../compose/blocks.ts';
import { collectTargets } from '../layout/collect-targets.ts';
import type { Measure } from '../layout/measure.ts';
import type { Diagnostic, PageItem } from '../layout/page-items.ts';
import { joinPieces, type Piece } from '../layout/pieces.ts';
import { setBlocks } from '../layout/set-blocks.ts';
import { Setting } from '../layout/setting.ts';
import { withoutLinks } from './without-links.ts';

/** Blocks laid out without a page, as tall as they need. */
export interface SetAlone {
  widthPt: number;
  heightPt: number;
  items: PageItem[];
  /** What was not printed as given. */
  diagnostics: Diagnostic[];
}

/** Taller than any figure: nothing is cut into pages. */
const boundlessPt = 10_000_000;

/** Sets blocks of a document by themselves at a width: the same layout as on a page, without pages and links. */
export function openAlone(document: ReportDocument, measure: Measure) {
  const { targets, headings, numbered } = collectTargets(document);
  return (blocks: readonly Block[], widthPt: number, keep = everyPiece): SetAlone => {
    const setting = new Setting({
      measure,
      words: document.words,
      language: document.language,
      targets,
      headings,
      numbered,
      pageOf: new Map(),
    });
    const parent = setting.structure.add(-1, 'Document');
    const place = { widthPt, bodyPt: boundlessPt, parent, setting };
    const { pieces } = setBlocks(withoutLinks(blocks), place);
    return { widthPt, ...joinPieces(keep(pieces)), diagnostics: [...setting.diagnostics.values()] };
  };
}

function everyPiece(pieces: readonly Piece[]): readonly Piece[] {
  return pieces;
}

/** The drawing of a figure with its legend, without the caption that follows it. */
export function withoutCaption(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(0, pieces.findLastIndex((piece) => piece.figureNode !== undefined) + 1);
}
