import { describe, expect, it } from 'vitest';
import { openFonts } from '../../draw/fonts.ts';
import { joinedAnswer } from '../../fixtures/joined-answer.ts';
import { documentOf } from '../../fixtures/plain-setting.ts';
import { layoutDocument } from '../../layout/layout-document.ts';
import type { Page, TextItem } from '../../layout/page-items.ts';
import type { Paper } from '../../layout/styles.ts';
import { contextOf } from '../context.ts';
import { en } from '../wording/en.ts';
import { composeAnnex } from './annex.ts';
import { composeMatrix, needsAnnex } from './matrix.ts';

const { measure } = openFonts();
const marginPt = 54;

function pagesOf(total: number, groups: number, paper: Paper): Page[] {
  const context = contextOf(joinedAnswer(total, groups), en);
  const sections = [composeMatrix(context), ...(needsAnnex(context) ? [composeAnnex(context)] : [])];
  return layoutDocument(documentOf(...sections), { measure, paper }).pages;
}

const wordsOn = (page: Page): TextItem[] => page.items.filter((item) => item.kind === 'text');

describe('the pages of the matrix', () => {
  it.each([
    [2, 0, 'A4'],
    [8, 2, 'Letter'],
    [9, 2, 'A4'],
    [24, 4, 'Letter'],
    [24, 4, 'A4'],
    [25, 3, 'Letter'],
    [100, 20, 'A4'],
    [500, 150, 'Letter'],
  ] as const)('hold %i accounts and %i lineages inside the margins of %s', (total, groups, paper) => {
    const beyond = pagesOf(total, groups, paper).flatMap((page) =>
      wordsOn(page).filter(({ text, xPt, widthPt, trackingPt }) => {
        // A space at the end of a line and the tracking of a last letter may hang over.
        const hanging = text.endsWith(' ') || trackingPt > 0 ? 4 : 0.05;
        return xPt < marginPt - 0.05 || xPt + widthPt > page.widthPt - marginPt + hanging;
      }),
    );
    expect(beyond.map(({ text }) => text)).toEqual([]);
  });

  it('go on where the accounts of one statement fill more than a page, with the heads again and no account lost', () => {
    const total = 4000;
    const context = contextOf(joinedAnswer(total, 0), en);
    const { pages } = layoutDocument(documentOf(composeAnnex(context)), { measure });
    const body = pages.slice(1);
    expect(body.length).toBeGreaterThan(2);
    for (const page of body.slice(1, -1)) {
      const heads = wordsOn(page).filter(({ tag }) => tag === 'pagination');
      expect(heads.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['Statement', 'Accounts']));
    }
    const printed = new Set(
      pages.flatMap((page) =>
        wordsOn(page).flatMap(({ text, tag }) => (tag === 'pagination' ? [] : text.trim().split(/\s+/u))),
      ),
    );
    expect(context.records.accounts.filter(({ siglum }) => !printed.has(siglum))).toEqual([]);
  });
});
