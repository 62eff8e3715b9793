import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportDocument, Section } from '../compose/blocks.ts';
import { openFonts } from '../draw/fonts.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { type LaidOut, layoutDocument } from '../layout/layout-document.ts';
import { openKeptSections, type SectionStore } from './kept-sections.ts';

const { measure } = openFonts();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-sections-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Lays a document out as a run of its own does, and tells how many of its sections were found. */
function layOut(document: ReportDocument, program = 'one'): { laidOut: LaidOut; found: number } {
  const kept: SectionStore = openKeptSections(folder, program);
  const find = vi.spyOn(kept, 'find');
  const laidOut = layoutDocument(document, { measure, kept });
  kept.write();
  return { laidOut, found: find.mock.results.filter(({ value }) => value !== undefined).length };
}

function withFirst(section: Section): ReportDocument {
  return { ...sampleDocument, sections: [section, ...sampleDocument.sections] };
}

const added: Section = {
  id: 'added',
  title: 'Added',
  blocks: [{ kind: 'paragraph', style: 'body', text: ['New'] }],
};

describe('sections that an earlier run has set', () => {
  it('are taken over, and the pages are the same', () => {
    const afresh = layoutDocument(sampleDocument, { measure });
    const first = layOut(sampleDocument);
    const again = layOut(sampleDocument);
    expect([first.found, again.found > 2]).toEqual([0, true]);
    expect(first.laidOut).toEqual(afresh);
    expect(again.laidOut).toEqual(afresh);
  });

  it('are set anew where their place or what they link to is another, and the pages are as if all were', () => {
    const { found } = { ...layOut(sampleDocument), ...layOut(sampleDocument) };
    const document = withFirst(added);
    const moved = layOut(document);
    expect(moved.found).toBeLessThan(found);
    expect(moved.laidOut).toEqual(layoutDocument(document, { measure }));
  });

  it('are taken over where another section has changed that they do not link to', () => {
    layOut(withFirst(added));
    const changed = withFirst({ ...added, blocks: [{ kind: 'paragraph', style: 'body', text: ['Newer'] }] });
    const { laidOut, found } = layOut(changed);
    expect(found).toBeGreaterThan(2);
    expect(laidOut).toEqual(layoutDocument(changed, { measure }));
  });

  it('are not those of another program, nor any that are damaged', () => {
    layOut(sampleDocument);
    expect(layOut(sampleDocument, 'two').found).toBe(0);
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 60);
    expect(layOut(sampleDocument).found).toBe(0);
  });
});
