import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PlainBlock, PlainContent } from '../plain-content.ts';

// Sets plain content with pdfmake: folder where it is installed, content, font folder, file to write.
const [folder = '', content = '', fonts = '', out = ''] = process.argv.slice(2);

interface Pdfmake {
  setFonts(fonts: object): void;
  setLocalAccessPolicy(allow: () => boolean): void;
  createPdf(document: object): { write(file: string): Promise<void> };
}

const pdfmake = createRequire(join(folder, 'package.json'))('pdfmake') as Pdfmake;
const face = (style: string): string => join(fonts, style, `SourceSerif4_${style}.ttf`);
pdfmake.setFonts({
  Serif: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
});
pdfmake.setLocalAccessPolicy(() => true);
await pdfmake
  .createPdf({
    pageSize: 'A4',
    defaultStyle: { font: 'Serif', fontSize: 9 },
    content: (JSON.parse(readFileSync(content, 'utf8')) as PlainContent).map(set),
  })
  .write(out);

function set(block: PlainBlock): object {
  if (block.kind === 'heading')
    return { text: block.text, bold: true, fontSize: 18 - 3 * block.level, margin: [0, 8, 0, 4] };
  if (block.kind === 'paragraph') return { text: block.text, margin: [0, 0, 0, 4] };
  const head = block.head.map((text) => ({ text, bold: true }));
  return {
    table: { headerRows: 1, widths: block.head.map(() => '*'), body: [head, ...block.rows] },
    layout: 'lightHorizontalLines',
    fontSize: 8,
    margin: [0, 0, 0, 8],
  };
}
