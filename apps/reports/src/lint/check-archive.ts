import { idOf, type OpenPdf } from './open-pdf.ts';
import type { Problem } from './problem.ts';

/** What PDF/UA-1 and PDF/A-3a ask a file to say of itself in its metadata, as pdfkit writes it. */
const claims = [/pdfuaid:part[>="\s]+1/u, /pdfaid:part[>="\s]+3/u, /pdfaid:conformance[>="\s]+A/u];

/** The file declares both standards and what its colours mean, and how each attached file belongs to it. */
export function checkArchive({ catalogue, objects, dict, list }: OpenPdf): Problem[] {
  const problems: Problem[] = [];
  const metadata = objects.get(idOf(catalogue['Metadata']))?.stream;
  const said = metadata ? new TextDecoder().decode(metadata) : '';
  if (claims.some((claim) => !claim.test(said)))
    problems.push({ code: 'standard-not-declared', where: 'metadata' });
  if (!list(catalogue['OutputIntents']).some((intent) => dict(intent)['DestOutputProfile'] !== undefined))
    problems.push({ code: 'output-intent-missing', where: 'catalogue' });
  const declared = new Set(list(catalogue['AF']).map(idOf));
  for (const [id, { value }] of objects) {
    const file = dict(value);
    if (file['Type'] !== 'Filespec') continue;
    if (!declared.has(id) || file['AFRelationship'] === undefined)
      problems.push({ code: 'attachment-not-declared', where: `object ${id}` });
  }
  return problems;
}
