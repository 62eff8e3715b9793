import type { BadgeTone, Inline, InlineRun, MarkName } from '../compose/inline.ts';
import { cleanText } from './clean-text.ts';
import type { Setting } from './setting.ts';
import { type FaceName, palette, type TextStyle, textStyles } from './styles.ts';

/** How one stretch of words is set; shared by all its pieces, compared by identity. */
export interface RunStyle {
  face: FaceName;
  sizePt: number;
  color: string;
  trackingPt: number;
  smallCaps: boolean;
  underline?: string | undefined;
  strike?: string;
  background?: string;
  /** May break anywhere: digests and ids. */
  loose?: boolean;
}

/** One level of inline structure around words. */
export type Semantic =
  | { kind: 'Ins' | 'Del'; alt: string }
  | { kind: 'Span'; language: string }
  | {
      kind: 'Link';
      to: { destination: string } | { url: string };
      contents: string;
      /** The contents end with the number of the page, when pages are numbered. */
      tellsPage?: boolean;
    };

interface MarkSpan {
  kind: 'mark';
  mark: MarkName;
  says: string;
  suggested: boolean;
  style: RunStyle;
  path: readonly Semantic[];
}

/** Words of one run. */
export interface WordSpan {
  kind: 'words';
  text: string;
  style: RunStyle;
  path: readonly Semantic[];
  /** Set where they are kept apart from their neighbours: which way they run themselves. */
  isolate?: Isolate;
}

/** Compared by identity: two isolates that meet stay two. */
export interface Isolate {
  base: 0 | 1;
}

/** Words with their style and the structure around them, outermost first. */
export type Span =
  | WordSpan
  | MarkSpan
  | { kind: 'badge'; text: string; tone: BadgeTone; style: RunStyle; path: readonly Semantic[] }
  | { kind: 'break' };

const runStyles = new Map<string, RunStyle>();

/** The style of a whole paragraph as a run style; the same object for styles that set runs alike. */
export function runStyleOf({ face, sizePt, color, trackingPt = 0, smallCaps = false }: TextStyle): RunStyle {
  const key = `${face} ${sizePt} ${color} ${trackingPt} ${smallCaps}`;
  let known = runStyles.get(key);
  if (known === undefined) runStyles.set(key, (known = { face, sizePt, color, trackingPt, smallCaps }));
  return known;
}

/** Turns nested runs into a flat list, words cleaned, links resolved. */
export function flattenInline(content: readonly Inline[], style: TextStyle, setting: Setting): Span[] {
  const spans: Span[] = [];
  const walk = (children: readonly Inline[], current: RunStyle, path: readonly Semantic[]): void => {
    for (const child of children) {
      if (typeof child === 'string') {
        if (child !== '')
          spans.push({ kind: 'words', text: cleanText(child, setting), style: current, path });
      } else {
        walkRun(child, current, path);
      }
    }
  };
  const walkRun = (run: InlineRun, current: RunStyle, path: readonly Semantic[]): void => {
    switch (run.kind) {
      case 'break':
        spans.push({ kind: 'break' });
        return;
      case 'mark':
        spans.push({
          kind: 'mark',
          mark: run.mark,
          says: cleanText(run.says, setting),
          suggested: run.suggested ?? false,
          style: current,
          path,
        });
        return;
      case 'badge':
        spans.push({
          kind: 'badge',
          text: cleanText(run.text, setting),
          tone: run.tone,
          style: current,
          path,
        });
        return;
      case 'siglum':
      case 'label':
        walk([run.text], restyle(current, run.kind), path);
        return;
      case 'pageOf':
        walk([setting.printPage(run.target)], current, path);
        return;
      case 'numberOf':
        walk([setting.target(run.target)?.number ?? '?'], current, path);
        return;
      case 'language':
        walk(run.children, current, [...path, { kind: 'Span', language: run.language }]);
        return;
      case 'added':
      case 'leftOut': {
        const said = run.kind === 'added' ? setting.words.added : setting.words.leftOut;
        const alt = `${said}: ${cleanText(plainWords(run.children), setting).trim()}`;
        const kind = run.kind === 'added' ? 'Ins' : 'Del';
        walk(run.children, restyle(current, run.kind), [...path, { kind, alt }]);
        return;
      }
      case 'link':
      case 'externalLink': {
        const link = path.some((level) => level.kind === 'Link') ? null : resolveLink(run, setting);
        if (link === null) walk(run.children, current, path);
        else walk(run.children, restyle(current, 'link'), [...path, link]);
        return;
      }
      case 'strong':
      case 'emphasis':
      case 'small':
      case 'code':
        walk(run.children, restyle(current, run.kind), path);
    }
  };
  walk(content, runStyleOf(style), []);
  return spans;
}

/** The bare words of nested runs, marks as what they say. */
export function plainWords(content: readonly Inline[]): string {
  return content
    .map((child) => {
      if (typeof child === 'string') return child;
      if ('children' in child) return plainWords(child.children);
      if ('text' in child) return child.text;
      if (child.kind === 'mark') return child.says;
      return child.kind === 'break' ? ' ' : '';
    })
    .join('');
}

function resolveLink(
  run: Extract<InlineRun, { kind: 'link' | 'externalLink' }>,
  setting: Setting,
): Semantic | null {
  if (run.kind === 'externalLink') {
    if (!URL.canParse(run.url) || !/^(?:https?|mailto):/iu.test(run.url)) {
      setting.report(
        'unsafe-address',
        `The address ${cleanText(run.url, setting)} is not linked: it is not http, https or mailto.`,
      );
      return null;
    }
    const url = new URL(run.url).href;
    return { kind: 'Link', to: { url }, contents: run.description ?? url };
  }
  const target = setting.target(run.target);
  if (target === undefined) {
    setting.report(
      'unknown-target',
      `Nothing in the document has the id ${run.target}; its link is printed as words.`,
    );
    return null;
  }
  const to = { destination: target.destination };
  if (run.description !== undefined) return { kind: 'Link', to, contents: run.description };
  const contents = (target.goesTo ??= `${setting.words.goTo} ${target.title}`);
  return { kind: 'Link', to, contents, tellsPage: true };
}

const derived = new WeakMap<RunStyle, Map<string, RunStyle>>();

/** The same derived style object for the same style and kind, so that pieces of it can be merged. */
function restyle(style: RunStyle, kind: string): RunStyle {
  let known = derived.get(style);
  if (known === undefined) derived.set(style, (known = new Map()));
  let result = known.get(kind);
  if (result === undefined) known.set(kind, (result = { ...style, ...change(style, kind) }));
  return result;
}

function change(style: RunStyle, kind: string): Partial<RunStyle> {
  switch (kind) {
    case 'strong':
      return { face: weigh(style.face, 'bold') };
    case 'emphasis':
      return { face: style.face.endsWith('-italic') ? style.face : (`${style.face}-italic` as FaceName) };
    case 'added':
      return {
        face: weigh(style.face, 'bold'),
        background: palette.addedTint,
        underline: palette.navy,
        color: palette.ink,
      };
    case 'leftOut':
      return { color: '#5B6670', strike: palette.vermilion };
    case 'small':
      return {
        sizePt: Math.min(style.sizePt, textStyles.caption.sizePt),
        face: 'sans-regular',
        color: palette.slate,
      };
    case 'code':
      return { face: 'sans-regular', sizePt: style.sizePt * 0.93, loose: true };
    case 'siglum':
      // Bold and navy tell a siglum; as a link it needs no rule besides.
      return { face: 'sans-bold', color: palette.navy, underline: undefined };
    case 'label': {
      const { face, sizePt, trackingPt } = textStyles.label;
      return { face, sizePt, trackingPt, color: palette.slate, smallCaps: true };
    }
    case 'link':
      return { color: palette.navy, underline: '#7F9DB8' };
    default:
      return {};
  }
}

function weigh(face: FaceName, weight: 'bold'): FaceName {
  return face.replace(/regular|semibold/u, weight) as FaceName;
}
