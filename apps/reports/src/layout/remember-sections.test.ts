import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../compose/blocks.ts';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { penalty, type Piece } from './pieces.ts';
import { forgetBlocks, type KeptSections, type KnownSections, rememberSection } from './remember-sections.ts';
import type { Setting } from './setting.ts';

const section: Section = { id: 'found', title: 'Found', blocks: [] };

/** Sets the section as one heading and a figure, with a page number in it or not. */
function setWith(
  setting: Setting,
  known: KnownSections,
  printsPage = false,
  of = section,
  kept?: KeptSections,
): Piece[] {
  return rememberSection(of, { known, kept, place: {} }, setting, () => {
    const node = setting.structure.add(0, 'Sect');
    setting.structure.addHeading(node, 1);
    const figureNode = setting.structure.add(node, 'Figure');
    if (printsPage) setting.printPage('found');
    setting.report('overflow', 'It does not fit.');
    const items: Piece['items'] = [
      { kind: 'empty', tag: figureNode },
      { kind: 'destination', name: 'd0000001', xPt: 0, yPt: 0 },
    ];
    return [{ heightPt: 10, gapPt: 0, items, breakPenalty: penalty.free, figureNode }];
  });
}

/** A pass that has set so many paragraphs before. */
function passAfter(paragraphs: number): Setting {
  const setting = plainSetting();
  setting.structure.add(-1, 'Document');
  for (let count = 0; count < paragraphs; count += 1) setting.structure.add(0, 'P');
  return setting;
}

describe('a section in the second pass', () => {
  it('is taken as it was where it prints no page number, with its structure and diagnostics', () => {
    const known: KnownSections = new Map();
    const pieces = setWith(passAfter(1), known);
    const second = passAfter(1);
    expect(setWith(second, known)).toBe(pieces);
    expect(second.structure.nodes.slice(2).map(({ type }) => type)).toEqual(['Sect', 'H1', 'Figure']);
    expect(second.structure.lastHeading).toBe(1);
    expect([...second.diagnostics.values()]).toEqual([{ code: 'overflow', message: 'It does not fit.' }]);
    expect(second.usedPageNumbers).toBe(false);
  });

  it('is set again where it prints a page number', () => {
    const known: KnownSections = new Map();
    const pieces = setWith(passAfter(1), known, true);
    const second = passAfter(1);
    expect(setWith(second, known, true)).not.toBe(pieces);
    expect(second.usedPageNumbers).toBe(true);
  });

  it.each([0, 3, 9])('is as if it were set again where %i nodes stand before it, not 3', (paragraphs) => {
    const known: KnownSections = new Map();
    setWith(passAfter(3), known);
    const [moved, afresh] = [passAfter(paragraphs), passAfter(paragraphs)];
    expect(setWith(moved, known)).toEqual(setWith(afresh, new Map()));
    expect(moved.structure.nodes).toEqual(afresh.structure.nodes);
  });

  it('needs its blocks no more, unless it prints a page number', () => {
    const block: Block = { kind: 'paragraph', style: 'body', text: ['Found'] };
    const [plain, printing] = [
      { ...section, blocks: [block] },
      { ...section, blocks: [block] },
    ];
    const known: KnownSections = new Map();
    setWith(passAfter(1), known, false, plain);
    setWith(passAfter(1), known, true, printing);
    for (const of of [plain, printing]) forgetBlocks(of, known);
    expect([plain.blocks.length, printing.blocks.length]).toEqual([0, 1]);
  });
});
