import type { Setting } from './setting.ts';

/** Letters that joiners and marks of direction shape or move: there, and between emoji, these are left alone. */
const shaped =
  // oxlint-disable-next-line no-misleading-character-class -- ranges of scripts are meant
  /[\u0590-\u109F\u1780-\u1AAF\uA8E0-\uABFF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10A00}-\u{11FFF}\u{1E800}-\u{1EFFF}]/u;
const shaping = /[\u061C\u200C-\u200F]/u;
const emojiJoiner =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;
/** Invisible characters that only steer line breaking or joining; nothing is lost to the eye. */
// oxlint-disable-next-line no-misleading-character-class -- single characters are meant, joiners among them
const unprinted = /[\u00AD\u200B-\u200D\u2060\uFE00-\uFE0F\uFEFF]/gu;
/** Controls, bidi overrides, noncharacters and lone surrogates: printed as code points, so that they cannot deceive. */
const suspicious =
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2061-\u206F\uFFF0-\uFFFB\p{Noncharacter_Code_Point}]/gu;
/** Ligatures as characters; the letters are drawn with the same ligature and can be searched for. */
const typographicLigature = /[\uFB00-\uFB06]/gu;
/** Whitespace that may break; no-break spaces are left alone. */
const breakingSpace = /[\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]+/gu;
const plain = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u017F]*$/u;

/** `[U+1F600]` */
export function nameCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${hex.padStart(4, '0')}]`;
}

/** Composed form, single spaces, nothing that a page cannot show. */
export function cleanText(text: string, setting: Setting): string {
  if (plain.test(text) && !text.includes('  ')) return text;
  const composed = text
    .normalize('NFC')
    .replace(typographicLigature, (ligature) => ligature.normalize('NFKC'))
    .replace(breakingSpace, ' ');
  const joins = new Set([...composed.matchAll(emojiJoiner)].map(({ index }) => index));
  const isShaped = shaped.test(composed);
  return composed
    .replace(unprinted, (character, index: number) => {
      if ((isShaped && shaping.test(character)) || joins.has(index)) return character;
      setting.report('character-not-printed', `${nameCodePoint(character)} is invisible and was left out.`);
      return '';
    })
    .replace(suspicious, (character) => {
      if (isShaped && shaping.test(character)) return character;
      const name = nameCodePoint(character);
      setting.report('character-without-glyph', `${name} is a control character; its code point is printed.`);
      return name;
    });
}
