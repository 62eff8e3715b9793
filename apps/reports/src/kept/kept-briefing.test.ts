import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '@parley/api/graph';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { en } from '../compose/wording/en.ts';
import { openFonts } from '../draw/fonts.ts';
import { askKept } from '../fetch/ask-kept.ts';
import { fetchBriefing } from '../fetch/fetch-briefing.ts';
import type { GraphEndpoint } from '../fetch/post.ts';
import { type LaidOut, layoutDocument } from '../layout/layout-document.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { openKeptLayout } from './kept-layouts.ts';
import { openKeptSections } from './kept-sections.ts';

let folder: string;
let dossier: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-kept-'));
  dossier = join(folder, 'data/lake');
});
afterEach(() => rmSync(folder, { recursive: true }));

const { measure } = openFonts();
const invented = join(import.meta.dirname, '../../../../data/lake-accord-2031');

/** A line of a dossier's files gets another value; most dossiers that come of it are sound, some are broken. */
interface Edit {
  readonly line: number;
  readonly value: string;
}

const field = /^( *(?:- \{? *)?(?:gist|title|note|headline|explanation|review): )(.*)$/;
const reviews = [
  '{ state: rejected, by: Wenna, on: 2031-06-01 }',
  '{ state: suggested, rule: own, confidence: 0.5 }',
];

function edit({ line, value }: Edit): void {
  const files = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const places = files.toSorted().flatMap((name) => {
    const lines = readFileSync(join(dossier, name), 'utf8').split('\n');
    return lines.flatMap((text, index) => (field.test(text) ? [{ name, lines, index }] : []));
  });
  const place = places[line % places.length];
  if (place === undefined) throw new Error('The dossier has no lines');
  const { name, lines, index } = place;
  lines[index] = (lines[index] ?? '').replace(field, (_, before: string) =>
    before.includes('review') ? `${before}${reviews[value.length % 2]}` : before + JSON.stringify(value),
  );
  writeFileSync(join(dossier, name), lines.join('\n'));
}

interface Made {
  readonly answered: string;
  readonly laidOut: LaidOut | undefined;
}

type Order = Parameters<typeof fetchBriefing>[1] & { readonly paper: 'A4' | 'Letter' };

/** What a run comes to that keeps nothing, and what one comes to that keeps all it can. */
async function makeBoth(order: Order): Promise<{ fresh: Made; kept: Made }> {
  const opened = await openGraph({
    environment: { PARLEY_STORE: join(folder, 'parley.sqlite') },
    data: join(folder, 'data'),
    isValidated: true,
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  const { graph } = opened;
  const plain: GraphEndpoint['ask'] = (document, variables) => graph.ask(document, { ...variables });
  const answers = openKeptAnswers(join(folder, 'answers'), 'one');
  const sections = openKeptSections(join(folder, 'sections'), 'one');
  try {
    const fresh = await make(plain, order);
    const ask = askKept({ ask: plain, readVersion: graph.readVersion }, answers);
    const kept = await make(ask, order, sections);
    sections.write();
    return { fresh, kept };
  } finally {
    await graph.close();
  }
}

async function make(
  ask: GraphEndpoint['ask'],
  { paper, ...request }: Order,
  kept?: ReturnType<typeof openKeptSections>,
): Promise<Made> {
  const url = new URL('http://parley.invalid/graphql');
  const answered = await fetchBriefing({ url, ask }, request);
  const made = { answered: JSON.stringify(answered), laidOut: undefined };
  if ('failure' in answered) return made;
  const report = compose(answered.value, en);
  const layout = kept && openKeptLayout(join(folder, 'layouts'), 'one', report, paper);
  const found = layout?.find();
  if (found) return { ...made, laidOut: found };
  const laidOut = layoutDocument(report, { measure, paper, kept });
  layout?.keep(laidOut);
  return { ...made, laidOut };
}

const steps = fc.array(
  fc.record({
    change: fc.option(
      fc.record({
        line: fc.nat(),
        value: fc.constantFrom(
          'Brief',
          'A sign, \u{12000}, that no font has',
          'שלום ภาษาไทย',
          'And so on. '.repeat(60),
        ),
      }),
    ),
    accounts: fc.constantFrom(undefined, undefined, ['A', 'C'], ['B']),
    confirmedOnly: fc.constantFrom(false, false, true),
    paper: fc.constantFrom('A4' as const, 'A4' as const, 'Letter' as const),
  }),
  { minLength: 3, maxLength: 4 },
);

it('is the briefing that a run makes which keeps nothing, whatever changes between runs', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      // Each begins with the dossier as it was; what is kept stays.
      rmSync(dossier, { recursive: true, force: true });
      cpSync(invented, dossier, { recursive: true });
      for (const { change, accounts, ...order } of run) {
        if (change) edit(change);
        const { fresh, kept } = await makeBoth({
          talks: 'lake-accord-2031',
          ...order,
          ...(accounts && { accounts }),
        });
        expect(kept.answered).toBe(fresh.answered);
        expect(kept.laidOut).toEqual(fresh.laidOut);
      }
    }),
    { numRuns: 2 },
  );
});
