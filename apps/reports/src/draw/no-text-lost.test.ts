import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../compose/blocks.ts';
import { compose } from '../compose/compose.ts';
import { en } from '../compose/wording/en.ts';
import type { Answer } from '../fetch/answer.ts';
import { drawBytes } from '../fixtures/draw-bytes.ts';
import { ferryAnswer } from '../fixtures/ferry-answer.ts';
import { documentOf } from '../fixtures/plain-setting.ts';
import { readPdf } from '../fixtures/read-pdf.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { sampleStrings } from '../fixtures/sample-strings.ts';
import { scriptSections } from '../fixtures/script-sections.ts';
import { openFonts } from './fonts.ts';

const fonts = openFonts();

/** Without spaces, which lines swallow, and what nobody sees; composed, ligatures as letters. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cf}\uFE0F]+/gu, '').normalize('NFKC');
}

/** Strings of a document that nobody who reads its pages finds. */
async function findLost(document: ReportDocument, drawn?: Uint8Array): Promise<string[]> {
  const { root } = await readPdf(drawn ?? (await drawBytes(document, fonts)));
  const read = bare(root.text);
  const strings = sampleStrings(document);
  expect(strings.length).toBeGreaterThan(40);
  return [...new Set(strings)].filter((text) => !read.includes(bare(text)));
}

/** The five accounts as a person prints them, and the answer that they were printed from. */
async function printFive(): Promise<{ bytes: Uint8Array; report: ReportDocument }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-lost-'));
  try {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url));
    const line = [main, '--talks', 'antalya-2022', '--out', 'five.pdf', '--json', 'five.json'];
    await promisify(execFile)(process.execPath, line, {
      env: { ...process.env, PARLEY_STORE: ':memory:', INIT_CWD: folder },
    });
    const answer = JSON.parse(await readFile(join(folder, 'five.json'), 'utf8')) as Answer;
    return { bytes: await readFile(join(folder, 'five.pdf')), report: compose(answer, en) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('no string that is given to layout is lost on the pages', () => {
  it('of the sample with its hostile strings', async () => {
    expect(await findLost(sampleDocument)).toEqual([]);
  });

  it('of sixteen scripts, four of them from right to left', async () => {
    expect(await findLost(documentOf(...scriptSections))).toEqual([]);
  });

  it('nor a space between words from right to left and numbers, as the structure says them', async () => {
    // pdf.js drops spaces where a line goes on to the left of what it has read.
    const lines = ['اجتمع 250 وزيرا في 14 مارس 2031 في القاهرة', 'השרים נפגשו 12 פעמים ב־14 במרץ 2031'];
    const blocks = lines.map((text) => ({
      kind: 'paragraph' as const,
      style: 'body' as const,
      text: [text],
    }));
    const { elements } = await readPdf(
      await drawBytes(documentOf({ id: 'one', title: 'One', blocks }), fonts),
    );
    const said = elements.flatMap((element) => (element.type === 'P' ? [element.said.trim()] : []));
    expect(said.slice(-lines.length)).toEqual(lines);
  }, 60_000);

  it('of the ferry talks', async () => {
    expect(await findLost(compose(ferryAnswer(), en))).toEqual([]);
  });

  it('of the five accounts', async () => {
    const { bytes, report } = await printFive();
    expect(await findLost(report, bytes)).toEqual([]);
  });
});
