import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../compose/blocks.ts';
import { composeLater } from '../compose/compose-later.ts';
import { openFonts } from '../draw/fonts.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { layoutDocument } from '../layout/layout-document.ts';
import type { Paper } from '../layout/styles.ts';
import { type KeptLayout, openKeptLayout } from './kept-layouts.ts';

const { measure } = openFonts();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-layouts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(report: ReportDocument = sampleDocument, paper: Paper = 'A4', program = 'one'): KeptLayout {
  return openKeptLayout(folder, program, report, paper);
}

/** The report of another answer. */
function carrying(answer: string): ReportDocument {
  const attachments = sampleDocument.attachments.map((one) => ({ ...one, bytes: Buffer.from(answer) }));
  return { ...sampleDocument, attachments };
}

function composeNothing(): never {
  throw new Error('Composed');
}

const laidOut = layoutDocument(sampleDocument, { measure });

describe('pages that an earlier run has laid out', () => {
  it('are found as they were before they were drawn, and nothing is composed for that', () => {
    const drawn = structuredClone(laidOut);
    open().keep(drawn);
    drawn.pages[0]?.items.splice(0);
    expect(open(composeLater(sampleDocument, composeNothing, composeNothing)).find()).toEqual(laidOut);
  });

  it.each([
    ['another report', carrying('another'), 'A4', 'one'],
    ['the report in another language', { ...sampleDocument, language: 'tr' }, 'A4', 'one'],
    ['other paper', sampleDocument, 'Letter', 'one'],
    ['another program', sampleDocument, 'A4', 'two'],
  ] as const)('are not those of %s', (_what, report, paper, program) => {
    open().keep(laidOut);
    expect(open(report, paper, program).find()).toBeUndefined();
  });

  it('are as none where their file is damaged, and make room for others', () => {
    open().keep(laidOut);
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 900);
    expect(open().find()).toBeUndefined();
    for (let number = 0; number < 20; number += 1)
      open(carrying(String(number))).keep({ ...laidOut, pages: [] });
    expect(readdirSync(folder)).toHaveLength(16);
  });
});
