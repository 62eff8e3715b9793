import type { PageItem, PathItem, RectItem, TextItem } from '../layout/page-items.ts';

/** How words become SVG: as outlines of their glyphs, or as text. */
export type PaintText = (item: TextItem) => string;

/** What can be seen of laid out items as SVG elements, in points; links and structure have no place in a picture. */
export function paintItems(items: readonly PageItem[], paintText: PaintText): string {
  return items
    .map((item) => {
      switch (item.kind) {
        case 'text':
          return item.text.trim() === '' ? '' : paintText(item);
        case 'rect':
          return paintRect(item);
        case 'path':
          return paintPath(item);
        case 'link':
        case 'destination':
        case 'empty':
        case 'spoken':
        default:
          return '';
      }
    })
    .join('');
}

/** Two decimals: a hundredth of a point is finer than any screen. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function paintRect(item: RectItem): string {
  const { xPt, yPt, widthPt, heightPt, radiusPt, dashPt } = item;
  const round = radiusPt === undefined ? '' : ` rx="${decimal(radiusPt)}"`;
  const dash = dashPt === undefined ? '' : ` stroke-dasharray="${decimal(dashPt)}"`;
  return `<rect x="${decimal(xPt)}" y="${decimal(yPt)}" width="${decimal(widthPt)}" height="${decimal(heightPt)}"${round}${paint(item)}${dash}/>`;
}

function paintPath(item: PathItem): string {
  const { xPt, yPt, path } = item;
  if (path === '') return '';
  return `<path transform="translate(${decimal(xPt)} ${decimal(yPt)})" d="${path}"${paint(item)}/>`;
}

function paint({ fill, stroke, strokePt }: { fill?: string; stroke?: string; strokePt?: number }): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${decimal(strokePt ?? 1)}"`;
  return ` fill="${fill ?? (stroke === undefined ? '#000000' : 'none')}"${line}`;
}
