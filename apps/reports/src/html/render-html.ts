import { readFileSync } from 'node:fs';
import type { ReportDocument, Section } from '../compose/blocks.ts';
import { openAlone } from '../figure/set-alone.ts';
import { coverId } from '../layout/collect-targets.ts';
import type { Measure } from '../layout/measure.ts';
import type { Diagnostic } from '../layout/page-items.ts';
import { isRightToLeft } from '../layout/own-words.ts';
import type { Paper } from '../layout/styles.ts';
import { renderBlocks } from './blocks.ts';
import { directionOf } from './direction.ts';
import { escapeXml } from './escape.ts';
import { renderText } from './inline.ts';
import { anchorOf, Page } from './page.ts';

/** Metrics for the figures, and the paper for who prints the page. */
export interface HtmlOptions {
  measure: Measure;
  paper: Paper;
}

/** No script, no font, no picture from anywhere: whatever a text may hold, nothing of it can run or call home. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The twin of the PDF for a browser, in one file: the same blocks in the same order. The same document gives the same
 * bytes. Never throws for content; what could not be shown as given is named in `diagnostics`.
 */
export function renderHtml(
  document: ReportDocument,
  { measure, paper }: HtmlOptions,
): { html: string; diagnostics: Diagnostic[] } {
  const page = new Page(document, measure, openAlone(document, measure));
  const cover = renderCover(document, page);
  const sections = document.sections.map((section) => renderSection(section, page));
  const direction = isRightToLeft(document.language) ? ' dir="rtl"' : '';
  const html = `<!doctype html>
<html lang="${escapeXml(document.language)}"${direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(document.title)}</title>
<meta name="description" content="${escapeXml(document.subtitle)}">
<meta name="author" content="${escapeXml(document.author)}">
<meta name="keywords" content="${escapeXml((document.keywords ?? []).join(', '))}">
<meta name="dcterms.created" content="${escapeXml(document.creationDate)}">
<meta name="content-digest" content="sha256:${escapeXml(document.contentDigest)}">
<style>
${readStyle('briefing.css')}
@page { size: ${paper === 'Letter' ? 'letter' : 'A4'}; margin: 18mm 17mm; }
@media print {
${readStyle('print.css')}
}
</style>
</head>
<body>
${page.signs.sprite()}
${cover}
${sections.join('\n')}
</main>
<footer><p>${renderText(document.author)} · <code>sha256:${escapeXml(document.contentDigest)}</code></p></footer>
</body>
</html>
`;
  return { html, diagnostics: [...page.diagnostics.values()] };
}

function readStyle(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').trim();
}

/** Opens `main`, which the sections follow in. */
function renderCover(document: ReportDocument, page: Page): string {
  return `<header${page.id(coverId)}>
${renderSkip(page)}
<p class="kicker">${renderText(document.kicker)}</p>
<h1${directionOf(document.title)}>${renderText(document.title)}</h1>
<p class="subtitle"${directionOf(document.subtitle)}>${renderText(document.subtitle)}</p>
</header>
<main>
<div class="cover">
${renderBlocks(document.cover, page)}
</div>`;
}

function renderSection(section: Section, page: Page): string {
  page.openSection();
  const level = page.heading(2);
  const title = `${anchorOf(section.id)}-title`;
  const up =
    page.contents === undefined || page.contents.id === section.id
      ? ''
      : `<p class="up"><a href="#${anchorOf(page.contents.id)}">${renderText(page.contents.title)}</a></p>\n`;
  return `<section${page.id(section.id)} aria-labelledby="${title}">
<h${level} id="${title}"><span class="number">${page.sectionNumber(section.id)}</span> ${escapeXml(section.title)}</h${level}>
${renderBlocks(section.blocks, page)}
${up}</section>`;
}

function renderSkip({ contents }: Page): string {
  return contents === undefined
    ? ''
    : `<p class="skip"><a href="#${anchorOf(contents.id)}">${renderText(contents.title)}</a></p>`;
}
