import { describe, expect, it } from 'vitest';
import type { Section } from '../compose/blocks.ts';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { penalty, type Piece } from './pieces.ts';
import { type KnownSections, rememberSection } from './remember-sections.ts';
import type { Setting } from './setting.ts';

const section: Section = { id: 'found', title: 'Found', blocks: [] };

/** Sets the section as one heading, with a page number in it or not; the diagnostics count how often it is set. */
function setWith(setting: Setting, known: KnownSections, printsPage = false): Piece[] {
  return rememberSection(section, known, setting, () => {
    setting.structure.addHeading(-1, 1);
    if (printsPage) setting.printPage('found');
    setting.report('overflow', 'It does not fit.');
    return [{ heightPt: 10, gapPt: 0, items: [], breakPenalty: penalty.free }];
  });
}

describe('a section in the second pass', () => {
  it('is taken as it was where it prints no page number, with its structure and diagnostics', () => {
    const known: KnownSections = new Map();
    const pieces = setWith(plainSetting(), known);
    const second = plainSetting();
    expect(setWith(second, known)).toBe(pieces);
    expect(second.structure.nodes).toEqual([{ type: 'H1', parent: -1 }]);
    expect(second.structure.lastHeading).toBe(1);
    expect([...second.diagnostics.values()]).toEqual([{ code: 'overflow', message: 'It does not fit.' }]);
    expect(second.usedPageNumbers).toBe(false);
  });

  it('is set again where it prints a page number', () => {
    const known: KnownSections = new Map();
    const pieces = setWith(plainSetting(), known, true);
    const second = plainSetting();
    expect(setWith(second, known, true)).not.toBe(pieces);
    expect(second.usedPageNumbers).toBe(true);
  });

  it('is set again where the nodes before it are others', () => {
    const known: KnownSections = new Map();
    const pieces = setWith(plainSetting(), known);
    const second = plainSetting();
    second.structure.add(-1, 'P');
    expect(setWith(second, known)).not.toBe(pieces);
  });
});
