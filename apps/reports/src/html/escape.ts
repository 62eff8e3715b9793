import { nameCodePoint } from '../layout/clean-text.ts';

/**
 * What must not reach a reader as it is: controls, which no markup may hold, and the marks that turn the direction of
 * what follows, which could make a line say something else. Their code points are printed. Joiners stay: scripts and
 * emoji need them.
 */
const suspicious =
  // oxlint-disable-next-line no-control-regex -- controls are the point
  /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2061-\u206F\uFFF0-\uFFFB\p{Noncharacter_Code_Point}]/gu;

/** Text for the content of an element or the value of an attribute, in HTML as in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replace(suspicious, nameCodePoint)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
