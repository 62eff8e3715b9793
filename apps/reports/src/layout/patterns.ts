import type { BarPattern } from '../compose/inline.ts';
import type { PageItem, RectItem, Tag } from './page-items.ts';
import { palette } from './styles.ts';

/** Where a filled area lies, points. */
export interface Area {
  xPt: number;
  yPt: number;
  widthPt: number;
  heightPt: number;
}

/** Path of rising lines that stay inside a rectangle at the origin. */
export function hatchPath(widthPt: number, heightPt: number, stepPt: number): string {
  const parts: string[] = [];
  for (let start = stepPt / 2 - heightPt; start < widthPt; start += stepPt) {
    const from = Math.max(0, -start);
    const to = Math.min(heightPt, widthPt - start);
    if (to - from < 0.2) continue;
    parts.push(
      `M${(start + from).toFixed(2)} ${(heightPt - from).toFixed(2)} L${(start + to).toFixed(2)} ${(heightPt - to).toFixed(2)}`,
    );
  }
  return parts.join(' ');
}

/** An area in one of the patterns of bars. */
export function drawPattern(pattern: BarPattern, area: Area, tag: Tag): PageItem[] {
  const inset = 0.3;
  const frame: RectItem = {
    kind: 'rect',
    tag,
    xPt: area.xPt + inset,
    yPt: area.yPt + inset,
    widthPt: Math.max(0.1, area.widthPt - 2 * inset),
    heightPt: area.heightPt - 2 * inset,
    stroke: palette.navy,
    strokePt: 0.6,
  };
  switch (pattern) {
    case 'solid':
      return [{ kind: 'rect', tag, ...area, fill: palette.navy }];
    case 'vermilion':
      return [{ kind: 'rect', tag, ...area, fill: palette.vermilion }];
    case 'light':
      return [{ ...frame, fill: palette.lightBlue }];
    case 'outlined':
      return [{ ...frame, fill: palette.paper, stroke: palette.slate }];
    case 'hatched':
    default:
      return [
        { ...frame, fill: palette.lightBlue },
        {
          kind: 'path',
          tag,
          xPt: area.xPt,
          yPt: area.yPt,
          path: hatchPath(area.widthPt, area.heightPt, 3.2),
          stroke: palette.navy,
          strokePt: 0.7,
        },
      ];
  }
}
