import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
// oxlint-disable-next-line import/no-named-as-default, no-restricted-imports -- an encrypted PDF, which drawing never makes
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../compose/blocks.ts';
import { compose } from '../compose/compose.ts';
import { en } from '../compose/wording/en.ts';
import { openFonts } from '../draw/fonts.ts';
import type { Answer } from '../fetch/answer.ts';
import { drawBytes } from '../fixtures/draw-bytes.ts';
import { ferryAnswer } from '../fixtures/ferry-answer.ts';
import { ferryDossier } from '../fixtures/ferry-dossier.ts';
import { readBriefing } from './read-briefing.ts';

const fonts = openFonts();
const answered = ferryAnswer();
const ferry = {
  ...answered,
  comparison: {
    __typename: 'Comparison',
    ...answered.comparison,
    talks: { ...answered.comparison.talks, dossier: ferryDossier },
  },
} as Answer;
const report = compose(ferry, en);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-from-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function keep(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.pdf`);
  await writeFile(path, bytes);
  return path;
}

async function failureOf(bytes: Uint8Array | string) {
  const path = await keep(bytes);
  const outcome = await readBriefing(path);
  if ('value' in outcome) throw new Error('no failure');
  expect(outcome.failure.message).toContain(path);
  expect(outcome.failure.hint).toMatch(/\.$/u);
  return outcome.failure;
}

/** The briefing with one attachment written otherwise, its digest made to fit where that is wanted. */
function replacing(name: string, change: (json: string) => string, digested = true): ReportDocument {
  const attachments = report.attachments.map((file) =>
    file.name === name
      ? { ...file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
      : file,
  );
  const answer = attachments.find((file) => file.name === 'answer.json')?.bytes ?? '';
  const contentDigest = createHash('sha256').update(answer).digest('hex');
  return { ...report, attachments, ...(digested && { contentDigest }) };
}

describe('a briefing made again from itself', () => {
  it.each(['A4', 'Letter'] as const)('is the same on %s, byte for byte', async (paper) => {
    const first = await drawBytes(report, fonts, paper);
    const read = await readBriefing(await keep(first));
    if ('failure' in read) throw new Error(read.failure.message);
    expect(read.value).toMatchObject({ paper, language: 'en' });
    const again = await drawBytes(compose(read.value.answer, en), fonts, read.value.paper);
    expect(Buffer.from(again).equals(first)).toBe(true);
  });

  it('is refused from what is no PDF, and from what is not there', async () => {
    expect(await failureOf('{"version":"1.0"}')).toMatchObject({ code: 'from-no-pdf' });
    expect(await readBriefing(join(folder, 'nowhere.pdf'))).toMatchObject({
      failure: { code: 'from-unread', message: expect.stringContaining('there is no such file') },
    });
    expect(await readBriefing(folder)).toMatchObject({
      failure: { code: 'from-unread', message: expect.stringContaining('it is a folder') },
    });
  });

  it('is refused from a PDF that is cut off', async () => {
    const bytes = await drawBytes(report, fonts);
    expect(await failureOf(bytes.subarray(0, bytes.length / 2))).toMatchObject({ code: 'from-damaged' });
  });

  it('is refused from an encrypted PDF', async () => {
    const document = new PDFDocument({ userPassword: 'secret' });
    document.end();
    const bytes = Buffer.from(await text(document.setEncoding('latin1')), 'latin1');
    expect(await failureOf(bytes)).toMatchObject({ code: 'from-encrypted' });
  });

  it('is refused from a PDF without the attachments, and says which are missing', async () => {
    const bare = await failureOf(await drawBytes({ ...report, attachments: [] }, fonts));
    expect(bare).toMatchObject({
      code: 'from-no-briefing',
      message: expect.stringContaining('no dossier.json and no answer.json attached'),
    });
    const half = { ...report, attachments: report.attachments.slice(0, 1) };
    expect((await failureOf(await drawBytes(half, fonts))).message).toContain(
      'no answer.json attached, only dossier.json',
    );
  });

  it('is refused where the answer is not the one that was printed', async () => {
    const changed = replacing(
      'answer.json',
      (json) => json.replace('Fares will rise', 'Fares will fall'),
      false,
    );
    expect(await failureOf(await drawBytes(changed, fonts))).toMatchObject({
      code: 'from-damaged',
      message: expect.stringContaining('has been changed'),
    });
    const broken = replacing('answer.json', (json) => json.slice(1));
    expect((await failureOf(await drawBytes(broken, fonts))).message).toContain('is no JSON');
  });

  it.each([
    ['answer.json', '"statements": 2,', '', /comparison\.statements is missing/u],
    ['answer.json', '"carriedBy": 3', '"carriedBy": "3"', /bands\[0\]\.statements\[0\]\.carriedBy is "3"/u],
    ['dossier.json', '"schemaVersion": 1', '"schemaVersion": 99', /schemaVersion: .*99/u],
    ['dossier.json', '"title": "Ferry talks",', '', /talks\.title: /u],
  ])(
    'is refused from an attachment of another shape, with the field: %s',
    async (name, from, to, message) => {
      const failure = await failureOf(
        await drawBytes(
          replacing(name, (json) => json.replace(from, to)),
          fonts,
        ),
      );
      expect(failure.code).toBe('from-other-shape');
      expect(failure.message).toMatch(message);
    },
  );
});
