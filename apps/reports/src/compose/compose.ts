import { createHash } from 'node:crypto';
import type { Answer } from '../fetch/answer.ts';
import type { Attachment, ReportDocument, Section } from './blocks.ts';
import { composeLater } from './compose-later.ts';
import { type Context, contextOf } from './context.ts';
import { isUnreviewed } from './review.ts';
import { composeAlone } from './sections/alone.ts';
import { composeAnnex } from './sections/annex.ts';
import { composeApparatus } from './sections/apparatus.ts';
import { composeContents } from './sections/contents.ts';
import { composeCover, composeTitle } from './sections/cover.ts';
import { composeDecisions } from './sections/decisions.ts';
import { composeDetails } from './sections/details.ts';
import { composeDiscrepancies } from './sections/discrepancies.ts';
import { composeFigures } from './sections/figures.ts';
import { composeIndependence } from './sections/independence.ts';
import { composeMatrix, needsAnnex } from './sections/matrix.ts';
import { composeMethod } from './sections/method.ts';
import { composeProvenance } from './sections/provenance.ts';
import { composeSources } from './sections/sources.ts';
import { composeSuggestions } from './sections/suggestions.ts';
import { composeTelling } from './sections/telling.ts';
import { composeTopics } from './sections/topics.ts';
import { composeVoice } from './sections/voice.ts';
import type { Wording } from './wording/en.ts';

/** Puts an answer into words: the whole briefing as blocks, in reading order. Pure; the same answer, the same blocks. */
export function compose(answer: Answer, words: Wording): ReportDocument {
  const context = contextOf(answer, words);
  // Bytes, not strings: of a long answer those take twice the memory.
  const json = serialise(answer);
  const digest = createHash('sha256').update(json).digest('hex');
  const title = composeTitle(context);
  const createdAt = creationDate(context);
  const outline = {
    ...title,
    language: words.language,
    author: words.author,
    keywords: keywords(context),
    runningHead: isUnreviewed(context) ? words.cover.unreviewedHead(title.title) : title.title,
    contentDigest: digest,
    creationDate: createdAt,
    attachments: attachments(answer, json, createdAt, words),
    words: words.layout,
  };
  return composeLater(
    outline,
    () => composeCover(context),
    () => composeSections(context, digest),
  );
}

function composeSections(context: Context, digest: string): Section[] {
  return [
    composeContents(context),
    composeMatrix(context),
    ...sectionsThatCompare(context),
    ...composeDetails(context),
    composeVoice(context),
    composeTopics(context),
    composeTelling(context),
    composeAlone(context),
    ...(isCompared(context) || context.comparison.independence.lineages.length > 0
      ? [composeIndependence(context)]
      : []),
    composeSources(context),
    composeMethod(context, `sha256:${digest}`),
    composeProvenance(context),
    ...(needsAnnex(context) ? [composeAnnex(context)] : []),
    ...composeDecisions(context),
  ];
}

function isCompared({ records }: Context): boolean {
  return records.accounts.length > 1;
}

/** What sets accounts side by side. Of one account alone only what is recorded, and no page that says that nothing is. */
function sectionsThatCompare(context: Context): Section[] {
  const { discrepancies, figures } = context.comparison;
  const compared = isCompared(context);
  return [
    ...(compared || discrepancies.length > 0 ? [composeDiscrepancies(context)] : []),
    ...composeSuggestions(context),
    ...(compared ? [composeApparatus(context)] : []),
    ...(compared || figures.length > 0 ? [composeFigures(context)] : []),
  ];
}

const answerName = 'answer.json';

/** The answer as the JSON that a report carries and that `--json` writes. */
export function answerIn(report: ReportDocument): Uint8Array {
  const found = report.attachments.find(({ name }) => name === answerName);
  if (found === undefined) throw new Error('A report carries no answer');
  return found.bytes;
}

/** The answer without the dossier, which stands in a file of its own. */
function serialise(answer: Answer): Uint8Array {
  const { dossier: _dossier, ...talks } = answer.comparison.talks;
  return encode({ ...answer, comparison: { ...answer.comparison, talks } });
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

function attachments(answer: Answer, json: Uint8Array, createdAt: string, words: Wording): Attachment[] {
  const file = (name: string, bytes: Uint8Array, description: string): Attachment => ({
    name,
    description,
    mediaType: 'application/json',
    bytes,
    relationship: name === 'dossier.json' ? 'source' : 'data',
    createdAt,
  });
  const dossier = encode(answer.comparison.talks.dossier);
  const partial = answer.comparison.leftOut !== null;
  const { attachments: says } = words;
  return [
    file('dossier.json', dossier, partial ? says.confirmedDossier : says.dossier),
    file(answerName, json, partial ? says.confirmedAnswer : says.answer),
  ];
}

function keywords({ talks }: Context): string[] {
  return [talks.place.name, ...talks.topics.map(({ label }) => label)];
}

/**
 * The latest day that the accounts or their talks show, at midnight UTC: PDF wants a date, and the clock's would
 * make other bytes of the same input.
 */
function creationDate({ talks, records }: Context): string {
  const days = [
    talks.date,
    ...records.accounts.flatMap(({ published, updated }) => [published?.date, updated?.date]),
  ]
    .flatMap((edtf) => /^\d{4}(?:-\d\d){0,2}/.exec(edtf ?? '')?.[0] ?? [])
    .map((day) => `${day}-01-01`.slice(0, 10))
    .toSorted();
  return `${days.at(-1) ?? '2000-01-01'}T00:00:00Z`;
}
