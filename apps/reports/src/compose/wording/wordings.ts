import { en, type Wording } from './en.ts';

/** Every language in which a briefing can be worded, by its tag. A translation is added here and nowhere else. */
export const wordings: Readonly<Record<string, Wording>> = { en };

/**
 * The wording for a language tag: the tag itself, or what is left of it when subtags are taken off its end ("en-GB"
 * finds "en"; RFC 4647, lookup). Undefined where there is none; the tags there are, are the keys of {@link wordings}.
 */
export function readWording(tag: string): Wording | undefined {
  const subtags = tag.trim().toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const shorter = subtags.slice(0, length).join('-');
    const found = Object.keys(wordings).find((known) => known.toLowerCase() === shorter);
    if (found !== undefined) return wordings[found];
  }
  return undefined;
}
