import type { Attachment, ReportDocument, Section } from '../compose/blocks.ts';
import { breakPages } from './break-pages.ts';
import { cleanText } from './clean-text.ts';
import { collectTargets, coverId, type Targets } from './collect-targets.ts';
import { measureColumns } from './columns.ts';
import { type CoverHeights, fitCover, type Moved, moveRest } from './fit-cover.ts';
import { finishPages } from './furniture.ts';
import type { Measure } from './measure.ts';
import { hasMovable, moveFigures } from './move-figure.ts';
import type { Bookmark, Diagnostic, Page, StructureNode } from './page-items.ts';
import { placePages } from './paginate.ts';
import { heightOf, penalty, type Piece, raiseBreaks, stackFlows } from './pieces.ts';
import { dropRepeatedPlaces, findPages, findPlaces, sameNumbers, tellPages } from './places.ts';
import { forgetBlocks, type KeptSections, type KnownSections, rememberSection } from './remember-sections.ts';
import { setBlocks } from './set-blocks.ts';
import { setParagraph } from './set-paragraph.ts';
import { Setting } from './setting.ts';
import { type Paper, pageGrid, palette, spacing, textStyles } from './styles.ts';

/** A document laid out: everything that drawing needs, as data. */
export interface LaidOut {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  language: string;
  contentDigest: string;
  creationDate: string;
  pages: Page[];
  /** Parents before children; the first is the document. */
  structure: StructureNode[];
  bookmarks: Bookmark[];
  attachments: Attachment[];
  /** What was not printed as given. Empty for most documents. */
  diagnostics: Diagnostic[];
}

/** Paper, and the metrics of the fonts that it will be drawn with. */
export interface LayoutOptions {
  measure: Measure;
  /** Default A4. */
  paper?: Paper;
  /** Takes blocks out of the document as soon as they are set, so that memory never holds all of both: it is used up. */
  useUp?: boolean;
  /** Sections of earlier runs, set with the same metrics. */
  kept?: KeptSections | undefined;
}

/** A section starts a new page if less of the body than this is left. */
const leastOpening = 0.2;

/** Page numbers change the lines that print them; this often they are set again until nothing moves. */
const mostPasses = 5;

/**
 * Turns words and data into pages. Pure: the same document and metrics give
 * the same pages. Never throws for content: what cannot be printed as given
 * is printed in another way and named in `diagnostics`.
 */
export function layoutDocument(report: ReportDocument, options: LayoutOptions): LaidOut {
  const paper = options.paper ?? 'A4';
  const document = hasMovable(report) ? placeFigures(report, options.measure, paper) : report;
  const found = collectTargets(document);
  const known: KnownSections = new Map();
  let pageOf = new Map<string, number>();
  let moved: Moved = { items: 0, facts: 0 };
  for (let pass = 1; ; pass += 1) {
    const setting = openSetting(document, found, options.measure, pageOf);
    moved = measureRest(document, moved, setting, paper);
    const useUp = options.useUp === true;
    const pieces = setDocument(moveRest(document, moved), {
      setting,
      paper,
      known,
      useUp,
      kept: options.kept,
    });
    const breaks = breakPages(pieces, paper);
    const places = findPlaces(breaks, pieces);
    const now = findPages(places, found);
    const settled = !setting.usedPageNumbers || sameNumbers(now, pageOf);
    if (settled || pass === mostPasses) {
      if (!settled)
        setting.report('page-numbers-unsettled', 'Some page numbers in the text may be off by one.');
      for (const id of found.duplicates)
        setting.report('duplicate-id', `The id ${id} is used twice; links lead to the first.`);
      const body = placePages(breaks, pieces, setting.structure.nodes);
      if (found.duplicates.length > 0) dropRepeatedPlaces(body);
      tellPages(body, places, document.words.page);
      return collect(document, found, finishPages(body, document, setting), setting);
    }
    pageOf = now;
  }
}

function openSetting(
  { words, language }: ReportDocument,
  { targets, headings, numbered }: Targets,
  measure: Measure,
  pageOf: ReadonlyMap<string, number>,
): Setting {
  return new Setting({ measure, words, language, targets, headings, numbered, pageOf });
}

function measureRest(document: ReportDocument, before: Moved, setting: Setting, paper: Paper): Moved {
  return fitCover(document, before, bodyOf(paper, false).bodyPt, (cover) =>
    measureCover({ ...document, cover: [...cover] }, setting.scratch(), paper),
  );
}

/** The document with its figures where they fill pages best; before all that follows from their order is found. */
function placeFigures(document: ReportDocument, measure: Measure, paper: Paper): ReportDocument {
  const setting = openSetting(document, collectTargets(document), measure, new Map());
  const moved = measureRest(document, { items: 0, facts: 0 }, setting, paper);
  return moveFigures(document, (section) => {
    const rested = moveRest({ ...document, sections: [section] }, moved).sections;
    const scratch = setting.scratch();
    const root = scratch.structure.add(-1, 'Document');
    const landscape = section.orientation === 'landscape';
    const pieces = rested.flatMap((one) =>
      setSection(one, { turned: false, landscape, paper, root }, scratch),
    );
    return breakPages(pieces, paper).length;
  });
}

function collect(document: ReportDocument, found: Targets, pages: Page[], setting: Setting): LaidOut {
  const clean = (text: string): string => cleanText(text, setting);
  return {
    title: clean(document.title),
    subject: clean(document.subtitle),
    author: clean(document.author),
    keywords: (document.keywords ?? []).map(clean).join(', '),
    language: document.language,
    contentDigest: document.contentDigest,
    creationDate: document.creationDate,
    pages,
    structure: setting.structure.nodes,
    bookmarks: found.bookmarks,
    attachments: document.attachments,
    diagnostics: [...setting.diagnostics.values()],
  };
}

interface Pass {
  setting: Setting;
  paper: Paper;
  known: KnownSections;
  useUp: boolean;
  kept: KeptSections | undefined;
}

function setDocument(document: ReportDocument, { setting, paper, known, useUp, kept }: Pass): Piece[] {
  const root = setting.structure.add(-1, 'Document', { language: document.language, title: document.title });
  const pieces = setCover(document, setting, root, paper);
  let landscape = false;
  for (const [index, section] of document.sections.entries()) {
    const turned = (section.orientation === 'landscape') !== landscape;
    landscape = section.orientation === 'landscape';
    setting.part = { name: `s${index}`, firstNode: setting.structure.nodes.length };
    const at = { turned, landscape, paper, root };
    const place = { ...at, part: setting.part.name, language: setting.language };
    const set = (): Piece[] => setSection(section, at, setting);
    for (const piece of rememberSection(section, { known, kept, place }, setting, set)) pieces.push(piece);
    if (useUp) forgetBlocks(section, known);
  }
  return pieces;
}

function bodyOf(paper: Paper, landscape: boolean): { widthPt: number; bodyPt: number } {
  const { widthPt, heightPt, marginsPt } = pageGrid(paper, landscape);
  return {
    widthPt: widthPt - marginsPt.left - marginsPt.right,
    bodyPt: heightPt - marginsPt.top - marginsPt.bottom,
  };
}

function setCover(document: ReportDocument, setting: Setting, root: number, paper: Paper): Piece[] {
  const { structure } = setting;
  const node = structure.add(root, 'Sect');
  const body = bodyOf(paper, false);
  const line = (text: string, style: 'kicker' | 'title' | 'subtitle', widthPt: number): Piece[] => {
    const tag = style === 'title' ? structure.addHeading(node, 1) : structure.add(node, 'P');
    const balanced = style === 'title';
    return setParagraph(
      [style === 'title' ? keepTail(text) : text],
      { style: textStyles[style], widthPt, tag, balanced, ids: style === 'kicker' ? [coverId] : [] },
      setting,
    );
  };
  const flow = stackFlows([
    { pieces: line(document.kicker, 'kicker', body.widthPt), beforePt: 0, afterPt: 9 },
    { pieces: line(document.title, 'title', body.widthPt), beforePt: 0, afterPt: 6 },
    { pieces: line(document.subtitle, 'subtitle', body.widthPt * 0.96), beforePt: 0, afterPt: 15 },
    setBlocks(document.cover, { ...body, parent: node, setting }),
  ]);
  // The first page alone tells what there is to tell; only what cannot fit goes over.
  const cover = raiseBreaks(flow.pieces, penalty.cover);
  const [first] = cover;
  if (first !== undefined) first.section = { title: '', landscape: false };
  return cover;
}

/** A title with a short end after its last colon breaks before that end, not in it. */
function keepTail(title: string): string {
  return title.replace(/(?<=: )[^:]{1,32}$/u, (tail) => tail.replaceAll(' ', '\u00A0'));
}

/** Heights of the first page, set in a setting that is thrown away. */
function measureCover(document: ReportDocument, scratch: Setting, paper: Paper): CoverHeights {
  const root = scratch.structure.add(-1, 'Document');
  const columns = document.cover.find((block) => block.kind === 'columns');
  const place = { ...bodyOf(paper, false), parent: root, setting: scratch };
  return {
    allPt: heightOf(setCover(document, scratch, root, paper)),
    columns: () =>
      columns === undefined ? { mainPt: 0, sidePt: 0 } : measureColumns(columns, place, setBlocks),
  };
}

interface SectionPlace {
  turned: boolean;
  landscape: boolean;
  paper: Paper;
  root: number;
}

function setSection(section: Section, at: SectionPlace, setting: Setting): Piece[] {
  const { structure } = setting;
  const body = bodyOf(at.paper, at.landscape);
  const node = structure.add(at.root, 'Sect', { title: section.title });
  const tag = structure.addHeading(node, 1);
  const title = setParagraph(
    [section.title],
    { style: textStyles.h1, widthPt: body.widthPt, tag, balanced: true, own: true, ids: [section.id] },
    setting,
  );
  const rule: Piece = {
    heightPt: 4,
    gapPt: 0,
    breakPenalty: penalty.never,
    items: [
      {
        kind: 'rect',
        tag: 'layout',
        xPt: 0,
        yPt: 2.8,
        widthPt: body.widthPt,
        heightPt: 1.2,
        fill: palette.navy,
      },
    ],
  };
  const heading = [...title.map((piece) => ({ ...piece, breakPenalty: penalty.never })), rule];
  const flow = stackFlows([
    { pieces: heading, beforePt: 0, afterPt: spacing.section.after },
    setBlocks(section.blocks, { ...body, parent: node, setting, opening: true }),
  ]);
  const [first, ...rest] = flow.pieces;
  if (first === undefined) return [];
  const newPage = at.turned || section.starts === 'newPage';
  const opening: Piece = {
    ...first,
    gapPt: spacing.section.before,
    starts: newPage ? 'page' : body.bodyPt * leastOpening,
    section: { title: section.title, landscape: at.landscape },
  };
  // Whatever ends a section has nothing of it to stand with.
  const last = rest.pop();
  return last === undefined ? [opening] : [opening, ...rest, { ...last, breakPenalty: penalty.free }];
}
