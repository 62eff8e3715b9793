import type { Block, ReportDocument } from '../../src/compose/blocks.ts';
import { plainWords } from '../../src/layout/flatten-inline.ts';

/** The words of a briefing as every typesetting program can set them, in reading order. */
export type PlainContent = readonly PlainBlock[];

/** One heading (1 to 3), paragraph or table. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Takes the words out of composed blocks. Figures become the words of their captions. */
export function plainContent(report: ReportDocument): PlainContent {
  return [
    { kind: 'heading', level: 1, text: report.title },
    { kind: 'paragraph', text: report.subtitle },
    ...report.cover.flatMap(plainBlock),
    ...report.sections.flatMap((section): PlainBlock[] => [
      { kind: 'heading', level: 1, text: section.title },
      ...section.blocks.flatMap(plainBlock),
    ]),
  ];
}

function plainBlock(block: Block): PlainBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: plainWords(block.text) }];
    case 'paragraph':
    case 'quoteBox':
      return [paragraph(plainWords(block.text))];
    case 'list':
      return block.items.map(({ text }) => paragraph(plainWords(text)));
    case 'hangingList':
      return block.entries.map(({ label, text }) => paragraph(`${plainWords(label)} ${plainWords(text)}`));
    case 'factBox':
      return block.facts.map(({ term, value }) => paragraph(`${term} ${plainWords(value)}`));
    case 'profile':
      return [
        { kind: 'heading', level: 3, text: [block.siglum, block.title].filter(Boolean).join(' ') },
        ...block.facts.map(({ term, value }) => paragraph(`${term} ${plainWords(value)}`)),
      ];
    case 'entry':
      return [
        { kind: 'heading', level: 3, text: plainWords(block.title) },
        ...(block.meta ? [paragraph(plainWords(block.meta))] : []),
        ...block.blocks.flatMap(plainBlock),
      ];
    case 'keep':
      return block.blocks.flatMap(plainBlock);
    case 'columns':
      return [...block.main, ...block.side].flatMap(plainBlock);
    case 'table':
      return [
        paragraph(plainWords(block.caption.says)),
        {
          kind: 'table',
          head: block.columns.map(({ head }) => plainWords(head)),
          rows: block.groups.flatMap(({ rows }) =>
            rows.map(({ cells }) =>
              cells.flatMap(({ content, columnSpan = 1 }) => [
                plainWords(content),
                ...Array.from({ length: columnSpan - 1 }, () => ''),
              ]),
            ),
          ),
        },
      ];
    case 'barChart':
    case 'heatMap':
    case 'timeline':
    case 'dotPlot':
      return [paragraph(plainWords(block.caption.says))];
    case 'legend':
    case 'tallies':
    case 'contents':
    case 'rest':
    case 'pageBreak':
  }
  return [];
}

function paragraph(text: string): PlainBlock {
  return { kind: 'paragraph', text };
}
