import { createHash } from 'node:crypto';
import type { Attachment } from '../compose/blocks.ts';
import { pdfDate, pdfName, pdfString } from './pdf-syntax.ts';
import type { ObjectWriter } from './pdfkit-hooks.ts';

const relationships = { data: 'Data', source: 'Source', supplement: 'Supplement' } as const;

/** Writes a file inside the PDF, with what it is to it and both dates, as PDF/A-3 wants; gives the number of its object. */
export function attachFile(objects: ObjectWriter, attachment: Attachment, deflated: Uint8Array): number {
  const { name, description, mediaType, bytes, relationship, createdAt } = attachment;
  const date = pdfDate(new Date(createdAt));
  const checkSum = createHash('md5').update(bytes).digest('hex');
  const file = objects.addDeflated(
    `/Type /EmbeddedFile /Subtype ${pdfName(mediaType)} /Params << /Size ${bytes.length} /CheckSum <${checkSum}> /CreationDate ${date} /ModDate ${date} >>`,
    deflated,
  );
  return objects.add(
    `<< /Type /Filespec /AFRelationship /${relationships[relationship]} /F ${pdfString(name)} /UF ${pdfString(name)} /Desc ${pdfString(description)} /EF << /F ${file} 0 R >> >>`,
  );
}
