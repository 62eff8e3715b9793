import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlainBlock, PlainContent } from '../plain-content.ts';

// Sets plain content with Typst: folder where it is installed, content, font folder, file to write.
const [folder = '', content = '', fonts = '', out = ''] = process.argv.slice(2);

interface Typst {
  NodeCompiler: {
    create(options: object): { pdf(source: object): Buffer };
  };
}

const { NodeCompiler } = createRequire(join(folder, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
) as Typst;
const compiler = NodeCompiler.create({
  workspace: dirname(content),
  fontArgs: [{ fontPaths: ['400Regular', '700Bold'].map((style) => join(fonts, style)) }],
});
const blocks = JSON.parse(readFileSync(content, 'utf8')) as PlainContent;
const mainFileContent = [
  '#set page(paper: "a4")',
  '#set text(font: "Source Serif 4", size: 9pt, lang: "en")',
  ...blocks.map(set),
].join('\n\n');
writeFileSync(out, compiler.pdf({ mainFileContent }));

function set(block: PlainBlock): string {
  if (block.kind === 'heading') return `#heading(level: ${block.level}, ${quote(block.text)})`;
  if (block.kind === 'paragraph') return `#par(text(${quote(block.text)}))`;
  const cells = (texts: readonly string[]): string => texts.map((text) => `text(${quote(text)})`).join(', ');
  const rows = block.rows.map((row) => `  ${cells(row)},\n`).join('');
  const columns = `(${'1fr, '.repeat(block.head.length)})`;
  return `#table(columns: ${columns},\n  table.header(${cells(block.head)}),\n${rows})`;
}

function quote(text: string): string {
  return JSON.stringify(text.replaceAll(/\p{Cc}/gu, ' '));
}
