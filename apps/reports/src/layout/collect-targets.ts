import type { Block, ReportDocument } from '../compose/blocks.ts';
import type { Caption } from '../compose/table-block.ts';
import { plainWords } from './flatten-inline.ts';
import type { Bookmark } from './page-items.ts';
import type { ListedHeading, Target } from './setting.ts';
import { titleRow } from './title-row.ts';

/** Everything in a document that can be linked to, listed or numbered, found before layout. */
export interface Targets {
  targets: Map<string, Target>;
  /** For the contents: neither the cover nor the contents themselves. */
  headings: ListedHeading[];
  /** Tables and figures. */
  numbered: ListedHeading[];
  bookmarks: Bookmark[];
  duplicates: string[];
}

/** Id under which the cover can be linked to. */
export const coverId = 'cover';

/** Longest title in bookmarks and descriptions of links; words beyond it are on the page. */
const longestTitle = 160;

/** Walks the document once: ids, numbers of tables and figures, headings. */
export function collectTargets(document: ReportDocument): Targets {
  const found: Targets = { targets: new Map(), headings: [], numbered: [], bookmarks: [], duplicates: [] };
  const { targets } = found;
  const numbers = { table: 0, figure: 0 };
  let level = 1;
  let listing = false;

  const add = (id: string | undefined, title: string, number?: string): void => {
    if (id === undefined) return;
    if (targets.has(id)) {
      found.duplicates.push(id);
      return;
    }
    // Fixed width and [a-z0-9] only: the name tree is sorted by locale rules.
    const destination = `d${String(targets.size).padStart(7, '0')}`;
    targets.set(id, { destination, title: shorten(title), ...(number !== undefined && { number }) });
  };
  const mark = (id: string, title: string, at: number): void => {
    const target = targets.get(id);
    if (target !== undefined)
      found.bookmarks.push({ title: target.title || title, level: at, destination: target.destination });
  };
  const number = (kind: 'table' | 'figure'): string => {
    numbers[kind] += 1;
    return `${document.words[kind]} ${numbers[kind]}`;
  };

  const addNumbered = (block: { id: string; caption: Caption }, name: string): void => {
    const title = `${name}. ${plainWords(block.caption.says)}`;
    add(block.id, title, name);
    found.numbered.push({ id: block.id, title: shorten(title), level: 2 });
  };

  const walk = (block: Block): void => {
    switch (block.kind) {
      case 'heading': {
        const title = plainWords(block.text);
        add(block.id, title);
        level = block.level;
        if (block.unlisted !== true) {
          if (listing) found.headings.push({ id: block.id, title, level });
          mark(block.id, title, level);
        }
        return;
      }
      case 'table': {
        const name = number('table');
        addNumbered(block, name);
        for (const group of block.groups) {
          add(group.id, plainWords(group.heading ?? []));
          for (const row of group.rows)
            if (row.id !== undefined) add(row.id, titleRow(block.columns, row.cells));
        }
        return;
      }
      case 'barChart':
      case 'heatMap':
      case 'timeline':
      case 'dotPlot': {
        const name = number('figure');
        addNumbered(block, name);
        return;
      }
      case 'entry': {
        const title = [block.number, plainWords(block.title)].filter(Boolean).join(' ');
        add(block.id, title);
        if (block.listed === true) mark(block.id, title, level + 1);
        block.blocks.forEach(walk);
        return;
      }
      case 'profile':
        add(block.id, [block.siglum, block.title].filter(Boolean).join(' '));
        return;
      case 'paragraph':
      case 'quoteBox':
        add(block.id, plainWords(block.text));
        return;
      case 'list':
        for (const item of block.items) add(item.id, plainWords(item.text));
        return;
      case 'hangingList':
        for (const entry of block.entries) add(entry.id, plainWords(entry.label));
        return;
      case 'rest':
        add(block.id, plainWords(block.heading));
        return;
      case 'keep':
        block.blocks.forEach(walk);
        return;
      case 'columns':
        block.main.forEach(walk);
        block.side.forEach(walk);
        return;
      case 'factBox':
      case 'legend':
      case 'tallies':
      case 'contents':
      case 'pageBreak':
        return;
    }
  };

  add(coverId, document.title);
  mark(coverId, document.title, 1);
  document.cover.forEach(walk);
  for (const section of document.sections) {
    level = 1;
    add(section.id, section.title);
    listing = !section.blocks.some((block) => block.kind === 'contents');
    if (listing) found.headings.push({ id: section.id, title: section.title, level: 1 });
    mark(section.id, section.title, 1);
    section.blocks.forEach(walk);
  }
  return found;
}

function shorten(title: string): string {
  const clean = title.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  if (clean.length <= longestTitle) return clean;
  const cut = clean.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80))}…`;
}
