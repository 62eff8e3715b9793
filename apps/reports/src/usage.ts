import { wordings } from './compose/wording/wordings.ts';
import { steadyFigures } from './figure/figure-names.ts';

/** What `--help` prints. */
export const usage = `pnpm briefing [options]

Makes the briefing of one occasion of talks: a PDF, a page for a browser, or one figure of it.

What to compare
  --talks ID        which talks, for example antalya-2022
  --accounts A,C,E  only these accounts, by their letters
  --confirmed-only  leave out what no person has confirmed, and say how much that is
  --api URL         ask a running server instead of the dossiers in data/
  --from FILE.pdf   make a briefing again from what is attached inside it: no server, no data/;
                    on its paper and in its language, unless --page or --language say otherwise

What to make
  --format pdf|html the PDF, or its twin for browsers in one file; by default what --out ends in, or pdf
  --figure NAME     one figure or table alone, as SVG or PNG: ${steadyFigures.slice(0, 4).join(', ')},
                    ${steadyFigures.slice(4).join(', ')}; a wrong name lists all that a briefing has
  --page a4|letter  the paper; a4 by default
  --language TAG    language of the fixed wording; there is ${Object.keys(wordings).join(', ')}

Where to
  --out FILE        out/<talks>.pdf by default, out/<talks>.html, out/<talks>-<figure>.svg;
                    a figure is a PNG where FILE ends in .png
  --json FILE       write what the API answered, as JSON, too
  --help            print this

Exit code 0; 1 where nothing could be made; 2 for wrong usage. No file is left half written.`;
