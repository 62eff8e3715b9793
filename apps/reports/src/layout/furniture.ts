import type { ReportDocument } from '../compose/blocks.ts';
import { breakLines } from './break-lines.ts';
import type { Page, PageItem } from './page-items.ts';
import type { BodyPage } from './paginate.ts';
import { moveItem } from './pieces.ts';
import type { Setting } from './setting.ts';
import { cutWords, setLines } from './set-paragraph.ts';
import { palette, type TextStyle, textStyles } from './styles.ts';

const coverBarPt = 8;
const headRulePt = 46;
const headTopPt = 31;
const footPt = 40;

/** Head and foot of every page, now that their number is known. */
export function finishPages(pages: readonly BodyPage[], document: ReportDocument, setting: Setting): Page[] {
  return pages.map((page, index) => {
    const { widthPt, heightPt } = page.grid;
    const furniture =
      index === 0
        ? coverBar(widthPt)
        : [...runningHead(page, document, setting), ...foot(page, index + 1, pages.length, setting)];
    return { widthPt, heightPt, items: [...furniture, ...page.items] };
  });
}

function coverBar(widthPt: number): PageItem[] {
  return [{ kind: 'rect', tag: 'layout', xPt: 0, yPt: 0, widthPt, heightPt: coverBarPt, fill: palette.navy }];
}

function runningHead(page: BodyPage, document: ReportDocument, setting: Setting): PageItem[] {
  const { grid } = page;
  const widthPt = grid.widthPt - grid.marginsPt.left - grid.marginsPt.right;
  const at = (items: readonly PageItem[]): PageItem[] =>
    items.map((item) => moveItem(item, grid.marginsPt.left, headTopPt));
  const half = widthPt * 0.48;
  const left = oneLine(document.runningHead, textStyles.running, half, setting);
  const right = oneLine(
    page.sectionTitle,
    { ...textStyles.running, face: 'sans-semibold', color: palette.navy },
    half,
    setting,
    true,
  );
  return [
    ...at(left.items),
    ...at(right.items.map((item) => moveItem(item, widthPt - right.widthPt, 0))),
    {
      kind: 'rect',
      tag: 'pagination',
      xPt: grid.marginsPt.left,
      yPt: headRulePt,
      widthPt,
      heightPt: 0.5,
      fill: palette.rule,
    },
  ];
}

function foot(page: BodyPage, number: number, count: number, setting: Setting): PageItem[] {
  const { grid } = page;
  const { items, widthPt } = oneLine(
    `${number} / ${count}`,
    { ...textStyles.running, face: 'sans-semibold', color: palette.ink, sizePt: 8 },
    80,
    setting,
  );
  return items.map((item) =>
    moveItem(item, grid.widthPt - grid.marginsPt.right - widthPt, grid.heightPt - footPt),
  );
}

/** Without its last word; what is one word alone loses its end. */
function shorten(words: string): string {
  const space = words.trimEnd().lastIndexOf(' ');
  return space > 0 ? words.slice(0, space) : words.slice(0, Math.max(1, Math.floor(words.length * 0.9)));
}

/** The first line of some words; a head that is too long ends with an ellipsis, the whole stands on the cover. */
function oneLine(
  text: string,
  style: TextStyle,
  widthPt: number,
  setting: Setting,
  own = false,
): { items: PageItem[]; widthPt: number } {
  let words = text.slice(0, 200);
  let lines = breakLines(cutWords([words], style, setting, own), widthPt, setting);
  while (lines.length > 1 && words.length > 1) {
    words = shorten(words);
    lines = breakLines(cutWords([`${words.trimEnd()}…`], style, setting, own), widthPt, setting);
  }
  const [line] = lines;
  if (line === undefined) return { items: [], widthPt: 0 };
  const [piece] = setLines([line], { style, widthPt, tag: 'pagination' }, setting);
  return { items: piece?.items ?? [], widthPt: line.widthPt };
}
