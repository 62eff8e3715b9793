/** The colours of print; every pair that carries text has a contrast of 4.5:1 or more. */
export const palette = {
  ink: '#16202A',
  slate: '#4A5763',
  navy: '#12355B',
  lightBlue: '#BFD7EA',
  vermilion: '#B84A00',
  vermilionTint: '#FBE6DA',
  tint: '#F2F4F6',
  addedTint: '#E3ECF4',
  rule: '#C3CAD1',
  paper: '#FFFFFF',
} as const;

/** Six steps of one hue, light to dark, and the colour of the number on each. */
export const heatSteps = [
  { fill: '#FFFFFF', text: palette.ink },
  { fill: '#DCE8F2', text: palette.ink },
  { fill: '#B5CFE3', text: palette.ink },
  { fill: '#82ABCB', text: palette.ink },
  { fill: '#3D74A6', text: palette.paper },
  { fill: palette.navy, text: palette.paper },
] as const;

/** Family, weight and slope; the font book knows the file and the fallbacks of each. */
export type FaceName = `${'serif' | 'sans'}-${'regular' | 'semibold' | 'bold'}${'' | '-italic'}`;

/** How words are set: sizes and leading in points. */
export interface TextStyle {
  face: FaceName;
  sizePt: number;
  leadingPt: number;
  color: string;
  trackingPt?: number;
  /** Real small capitals of the font, so that the text keeps its case when it is read out or copied. */
  smallCaps?: boolean;
  align?: 'start' | 'center' | 'end';
}

const { ink, slate, navy, vermilion } = palette;

/** The type scale of the briefing. */
export const textStyles = {
  kicker: {
    face: 'sans-semibold',
    sizePt: 10.6,
    leadingPt: 14,
    color: vermilion,
    trackingPt: 0.9,
    smallCaps: true,
  },
  title: { face: 'serif-bold', sizePt: 29, leadingPt: 34, color: ink },
  subtitle: { face: 'serif-regular-italic', sizePt: 13.2, leadingPt: 18.4, color: slate },
  h1: { face: 'sans-bold', sizePt: 19, leadingPt: 23, color: navy },
  h2: { face: 'sans-bold', sizePt: 12.5, leadingPt: 16, color: navy },
  h3: { face: 'sans-semibold', sizePt: 10, leadingPt: 13.6, color: ink },
  lead: { face: 'serif-regular', sizePt: 10.8, leadingPt: 15.2, color: ink },
  body: { face: 'serif-regular', sizePt: 9.6, leadingPt: 13.6, color: ink },
  note: { face: 'sans-regular', sizePt: 7.6, leadingPt: 10, color: slate },
  finding: { face: 'serif-regular', sizePt: 9.6, leadingPt: 13.2, color: ink },
  findingNumeral: { face: 'sans-bold', sizePt: 12.5, leadingPt: 13.2, color: vermilion },
  quote: { face: 'serif-regular', sizePt: 11.6, leadingPt: 16.6, color: ink },
  label: {
    face: 'sans-semibold',
    sizePt: 8.4,
    leadingPt: 10,
    color: slate,
    trackingPt: 0.5,
    smallCaps: true,
  },
  factTitle: { face: 'sans-bold', sizePt: 10.5, leadingPt: 14, color: navy },
  fact: { face: 'sans-regular', sizePt: 8.6, leadingPt: 11.2, color: ink },
  caption: { face: 'sans-regular', sizePt: 7.6, leadingPt: 10, color: slate },
  table: { face: 'serif-regular', sizePt: 8.6, leadingPt: 11.2, color: ink },
  tableSans: { face: 'sans-regular', sizePt: 8.2, leadingPt: 11.2, color: ink },
  tableMuted: { face: 'sans-regular', sizePt: 7.6, leadingPt: 11.2, color: slate },
  tableHead: { face: 'sans-semibold', sizePt: 7.6, leadingPt: 10, color: ink },
  tableSub: { face: 'sans-regular', sizePt: 6.6, leadingPt: 8.4, color: slate },
  tableSiglum: { face: 'sans-bold', sizePt: 11, leadingPt: 13, color: navy },
  band: { face: 'sans-semibold', sizePt: 8.2, leadingPt: 11.2, color: navy },
  entryTitle: { face: 'sans-semibold', sizePt: 10, leadingPt: 13.4, color: ink },
  entryNumber: { face: 'sans-bold', sizePt: 10, leadingPt: 13.4, color: vermilion },
  figureLabel: { face: 'sans-regular', sizePt: 8.2, leadingPt: 10.4, color: ink },
  figureSiglum: { face: 'sans-bold', sizePt: 9.4, leadingPt: 10.4, color: navy },
  figureCount: { face: 'sans-semibold', sizePt: 7.8, leadingPt: 10, color: ink },
  axis: { face: 'sans-regular', sizePt: 6.8, leadingPt: 9, color: slate },
  tally: { face: 'sans-bold', sizePt: 21, leadingPt: 24, color: navy },
  contents1: { face: 'sans-semibold', sizePt: 9.8, leadingPt: 14, color: navy },
  contents2: { face: 'sans-regular', sizePt: 8.6, leadingPt: 12, color: ink },
  running: { face: 'sans-regular', sizePt: 7.4, leadingPt: 10, color: slate },
} as const satisfies Record<string, TextStyle>;

/** Points; margins are top, right, bottom, left. */
export interface PageGrid {
  widthPt: number;
  heightPt: number;
  marginsPt: { top: number; right: number; bottom: number; left: number };
}

/** Paper sizes on offer. */
export type Paper = 'A4' | 'Letter';

const paperSizes: Record<Paper, [number, number]> = { A4: [595.28, 841.89], Letter: [612, 792] };
const marginsPt = { top: 64, right: 54, bottom: 58, left: 54 };

/** Page size and margins. */
export function pageGrid(paper: Paper, landscape: boolean): PageGrid {
  const [short, long] = paperSizes[paper];
  return landscape
    ? { widthPt: long, heightPt: short, marginsPt }
    : { widthPt: short, heightPt: long, marginsPt };
}

/** Width of the side column of the cover; the main one is 310 pt on A4. */
export const sideColumnPt = 151;
/** Gutter between the two columns of the cover on A4: 487.28 − 310 − 151. */
export const coverGutterPt = 26.28;

/** Space before and after blocks, points; of two that meet the larger counts. */
export const spacing = {
  section: { before: 26, after: 11 },
  h2: { before: 17, after: 5 },
  h3: { before: 11, after: 3 },
  lead: { before: 4, after: 9 },
  body: { before: 5, after: 5 },
  note: { before: 4, after: 6 },
  list: { before: 5, after: 6 },
  box: { before: 6, after: 9 },
  table: { before: 9, after: 13 },
  figure: { before: 9, after: 13 },
  entry: { before: 10, after: 10 },
} as const;
