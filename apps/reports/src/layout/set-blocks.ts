import type { Block } from '../compose/blocks.ts';
import { setBarChart } from './bar-chart.ts';
import { setFactBox, setProfile, setQuoteBox } from './boxes.ts';
import { setColumns } from './columns.ts';
import { setContents } from './contents.ts';
import { setDotPlot } from './dot-plot.ts';
import { setHeatMap } from './heat-map.ts';
import { setLegend } from './legend.ts';
import { setHangingList, setList } from './lists.ts';
import {
  type Flow,
  framePieces,
  indentPieces,
  keepTogether,
  penalty,
  type Piece,
  stackFlows,
} from './pieces.ts';
import type { Place } from './place.ts';
import { setParagraph } from './set-paragraph.ts';
import { palette, spacing, textStyles } from './styles.ts';
import { setTable } from './table.ts';
import { setTallies } from './tallies.ts';
import { setTimeline } from './timeline.ts';

/** Blocks one after the other. */
export function setBlocks(blocks: readonly Block[], place: Place): Flow {
  const flows: Flow[] = [];
  let startsPage = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      startsPage = true;
      continue;
    }
    const flow = setBlock(block, { ...place, opening: index === 0 && place.opening === true });
    const [first] = flow.pieces;
    if (startsPage && first !== undefined) {
      flow.pieces[0] = { ...first, starts: 'page' };
      startsPage = false;
    }
    flows.push(flow);
  }
  return stackFlows(flows);
}

function setBlock(block: Exclude<Block, { kind: 'pageBreak' }>, place: Place): Flow {
  switch (block.kind) {
    case 'heading':
      return setHeading(block, place);
    case 'paragraph':
      return setText(block, place);
    case 'list':
      return setList(block, place);
    case 'hangingList':
      return setHangingList(block, place);
    case 'quoteBox':
      return setQuoteBox(block, place);
    case 'factBox':
      return setFactBox(block, place);
    case 'legend':
      return setLegend(block, place);
    case 'table':
      return setTable(block, place);
    case 'barChart':
      return setBarChart(block, place);
    case 'heatMap':
      return setHeatMap(block, place);
    case 'timeline':
      return setTimeline(block, place);
    case 'dotPlot':
      return setDotPlot(block, place);
    case 'tallies':
      return setTallies(block, place);
    case 'profile':
      return setProfile(block, place);
    case 'entry':
      return setEntry(block, place);
    case 'contents':
      return setContents(block, place);
    case 'columns':
      return setColumns(block, place, setBlocks);
    case 'rest':
      // What moves there was put in its place before (fit-cover.ts).
      return { pieces: [], beforePt: 0, afterPt: 0 };
    case 'keep':
    default: {
      const flow = setBlocks(block.blocks, place);
      return { ...flow, pieces: keepTogether(flow.pieces) };
    }
  }
}

function holdToNext(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, breakPenalty: penalty.never }));
}

function setHeading(block: Extract<Block, { kind: 'heading' }>, place: Place): Flow {
  const { setting, widthPt, parent } = place;
  const tag = setting.structure.addHeading(parent, block.level);
  const style = block.level === 2 ? textStyles.h2 : textStyles.h3;
  const space = block.level === 2 ? spacing.h2 : spacing.h3;
  const pieces = setParagraph(block.text, { style, widthPt, tag, balanced: true, ids: [block.id] }, setting);
  return { pieces: holdToNext(pieces), beforePt: space.before, afterPt: space.after };
}

function setText(block: Extract<Block, { kind: 'paragraph' }>, place: Place): Flow {
  const { setting, widthPt, parent } = place;
  const tag = setting.structure.add(parent, 'P');
  const pieces = setParagraph(
    block.text,
    { style: textStyles[block.style], widthPt, tag, ids: [block.id] },
    setting,
  );
  // What opens a section stands with some of it.
  const last = pieces.at(-1);
  if (last !== undefined && place.opening === true) last.breakPenalty = penalty.never;
  else if (last !== undefined && block.style === 'lead') last.breakPenalty = penalty.keep;
  return { pieces, beforePt: spacing[block.style].before, afterPt: spacing[block.style].after };
}

const entryIndentPt = 26;

/** Title with badges over blocks, under a hairline; broken only where it would leave much of a page empty. */
function setEntry(block: Extract<Block, { kind: 'entry' }>, place: Place): Flow {
  const { setting, widthPt, parent } = place;
  const { structure } = setting;
  const section = structure.add(parent, 'Sect');
  const heading = structure.addEntryHeading(section);
  const indentPt = block.number === undefined ? 0 : entryIndentPt;
  const inside = widthPt - indentPt;
  const badges = (block.badges ?? []).flatMap((badge) => [' ', badge] as const);
  const number = setParagraph(
    [block.number === undefined ? '' : `${block.number} `],
    { style: textStyles.entryNumber, widthPt: entryIndentPt, tag: heading },
    setting,
  );
  const titleWords = [...block.title, ...badges];
  const title = setParagraph(
    titleWords,
    { style: textStyles.entryTitle, widthPt: inside, tag: heading, ids: [block.id] },
    setting,
  );
  const flows: Flow[] = [{ pieces: holdToNext(indentPieces(title, indentPt)), beforePt: 0, afterPt: 1 }];
  const [firstLine] = flows[0]?.pieces ?? [];
  if (block.number !== undefined) firstLine?.items.unshift(...(number[0]?.items ?? []));
  if (block.meta !== undefined) {
    const tag = structure.add(section, 'P');
    const meta = setParagraph(block.meta, { style: textStyles.note, widthPt: inside, tag }, setting);
    flows.push({ pieces: holdToNext(indentPieces(meta, indentPt)), beforePt: 0, afterPt: 3 });
  }
  const body = setBlocks(block.blocks, { ...place, widthPt: inside, parent: section, opening: false });
  flows.push({ ...body, pieces: indentPieces(body.pieces, indentPt) });
  const all = keepTogether(stackFlows(flows).pieces, penalty.entry);
  const opening = place.opening === true;
  const frame = { xPt: 0, widthPt, ...(!opening && { topRule: { color: palette.rule, widthPt: 0.6 } }) };
  return {
    pieces: framePieces(all, frame, { top: opening ? 0 : 5, bottom: 0 }),
    beforePt: spacing.entry.before - 5,
    afterPt: spacing.entry.after,
  };
}
