import { checkArchive } from './check-archive.ts';
import { checkContent } from './check-content.ts';
import { checkDocument, checkFonts } from './check-document.ts';
import { checkBookmarks, checkLinks, checkNames } from './check-links.ts';
import { checkParents } from './check-parents.ts';
import { checkCells, checkFigures, checkHeadings, checkIds, checkRoles } from './check-structure.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import type { Problem } from './problem.ts';

const checks = [
  checkDocument,
  checkArchive,
  checkFonts,
  checkHeadings,
  checkRoles,
  checkCells,
  checkFigures,
  checkIds,
  checkNames,
  checkLinks,
  checkBookmarks,
  checkParents,
  checkContent,
];

/**
 * What veraPDF would find, and some that it does not look for, in a file
 * that pdfkit wrote; for tests, without Java. Empty for a sound file.
 */
export function lintPdf(bytes: Uint8Array): Problem[] {
  return lintOpened(openPdf(bytes));
}

/** The same for a file that is read already. */
export function lintOpened(pdf: OpenPdf): Problem[] {
  return checks.flatMap((check) => check(pdf));
}
