import { invisible, type Shaped, type ShapedGlyph } from './shape-whole.ts';

/** One code point of the word taken apart, and which character of the word it comes from. */
interface Part {
  codePoint: number;
  from: number;
}

/**
 * Makes glyphs that a script rearranges read as they are written. An Indic
 * vowel stands before the consonant that it is written after, or on both
 * sides of it: the first glyph of such a group stands for all its
 * characters, the others for none. `says` tells that a group was made.
 */
export function spellInOrder(shaped: Shaped, word: string): Shaped {
  const characters = Array.from(word);
  const places = placeGlyphs(shaped.glyphs, takeApart(characters));
  const groups =
    places === null ? [{ glyphs: shaped.glyphs.length, characters: characters.length }] : groupPlaces(places);
  const glyphs: ShapedGlyph[] = [];
  let start = 0;
  for (const group of groups) {
    const text = characters
      .slice(start, (start += group.characters))
      .map((character) => character.codePointAt(0) ?? 0);
    const members = shaped.glyphs.slice(glyphs.length, glyphs.length + group.glyphs);
    members.forEach((glyph, index) =>
      glyphs.push({ ...glyph, codePoints: index === 0 ? text : [invisible] }),
    );
  }
  const isSpelled = glyphs.length === groups.length;
  return { glyphs, width: shaped.width, ...(!isSpelled && { says: word }) };
}

/** Vowels of two parts and the like are two glyphs. */
function takeApart(characters: readonly string[]): Part[] {
  return characters.flatMap((character, from) =>
    Array.from(character.normalize('NFKD'), (part) => ({ codePoint: part.codePointAt(0) ?? 0, from })),
  );
}

/** The characters that each glyph stands for, from and to; null if glyphs and characters do not cover each other. */
function placeGlyphs(glyphs: readonly ShapedGlyph[], parts: readonly Part[]): [number, number][] | null {
  const used = parts.map(() => false);
  const places: [number, number][] = [];
  for (const glyph of glyphs) {
    const last = places.at(-1);
    if (glyph.codePoints[0] === invisible && last !== undefined) {
      places.push(last);
      continue;
    }
    const wanted = takeApart(glyph.codePoints.map((codePoint) => String.fromCodePoint(codePoint)));
    const find = (fits: (codePoint: number | undefined, asked: Part) => boolean): number =>
      parts.findIndex((_, at) =>
        wanted.every(
          (asked, index) => used[at + index] === false && fits(parts[at + index]?.codePoint, asked),
        ),
      );
    let at = find((codePoint, asked) => codePoint === asked.codePoint);
    // fontkit draws a joiner as a space without width.
    if (at === -1 && glyph.codePoints[0] === space) at = find(isJoiner);
    if (at === -1) return null;
    wanted.forEach((_, index) => (used[at + index] = true));
    places.push([parts[at]?.from ?? 0, (parts[at + wanted.length - 1]?.from ?? 0) + 1]);
  }
  return used.includes(false) ? null : places;
}

const space = 0x20;

function isJoiner(codePoint: number | undefined): boolean {
  return codePoint === 0x20_0c || codePoint === 0x20_0d;
}

/** The smallest groups of neighbouring glyphs that stand for neighbouring characters, in order. */
function groupPlaces(places: readonly [number, number][]): { glyphs: number; characters: number }[] {
  const groups: { glyphs: number; characters: number }[] = [];
  let first = 0;
  let start = 0;
  let end = 0;
  places.forEach(([, to], index) => {
    end = Math.max(end, to);
    const next = places.slice(index + 1);
    if (next.some(([from]) => from < end)) return;
    groups.push({ glyphs: index + 1 - first, characters: end - start });
    first = index + 1;
    start = end;
  });
  return groups;
}
