import type PDFDocument from 'pdfkit';
import type { Attachment } from '../compose/blocks.ts';

const relationships = { data: 'Data', source: 'Source', supplement: 'Supplement' } as const;

/** Files inside the PDF, with what they are to it and both dates, as PDF/A-3 wants. */
export function attachFiles(doc: InstanceType<typeof PDFDocument>, attachments: readonly Attachment[]): void {
  for (const attachment of attachments) {
    const date = new Date(attachment.createdAt);
    // `relationship` is missing from the types of pdfkit 0.17; pdfkit 0.20 documents it.
    const options = { relationship: relationships[attachment.relationship] };
    const { bytes } = attachment;
    doc.file(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      ...options,
      name: attachment.name,
      type: attachment.mediaType,
      description: attachment.description,
      creationDate: date,
      modifiedDate: date,
    });
  }
}
