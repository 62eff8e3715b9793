import { createWriteStream } from 'node:fs';
// oxlint-disable-next-line import/no-named-as-default -- pdfkit's types know the default export only
import PDFDocument from 'pdfkit';

// The floor: the least that a process can do with pdfkit, without types to be taken off. Its argument is the file to write.
const [out = ''] = process.argv.slice(2);
const doc = new PDFDocument();
doc.pipe(createWriteStream(out));
doc.text('Hello, world!');
doc.end();
