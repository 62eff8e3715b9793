import type { Anchor } from '../../anchors/anchor.ts';
import { makeAnchor } from '../../anchors/make-anchor.ts';
import { placesOf } from '../../anchors/quote-selector.ts';

/**
 * A passage told by its words, which must stand in the text (or in the passage around it) once; by its words and
 * which of their places is meant, counted from 1; or by its offsets in UTF-16 code units.
 */
export type Spot =
  | string
  | { readonly words: string; readonly nth: number }
  | { readonly start: number; readonly end: number };

/** Everything that can keep a builder from finding a passage. */
export type BuildProblemCode = 'words-absent' | 'words-ambiguous' | 'spot-outside';

/** A passage that a builder could not find. */
export interface BuildProblem {
  readonly code: BuildProblemCode;
  /** Where in the dossier its anchor would stand. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

type Stretch = Pick<Anchor, 'start' | 'end'>;
type Located =
  | { readonly ok: true; readonly place: Stretch }
  | ({ readonly ok: false } & Omit<BuildProblem, 'path'>);

/** Finds a spot in a stretch of a text. */
function locate(text: string, spot: Spot, within: Stretch): Located {
  if (typeof spot === 'object' && 'start' in spot) return locateOffsets(spot, within);
  const { words, nth } = typeof spot === 'string' ? { words: spot, nth: undefined } : spot;
  const places = placesOf(text.slice(within.start, within.end), words);
  const place = places[(nth ?? 1) - 1];
  if (place === undefined) {
    const message =
      places.length === 0
        ? `The words ${JSON.stringify(words)} do not stand there`
        : `The words ${JSON.stringify(words)} stand there ${places.length} times, not ${nth}`;
    return { ok: false, code: 'words-absent', message, hint: 'Copy the words character for character.' };
  }
  if (nth === undefined && places.length > 1) {
    return {
      ok: false,
      code: 'words-ambiguous',
      message: `The words ${JSON.stringify(words)} stand there ${places.length} times`,
      hint: 'Say which is meant with { words, nth }, or give more words.',
    };
  }
  const start = within.start + place;
  return { ok: true, place: { start, end: start + words.length } };
}

function locateOffsets(spot: Stretch, within: Stretch): Located {
  if (spot.start >= within.start && spot.start < spot.end && spot.end <= within.end) {
    return { ok: true, place: spot };
  }
  return {
    ok: false,
    code: 'spot-outside',
    message: `The passage ${spot.start}–${spot.end} is not inside ${within.start}–${within.end}`,
    hint: 'Count UTF-16 code units from 0, end exclusive.',
  };
}

/** Turns spots of one text into anchors and keeps what could not be found. */
export class Finder {
  readonly problems: BuildProblem[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The anchor of a spot; one of no words stands in where it is not found, which the problem then tells. */
  async find(spot: Spot, path: readonly (string | number)[], within?: Stretch): Promise<Anchor> {
    const located = locate(this.text, spot, within ?? { start: 0, end: this.text.length });
    if (!located.ok) {
      const { code, message, hint } = located;
      this.problems.push({ code, path, message, hint });
      return { start: 0, end: 1, words: 0, digest: `sha256:${'0'.repeat(16)}` };
    }
    return makeAnchor(this.text, located.place.start, located.place.end);
  }

  /** The anchor of a spot with its words. */
  async print(
    spot: Spot,
    path: readonly (string | number)[],
    within: Stretch,
  ): Promise<{ printed: string; anchor: Anchor }> {
    const anchor = await this.find(spot, [...path, 'anchor'], within);
    return { printed: this.text.slice(anchor.start, anchor.end), anchor };
  }
}
