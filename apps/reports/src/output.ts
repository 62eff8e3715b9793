import { extname } from 'node:path';
import { fail, type Outcome } from './failure.ts';

/** What is to be made: the whole briefing in one of two forms, or one figure of it as a picture. */
export type Output =
  | { readonly form: 'pdf' }
  | { readonly form: 'html' }
  | { readonly form: 'svg' | 'png'; readonly figure: string };

/** The options that say what to make, as given. */
interface Given {
  readonly format?: string;
  readonly figure?: string;
  readonly out?: string;
}

const documents: Readonly<Record<string, 'pdf' | 'html'>> = {
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
};
const pictures: Readonly<Record<string, 'svg' | 'png'>> = { '.svg': 'svg', '.png': 'png' };

/** Endings of files that are something else: a PDF under such a name would not open. */
const foreign: ReadonlySet<string> = new Set(
  'json yaml csv xml txt md doc docx odt rtf epub jpg jpeg gif webp tif tiff'
    .split(' ')
    .map((name) => `.${name}`),
);

/** Reads what to make from --format and --figure, and from what --out ends in; the three must not contradict. */
export function readOutput({ format, figure, out }: Given): Outcome<Output> {
  const ending = out === undefined ? '' : extname(out).toLowerCase();
  if (figure !== undefined) return readPicture(figure.trim(), { format, out, ending });
  if (pictures[ending]) {
    return misuse(`--out ${out} is a picture, and no figure is named`, 'Say which with --figure NAME.');
  }
  if (foreign.has(ending)) {
    return misuse(
      `--out ${out} ends in ${ending}, which no briefing is written as`,
      ending === '.json' ? 'Name the JSON with --json.' : 'Let it end in .pdf or .html.',
    );
  }
  const asked = format?.trim().toLowerCase() ?? documents[ending] ?? 'pdf';
  if (asked !== 'pdf' && asked !== 'html') {
    return misuse(
      `--format ${format} is no form of a briefing`,
      'Write --format pdf or --format html; single figures, as SVG or PNG, are made with --figure.',
    );
  }
  const ends = documents[ending];
  if (ends && ends !== asked) {
    return misuse(
      `--out ${out} ends in ${ending}, but --format is ${asked}`,
      `Let it end in .${asked}, or leave out --format.`,
    );
  }
  return { value: { form: asked } };
}

function readPicture(
  figure: string,
  { format, out, ending }: { format: string | undefined; out: string | undefined; ending: string },
): Outcome<Output> {
  if (format !== undefined) {
    return misuse(
      '--format cannot be asked for with --figure',
      'Leave it out: a figure is an SVG, or a PNG where --out ends in .png.',
    );
  }
  const form = out === undefined ? 'svg' : pictures[ending];
  return form
    ? { value: { form, figure } }
    : misuse(
        `--out ${out} ends in neither .svg nor .png`,
        'A figure is one of the two: --figure matrix --out matrix.svg',
      );
}

function misuse(message: string, hint: string) {
  return fail('usage', message, hint);
}
