import type { ReportDocument } from '../compose/blocks.ts';
import type { Measure } from '../layout/measure.ts';
import type { Diagnostic } from '../layout/page-items.ts';
import type { Paper } from '../layout/styles.ts';

export function renderHtml(
  _document: ReportDocument,
  _options: { measure: Measure; paper: Paper },
): { html: string; diagnostics: Diagnostic[] } {
  return { html: '', diagnostics: [] };
}
