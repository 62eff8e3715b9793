import type { ReportDocument } from './compose/blocks.ts';
import type { Outcome } from './failure.ts';
import { freeMemory, restrainMemory } from './free-memory.ts';
import { openUsualLayout, openUsualSections } from './kept/usual-kept.ts';
import type { LaidOut, LayoutOptions } from './layout/layout-document.ts';
import type { Diagnostic } from './layout/page-items.ts';
import type { Paper } from './layout/styles.ts';
import type { Output } from './output.ts';
import type { Progress } from './progress.ts';
import type { WaitingFile } from './reserve-files.ts';

/** What was written. */
export interface Printed {
  /** "42 pages". */
  readonly size: string;
  /** Hex SHA-256 of the file. */
  readonly digest: string;
  /** What was not printed as given. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Of an answer as long as this come some hundred pages; that of five accounts has a megabyte. */
const longAnswerBytes = 6 * 2 ** 20;

interface Means {
  readonly paper: Paper;
  readonly progress: Progress;
  readonly out: WaitingFile;
}

/** Writes a composed report in the form that was asked for; each form loads only what it needs. */
export async function printReport(
  report: ReportDocument,
  output: Output,
  means: Means,
): Promise<Outcome<Printed>> {
  switch (output.form) {
    case 'pdf':
      return printPdf(report, means);
    case 'html':
      return printHtml(report, means);
    case 'svg':
    case 'png':
    default:
      return printFigure(report, output, means);
  }
}

async function printPdf(report: ReportDocument, { paper, progress, out }: Means): Promise<Outcome<Printed>> {
  const [{ openFonts }, { openUsualStore }, { layoutDocument }, { drawDocument }] = await Promise.all([
    import('./draw/fonts.ts'),
    import('./draw/usual-store.ts'),
    import('./layout/layout-document.ts'),
    import('./draw/draw-document.ts'),
  ]);
  progress.say('Laying out …');
  const store = openUsualStore();
  const fonts = openFonts(undefined, store);
  const isLong = report.attachments.some(({ bytes }) => bytes.length > longAnswerBytes);
  if (isLong) restrainMemory();
  const options = { measure: fonts.measure, paper, useUp: true };
  const laidOut = isLong ? layoutDocument(report, options) : layOutKept(report, options, layoutDocument);
  freeMemory();
  const count = laidOut.pages.length;
  const drawn = (page: number): void => {
    progress.say(`Drawing page ${page} of ${count} …`);
    // What is drawn is not needed any more, and is most of the memory.
    laidOut.pages[page - 1]?.items.splice(0);
    if (page % 100 === 0) freeMemory();
  };
  const written = await out.write((sink) => drawDocument(laidOut, fonts, sink, drawn));
  if ('failure' in written) return written;
  store.keep();
  return { value: { size: `${count} pages`, digest: written.value, diagnostics: laidOut.diagnostics } };
}

/** Pages as an earlier run laid them out, or, where something has changed, of what of it has not. */
function layOutKept(
  report: ReportDocument,
  options: LayoutOptions & { paper: Paper },
  layOut: (report: ReportDocument, options: LayoutOptions) => LaidOut,
): LaidOut {
  const layout = openUsualLayout(report, options.paper);
  const found = layout?.find();
  if (found) return found;
  const kept = openUsualSections();
  const laidOut = layOut(report, { ...options, kept });
  layout?.keep(laidOut);
  kept?.write();
  return laidOut;
}

async function printHtml(report: ReportDocument, { paper, progress, out }: Means): Promise<Outcome<Printed>> {
  const [{ openFonts }, { renderHtml }] = await Promise.all([
    import('./draw/fonts.ts'),
    import('./html/render-html.ts'),
  ]);
  progress.say('Writing HTML …');
  const { html, diagnostics } = renderHtml(report, { measure: openFonts().measure, paper });
  const written = await out.write(async (sink) => void sink.write(html));
  if ('failure' in written) return written;
  return { value: { size: `${report.sections.length} sections`, digest: written.value, diagnostics } };
}

async function printFigure(
  report: ReportDocument,
  output: Extract<Output, { figure: string }>,
  { progress, out }: Means,
): Promise<Outcome<Printed>> {
  const [{ openFonts }, { renderFigure }] = await Promise.all([
    import('./draw/fonts.ts'),
    import('./figure/render-figure.ts'),
  ]);
  progress.say(`Drawing ${output.figure} …`);
  const figure = renderFigure(report, output.figure, openFonts());
  if ('failure' in figure) return figure;
  let bytes: string | Uint8Array = figure.value.svg;
  if (output.form === 'png') {
    const { rasterise } = await import('./figure/rasterise.ts');
    const raster = await rasterise(figure.value);
    if ('failure' in raster) return raster;
    bytes = raster.value;
  }
  const written = await out.write(async (sink) => void sink.write(bytes));
  if ('failure' in written) return written;
  const { title, diagnostics } = figure.value;
  return { value: { size: title, digest: written.value, diagnostics } };
}
