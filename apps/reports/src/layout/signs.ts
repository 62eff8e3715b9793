import type { BadgeTone, MarkName } from '../compose/inline.ts';
import type { RunStyle } from './flatten-inline.ts';
import type { PageItem, PathItem, RectItem, Tag } from './page-items.ts';
import { palette } from './styles.ts';

/** Radius of a mark beside type of a size, points. */
export function markRadius(sizePt: number): number {
  return Math.min(5, sizePt * 0.52);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Handle length of a quarter circle drawn as a cubic curve. */
const kappa = 0.5523;

function turn(quarters: number): [number, number] {
  const angle = (quarters * Math.PI) / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/** Quarter turns clockwise around the origin, `from` 0 at three o'clock, as curves. */
function arcPath(radius: number, from: number, quarters: number): string {
  const point = (x: number, y: number): string => `${round(x * radius)} ${round(y * radius)}`;
  const curves = Array.from({ length: quarters }, (_, index) => {
    const [x1, y1] = turn(from + index);
    const [x2, y2] = turn(from + index + 1);
    return `C${point(x1 - y1 * kappa, y1 + x1 * kappa)} ${point(x2 + y2 * kappa, y2 - x2 * kappa)} ${point(x2, y2)}`;
  });
  return `${point(...turn(from))} ${curves.join(' ')}`;
}

/** Path of a circle around the origin. */
export function circlePath(radius: number): string {
  return `M${arcPath(radius, 0, 4)} Z`;
}

/** A triangle on its base around the origin. */
function trianglePath(radius: number): string {
  const [w, h] = [round(radius * 0.98), round(radius * 0.86)];
  return `M0 ${-h} L${w} ${h} L${-w} ${h} Z`;
}

/** How far that triangle reaches beyond the mark at its right, in radii of the mark. */
export const shoulderRadii = 0.45;

/** A mark around x, y, and at its shoulder the small triangle of what is only suggested. */
export function drawMark(
  { mark, suggested = false }: { mark: MarkName; suggested?: boolean },
  xPt: number,
  yPt: number,
  radius: number,
  tag: Tag,
): PageItem[] {
  const drawn = drawShape(mark, xPt, yPt, radius, tag);
  if (!suggested) return drawn;
  const [dx, dy] = [round(radius * 0.95), round(radius * 0.75)];
  return [...drawn, ...drawShape('suggested', xPt + dx, yPt - dy, round(radius * 0.5), tag)];
}

/** The shape of a mark; shapes differ, so that they read without colour. */
function drawShape(mark: MarkName, xPt: number, yPt: number, radius: number, tag: Tag): PageItem[] {
  const at = { kind: 'path' as const, tag, xPt, yPt };
  const strokePt = round(radius * 0.24);
  const inner = radius - strokePt / 2;
  const ring: PathItem = {
    ...at,
    path: circlePath(inner),
    stroke: palette.navy,
    strokePt,
    fill: palette.paper,
  };
  const solid = (path: string, fill: string = palette.navy): PathItem => ({ ...at, path, fill });
  switch (mark) {
    case 'direct':
      return [solid(circlePath(radius))];
    case 'mixed':
      // Three quarters, the upper right one left open.
      return [ring, solid(`M0 0 L${arcPath(radius, 0, 3)} Z`)];
    case 'indirect':
      return [ring, solid(`M${arcPath(radius, 1, 2)} Z`)];
    case 'act': {
      const [w, h] = [round(radius * 0.5), round(radius * 0.52)];
      return [ring, solid(`M${round(-w * 0.6)} ${-h} L${w} 0 L${round(-w * 0.6)} ${h} Z`)];
    }
    case 'narrated':
      return [ring];
    case 'contradicts': {
      const d = round(radius * 1.22);
      const c = round(radius * 0.42);
      return [
        solid(`M0 ${-d} L${d} 0 L0 ${d} L${-d} 0 Z`, palette.vermilion),
        {
          ...at,
          path: `M${-c} ${-c} L${c} ${c} M${-c} ${c} L${c} ${-c}`,
          stroke: palette.paper,
          strokePt: round(radius * 0.32),
        },
      ];
    }
    case 'suggested':
      return [
        {
          ...at,
          path: trianglePath(radius * 0.9),
          stroke: palette.navy,
          strokePt: round(Math.max(0.6, radius * 0.2)),
          fill: palette.paper,
        },
      ];
    case 'alsoFound':
      return [solid(trianglePath(radius))];
    case 'absent':
    default:
      return [
        {
          ...at,
          path: `M${round(-radius * 0.72)} 0 L${round(radius * 0.72)} 0`,
          stroke: '#7C8792',
          strokePt: 0.8,
        },
      ];
  }
}

/** Space inside a badge, left and right of its words. */
export const badgePaddingPt = 4;
/** Space around a badge, besides that of the words beside it. */
export const badgeMarginPt = 2.5;

const badgeBase = { face: 'sans-semibold', sizePt: 7, trackingPt: 0.15, smallCaps: false } as const;
const badgeStyles: Record<BadgeTone, RunStyle> = {
  alert: { ...badgeBase, color: palette.paper },
  open: { ...badgeBase, color: palette.vermilion },
  calm: { ...badgeBase, color: palette.navy },
  inference: { ...badgeBase, color: palette.ink },
};

/** How the words of a badge are set. */
export function badgeStyle(tone: BadgeTone): RunStyle {
  return badgeStyles[tone];
}

/** The frame of a badge on a baseline. */
export function drawBadgeFrame(tone: BadgeTone, xPt: number, baselinePt: number, widthPt: number): RectItem {
  const frame: RectItem = {
    kind: 'rect',
    tag: 'layout',
    xPt: xPt + badgeMarginPt,
    yPt: baselinePt - 7.3,
    widthPt: widthPt - 2 * badgeMarginPt,
    heightPt: 9.8,
    radiusPt: 2,
  };
  switch (tone) {
    case 'alert':
      return { ...frame, fill: palette.vermilion };
    case 'open':
      return { ...frame, stroke: palette.vermilion, strokePt: 0.8, dashPt: 1.6 };
    case 'calm':
      return { ...frame, stroke: palette.navy, strokePt: 0.7 };
    case 'inference':
    default:
      return { ...frame, fill: palette.lightBlue };
  }
}
