import { fail, type Outcome } from '../failure.ts';
import type { Paper } from '../layout/styles.ts';

/** What a briefing that is made again takes from the file, beside the record of its talks. */
export interface PdfContents {
  /** Attached files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Hex SHA-256 of the answer, as the file itself has it; absent in a PDF of others. */
  readonly contentDigest?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly paper: Paper;
}

/** Letter is wider than A4 by 17 points; this is between them. */
const betweenPapersPt = 603;

/** Opens a PDF and takes out what is attached to it. pdf.js is loaded here, and nowhere else outside the tests. */
export async function readAttachments(bytes: Uint8Array, path: string): Promise<Outcome<PdfContents>> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes over the bytes that it is given.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await task.promise;
    const names = [...((await document.getAttachments()) ?? new Map()).keys()] as string[];
    const files = new Map<string, Uint8Array>();
    for (const name of names) {
      const content = await document.getAttachmentContent(name);
      if (content) files.set(name, content);
    }
    const { info } = await document.getMetadata();
    const { Language: language, Custom: custom } = info as { Language?: unknown; Custom?: unknown };
    const digest: unknown = custom instanceof Map ? custom.get('ContentDigest') : undefined;
    const [, , rightPt = 0] = (await document.getPage(1)).view;
    return {
      value: {
        files,
        paper: rightPt > betweenPapersPt ? 'Letter' : 'A4',
        ...(typeof digest === 'string' && { contentDigest: digest }),
        ...(typeof language === 'string' && language !== '' && { language }),
      },
    };
  } catch (error) {
    return explain(error as Error, bytes, path);
  } finally {
    await task.destroy();
  }
}

function explain(error: Error, bytes: Uint8Array, path: string) {
  if (error.name === 'PasswordException') {
    return fail(
      'from-encrypted',
      `${path} is encrypted, and what is attached to it cannot be read`,
      'Take the protection off with the program that put it on, or ask for the file as Parley wrote it.',
    );
  }
  // A few bytes may stand before the mark of a PDF.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!start.includes('%PDF-')) {
    return fail('from-no-pdf', `${path} is no PDF`, '--from takes a briefing that Parley wrote as PDF.');
  }
  return fail(
    'from-damaged',
    `${path} is damaged and cannot be read as a PDF: ${error.message.replace(/\.$/u, '')}`,
    'Fetch or copy it again; its digest is the one that was printed when it was made.',
  );
}
