import { type Atom, widthOf } from './atoms.ts';
import { findLevels, runsBackwards } from './bidi.ts';
import type { Isolate, Semantic } from './flatten-inline.ts';
import type { Setting } from './setting.ts';

/**
 * Cuts atoms where the direction changes, and says of each which it has. The paragraph runs as most of its words do,
 * if it is not `known`.
 */
export function directAtoms(atoms: readonly Atom[], setting: Setting, known?: 0 | 1): Atom[] {
  // A sign is an object among the words; an isolate keeps words in another language, and those marked, from turning
  // their neighbours.
  let text = '';
  let own = '';
  const starts: number[] = [];
  let around: Semantic | Isolate | undefined;
  for (const atom of atoms) {
    const now = atom.isolate ?? atom.path.find((level) => level.kind === 'Span');
    if (now !== around) text += (around === undefined ? '' : popIsolate) + openIsolate(now);
    around = now;
    starts.push(text.length);
    text += atom.sign === undefined ? atom.text : '\uFFFC';
    if (now === undefined && atom.sign === undefined) own += atom.text;
  }
  const { levels, base } = findLevels(text, /\p{L}/u.test(own) ? own : text, known);
  const directed = atoms.flatMap((atom, index) => {
    const start = starts[index] ?? 0;
    if (atom.sign !== undefined) return [{ ...atom, direction: { level: levels[start] ?? base, base } }];
    const cuts = [0];
    for (let at = 1; at < atom.text.length; at += 1)
      if (levels[start + at] !== levels[start + at - 1]) cuts.push(at);
    return cuts.map((from, part): Atom => {
      const direction = { level: levels[start + from] ?? base, base };
      if (cuts.length === 1) return { ...atom, direction };
      const piece = measureAtom(atom.text.slice(from, cuts[part + 1]), atom, setting);
      const last = part === cuts.length - 1;
      return {
        ...piece,
        direction,
        mayBreak: last && atom.mayBreak,
        mustBreak: last && atom.mustBreak === true,
      };
    });
  });
  return joinFonts(directed, setting);
}

const popIsolate = '\u2069';

function openIsolate(around: Semantic | Isolate | undefined): string {
  if (around === undefined) return '';
  return 'base' in around ? (around.base === 1 ? '\u2067' : '\u2066') : '\u2068';
}

/**
 * Spaces, brackets and points between words from right to left are set in
 * the font of those words, if it has them: so the line is one run of text,
 * which readers turn round as a whole.
 */
function joinFonts(atoms: readonly Atom[], setting: Setting): Atom[] {
  return atoms.map((atom, index) => {
    if ((atom.direction?.level ?? 0) % 2 === 0 || atom.sign !== undefined || runsBackwards(atom.text))
      return atom;
    const like = [atoms[index - 1], atoms[index + 1], atoms[index - 2], atoms[index + 2]].find(
      (near) => near !== undefined && near.style === atom.style && runsBackwards(near.text),
    );
    if (like === undefined || like.font === atom.font || !setting.measure.has(like.font, atom.text))
      return atom;
    return measureAtom(atom.text, { ...atom, font: like.font }, setting);
  });
}

/** An atom of other words, set alike. */
function measureAtom(text: string, like: Atom, setting: Setting): Atom {
  const { font, style } = like;
  const widthPt = widthOf(text, font, style, setting);
  const trimmedPt = text.endsWith(' ') ? widthOf(text.slice(0, -1), font, style, setting) : widthPt;
  return { ...like, text, widthPt, trimmedPt };
}
