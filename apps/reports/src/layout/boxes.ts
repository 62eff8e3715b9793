import type { Fact, FactBoxBlock, ProfileBlock, QuoteBoxBlock } from '../compose/blocks.ts';
import { baselineOf } from './emit-lines.ts';
import { setBeside } from './lists.ts';
import {
  type Flow,
  type Frame,
  framePieces,
  heightOf,
  indentPieces,
  joinPieces,
  keepTogether,
  moveItem,
  penalty,
  type Piece,
  stackFlows,
} from './pieces.ts';
import type { Place } from './place.ts';
import { lineWidth } from './set-figure.ts';
import { setParagraph } from './set-paragraph.ts';
import type { RowRun } from './spread-rows.ts';
import { palette, spacing, textStyles } from './styles.ts';

const edgePt = 3;
const paddingPt = { x: 11, y: 9 };
const boxPadding = { top: paddingPt.y, bottom: paddingPt.y };

/** Columns of a card, and the space between them and between pairs. */
const cardColumns = 3;
const cardGutterPt = 14;
const factGapPt = 5;
/** A card that is higher may be broken. */
const mostOfPage = 0.45;

function boxFrame(widthPt: number): Frame {
  return { xPt: 0, widthPt, fill: palette.tint, edge: { color: palette.navy, widthPt: edgePt } };
}

function holdToNext(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, breakPenalty: penalty.never }));
}

/** The base reading: label over large words, note under them. */
export function setQuoteBox(block: QuoteBoxBlock, place: Place): Flow {
  const { setting, parent } = place;
  const { structure } = setting;
  const quote = structure.add(parent, 'BlockQuote');
  const leftPt = edgePt + paddingPt.x;
  const widthPt = place.widthPt - leftPt - paddingPt.x;
  const label = setParagraph(
    [block.label],
    { style: textStyles.label, widthPt, tag: structure.add(quote, 'P'), ids: [block.id] },
    setting,
  );
  const words = setParagraph(
    block.text,
    { style: textStyles.quote, widthPt, tag: structure.add(quote, 'P') },
    setting,
  );
  const flows: Flow[] = [
    { pieces: holdToNext(label), beforePt: 0, afterPt: 3 },
    { pieces: words, beforePt: 0, afterPt: 3 },
  ];
  if (block.note !== undefined) {
    const pieces = setParagraph(
      block.note,
      { style: textStyles.note, widthPt, tag: structure.add(quote, 'P') },
      setting,
    );
    flows.push({ pieces, beforePt: 0, afterPt: 0 });
  }
  const pieces = keepTogether(indentPieces(stackFlows(flows).pieces, leftPt));
  const framed = framePieces(pieces, boxFrame(place.widthPt), boxPadding);
  // The base reading stands with the first of those that are set against it.
  const last = framed.at(-1);
  if (last !== undefined) last.breakPenalty = penalty.keep;
  return { pieces: framed, beforePt: spacing.box.before, afterPt: spacing.box.after };
}

/** Terms over values on tint; two columns of them where the box is wide. */
export function setFactBox(block: FactBoxBlock, place: Place): Flow {
  const { setting, parent } = place;
  const { structure } = setting;
  const box = structure.add(parent, 'Div');
  const leftPt = edgePt + paddingPt.x;
  const widthPt = place.widthPt - leftPt - paddingPt.x;
  const title = setParagraph(
    [block.title],
    { style: textStyles.factTitle, widthPt, tag: structure.add(box, 'P') },
    setting,
  );
  const columns = widthPt > 260 ? 2 : 1;
  const facts = setFacts(block.facts, columns, { ...place, widthPt, parent: box });
  const stacked = stackFlows([{ pieces: holdToNext(title), beforePt: 0, afterPt: 5 }, facts]);
  const pieces = indentPieces(stacked.pieces, leftPt);
  return {
    pieces: framePieces(pieces, boxFrame(place.widthPt), boxPadding),
    beforePt: 0,
    afterPt: spacing.box.after,
  };
}

/** Pairs of term and value in one column or several, row by row. */
function setFacts(facts: readonly Fact[], columns: number, place: Place): Flow {
  const { setting, parent } = place;
  const list = setting.structure.add(parent, 'L', { numbering: 'None' });
  const gutterPt = 16;
  const widthPt = (place.widthPt - gutterPt * (columns - 1)) / columns;
  const pieces: Piece[] = [];
  for (let start = 0; start < facts.length; start += columns) {
    let row: Piece[] = [];
    facts.slice(start, start + columns).forEach((fact, column) => {
      row = setBeside(row, setFact(fact, widthPt, list, place), column * (widthPt + gutterPt));
    });
    if (start > 0 && row[0] !== undefined) row[0].gapPt = factGapPt;
    pieces.push(...row);
  }
  return { pieces, beforePt: 0, afterPt: 0 };
}

function setFact(fact: Fact, widthPt: number, list: number, place: Place): Piece[] {
  const { setting } = place;
  const node = setting.structure.add(list, 'LI');
  const lbl = setting.structure.add(node, 'Lbl');
  const body = setting.structure.add(node, 'LBody');
  const term = setParagraph([fact.term], { style: textStyles.label, widthPt, tag: lbl }, setting);
  const value = setParagraph(fact.value, { style: textStyles.fact, widthPt, tag: body }, setting);
  return [...holdToNext(term), ...value];
}

/** Pairs read column by column, in as many as a name and a date need; what is wide under them. */
function setCard(facts: readonly Fact[], place: Place): Flow {
  const narrow = facts.filter(({ wide }) => wide !== true);
  const list = place.setting.structure.add(place.parent, 'L', { numbering: 'None' });
  const widthPt = (place.widthPt - cardGutterPt * (cardColumns - 1)) / cardColumns;
  const entries = narrow.map((fact) => joinPieces(setFact(fact, widthPt, list, place)));
  const columns = divideColumns(
    entries.map(({ heightPt }) => heightPt + factGapPt),
    cardColumns,
  );
  const joined = columns.map(({ from, to }) =>
    joinPieces(
      entries
        .slice(from, to)
        .map((entry, index) => ({ ...entry, gapPt: index > 0 ? factGapPt : 0, breakPenalty: 0 })),
    ),
  );
  const heightPt = Math.max(0, ...joined.map((column) => column.heightPt));
  const wide = facts
    .filter((fact) => fact.wide === true)
    .flatMap((fact) => {
      const [first, ...rest] = setWideFact(fact, list, place);
      return first === undefined ? [] : [{ ...first, gapPt: factGapPt }, ...rest];
    });
  // Too long to stand on a page whole: pair by pair, so that it can be broken.
  if (heightPt > place.bodyPt * mostOfPage) return setFacts(facts, 2, place);
  const items = joined.flatMap((column, index) =>
    column.items.map((item) => moveItem(item, index * (widthPt + cardGutterPt), 0)),
  );
  return { pieces: [{ heightPt, gapPt: 0, items, breakPenalty: 0 }, ...wide], beforePt: 0, afterPt: 0 };
}

/** Cuts entries into columns, in their order, so that the highest is as low as may be. */
function divideColumns(heightsPt: readonly number[], columns: number): RowRun[] {
  const all = heightsPt.reduce((sum, height) => sum + height, 0);
  const tallest = Math.max(0, ...heightsPt);
  for (let limit = Math.max(tallest, all / columns); ; limit += 2) {
    const cut = fillColumns(heightsPt, limit);
    if (cut.length <= columns) return cut;
  }
}

function fillColumns(heightsPt: readonly number[], limit: number): RowRun[] {
  const cut: RowRun[] = [];
  let [from, filledPt] = [0, 0];
  heightsPt.forEach((height, index) => {
    if (filledPt > 0 && filledPt + height > limit + 0.01) {
      cut.push({ from, to: index });
      [from, filledPt] = [index, 0];
    }
    filledPt += height;
  });
  return [...cut, { from, to: heightsPt.length }];
}

/** The value beside its term. */
function setWideFact(fact: Fact, list: number, { setting, widthPt }: Place): Piece[] {
  const node = setting.structure.add(list, 'LI');
  const lbl = setting.structure.add(node, 'Lbl');
  const body = setting.structure.add(node, 'LBody');
  const { leadingPt } = textStyles.fact;
  const offsetPt = (widthPt + cardGutterPt) / cardColumns;
  const style = { ...textStyles.label, leadingPt };
  const baselinePt = baselineOf(textStyles.fact);
  const term = setParagraph(
    [fact.term],
    { style, widthPt: offsetPt - cardGutterPt, tag: lbl, baselinePt },
    setting,
  );
  const value = setParagraph(
    fact.value,
    { style: textStyles.fact, widthPt: widthPt - offsetPt, tag: body, baselinePt },
    setting,
  );
  return setBeside(term, value, offsetPt);
}

/** One source: siglum and name over pairs in columns. */
export function setProfile(block: ProfileBlock, place: Place): Flow {
  const { setting, parent, widthPt } = place;
  const { structure } = setting;
  const section = structure.add(parent, 'Sect');
  const heading = structure.addEntryHeading(section);
  const leftPt =
    block.siglum === undefined ? 0 : Math.max(26, lineWidth(block.siglum, textStyles.h1, setting) + 8);
  const inside = widthPt - leftPt;
  const siglum = setParagraph(
    [block.siglum === undefined ? '' : `${block.siglum} `],
    { style: { ...textStyles.h1, leadingPt: 16 }, widthPt: 60, tag: heading },
    setting,
  );
  const title = setParagraph(
    [block.title],
    { style: { ...textStyles.h2, color: palette.ink }, widthPt: inside, tag: heading, ids: [block.id] },
    setting,
  );
  const head = block.siglum === undefined ? title : setBeside(siglum, title, leftPt);
  const flows: Flow[] = [{ pieces: holdToNext(head), beforePt: 0, afterPt: 1 }];
  if (block.subtitle !== undefined) {
    const tag = structure.add(section, 'P');
    const pieces = setParagraph(block.subtitle, { style: textStyles.note, widthPt: inside, tag }, setting);
    flows.push({ pieces: holdToNext(indentPieces(pieces, leftPt)), beforePt: 0, afterPt: 4 });
  }
  const facts = setCard(block.facts, { ...place, widthPt: inside, parent: section });
  flows.push({ pieces: indentPieces(facts.pieces, leftPt), beforePt: 2, afterPt: 4 });
  let noteCount = 0;
  if (block.notes !== undefined) {
    const tag = structure.add(section, 'P');
    const pieces = setParagraph(block.notes, { style: textStyles.table, widthPt: inside, tag }, setting);
    noteCount = pieces.length;
    flows.push({ pieces: indentPieces(pieces, leftPt), beforePt: 5, afterPt: 0 });
  }
  // Under the rule of a section's title a second one would be too much.
  const opening = place.opening === true;
  const frame: Frame = {
    xPt: 0,
    widthPt,
    ...(!opening && { topRule: { color: palette.navy, widthPt: 0.8 } }),
  };
  const all = stackFlows(flows).pieces;
  const fits = heightOf(all) <= place.bodyPt;
  const kept = keepTogether(all, fits ? penalty.keep : penalty.entry);
  const beforeNotes = kept[noteCount === 0 ? -1 : kept.length - 1 - noteCount];
  if (fits && beforeNotes !== undefined) beforeNotes.breakPenalty = penalty.notes;
  const pieces = framePieces(kept, frame, {
    top: opening ? 0 : 6,
    bottom: 0,
  });
  return { pieces, beforePt: spacing.entry.before, afterPt: spacing.entry.after + 2 };
}
