import { type OpenPdf, wordsOf } from './open-pdf.ts';
import type { Problem } from './problem.ts';

/** The file says its language, shows its title, and declares that it is tagged. */
export function checkDocument({ catalogue, info, dict, resolve }: OpenPdf): Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(wordsOf(catalogue['Lang'])))
    problems.push({ code: 'language-missing', where: 'catalogue' });
  const shown = dict(catalogue['ViewerPreferences'])['DisplayDocTitle'] === true;
  if (!shown || wordsOf(resolve(info['Title'])).trim() === '')
    problems.push({ code: 'title-missing', where: 'catalogue' });
  if (dict(catalogue['MarkInfo'])['Marked'] !== true)
    problems.push({ code: 'tags-not-declared', where: 'catalogue' });
  return problems;
}

/** Every font carries its glyphs and says what they mean. */
export function checkFonts({ objects, dict, list }: OpenPdf): Problem[] {
  return [...objects].flatMap(([id, { value }]): Problem[] => {
    const font = dict(value);
    const kind = font['Subtype'];
    if (font['Type'] !== 'Font' || kind === 'CIDFontType0' || kind === 'CIDFontType2') return [];
    const [inner] = list(font['DescendantFonts']);
    const descriptor = dict(dict(inner ?? value)['FontDescriptor']);
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor[key] !== undefined);
    if (embedded && font['ToUnicode'] !== undefined) return [];
    return [{ code: 'font-not-embedded', where: `object ${id}` }];
  });
}
