import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFonts } from '../draw/fonts.ts';
import { documentOf } from '../fixtures/plain-setting.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import { renderHtml } from './render-html.ts';

const { measure } = openFonts();
const render = (document = sampleDocument) => renderHtml(document, { measure, paper: 'A4' });
let html: string;
beforeAll(() => {
  ({ html } = render());
});

/** What a reader sees: markup taken away, entities put back. */
function textOf(page: string): string {
  const [, body = ''] = page.split('<body>');
  return body
    .replaceAll(/<svg[\s\S]*?<\/svg>/gu, (svg) => (/aria-label="([^"]*)"/u.exec(svg)?.[1] ?? '') + ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}

describe('the HTML twin', () => {
  it('is valid HTML with headings in order and unique ids', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // Whether a title is too long for a search engine is no matter of ours.
      rules: { 'long-title': 'off' },
    });
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
    );
    expect(messages.slice(0, 10)).toEqual([]);
  });

  it('keeps the order of the briefing', () => {
    const titles = [...html.matchAll(/<h2 id="[^"]*"[^>]*><span class="number">\d+<\/span> ([^<]*)</gu)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual(sampleDocument.sections.map(({ title }) => title));
  });

  it('shows every word of tables, lists and paragraphs, hostile ones too', () => {
    const shown = textOf(html);
    const words = sampleDocument.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.kind === 'paragraph') return [block.text];
        if (block.kind === 'table')
          return block.groups.flatMap(({ rows }) =>
            rows.flatMap(({ cells }) => cells.map(({ content }) => content)),
          );
        return [];
      })
      .filter((content) => !/pageOf|numberOf|externalLink/u.test(JSON.stringify(content)))
      // oxlint-disable-next-line no-control-regex -- controls are printed as code points
      .map((content) => wordsOf(content).replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\p{Cs}]/gu, ''))
      .filter((text) => text !== '' && !text.includes('\uFFFF'));
    const bare = shown.replaceAll(/\[U\+[0-9A-F]+\]/gu, '').replaceAll(/(?:added|left out): /gu, '');
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((text) => !bare.includes(text)).slice(0, 3)).toEqual([]);
  });

  it('leads every link to a place on the page', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
    const hrefs = [...html.matchAll(/href="#([^"]*)"/gu)].map(([, href]) => href);
    expect(hrefs.length).toBeGreaterThan(50);
    expect(hrefs.filter((href) => !ids.has(href ?? ''))).toEqual([]);
  });

  it('runs nothing and asks nobody for anything', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:[^ ]*"/iu);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('tells who cannot see a figure what it shows', () => {
    const figures = [...html.matchAll(/<figure[\s\S]*?<\/figure>/gu)].map(([figure]) => figure);
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect(figure).toMatch(/role="img" aria-label="[^"]{20,}"/u);
  });

  it('shows markup, quotation marks and controls of a text as what they are', () => {
    const hostile = `</p><script>alert("1")</script>\u0000\u202E&amp;`;
    const { html: page } = render(
      documentOf({
        id: 'x"><b>',
        title: hostile,
        blocks: [{ kind: 'paragraph', style: 'body', text: [hostile] }],
      }),
    );
    for (const raw of ['<script>', '<b>', '\u0000', '\u202E']) expect(page).not.toContain(raw);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;[U+0000][U+202E]&amp;amp;');
  });

  it('lets an endless word break anywhere, and no other, so that no table is wider than the page', () => {
    const endless = 'a'.repeat(400);
    const phrase = 'ท่าเรือจะยังเปิดอยู่ต่อไปโดยไม่มีเงื่อนไขใดใด';
    const { html: page } = render(
      documentOf({
        id: 'x',
        title: 'X',
        blocks: [{ kind: 'paragraph', style: 'body', text: [`Ministers & ${endless} ${phrase}`] }],
      }),
    );
    expect(page).toContain(`<p>Ministers &amp; <span class="endless">${endless}</span> ${phrase}</p>`);
    expect(page).toMatch(/\.endless\s*\{\s*overflow-wrap:\s*anywhere/u);
  });

  it.each([
    ['3', 'The talks took 30 minutes', 'title'],
    ['3', 'statement 3', 'aria-label'],
    ['A', 'Account a', 'aria-label'],
    ['★', 'A star ★', 'title'],
  ])(
    'says “%s” of a link by a description that holds its words, else beside them',
    (words, description, by) => {
      const link = { kind: 'link' as const, target: 'x', children: [words], description };
      const { html: page } = render(
        documentOf({ id: 'x', title: 'X', blocks: [{ kind: 'paragraph', style: 'body', text: [link] }] }),
      );
      expect(page).toContain(`<a href="#x" ${by}="${description}">${words}</a>`);
    },
  );

  it('sets right-to-left words apart, and begins lines from the right where most words are such', () => {
    const { html: page } = render(
      documentOf({
        id: 'x',
        title: 'X',
        blocks: [
          { kind: 'paragraph', style: 'body', text: ['شلوم 12'] },
          {
            kind: 'paragraph',
            style: 'body',
            text: ['Said ', { kind: 'language', language: 'he', children: ['שלום'] }],
          },
          { kind: 'paragraph', style: 'body', text: ['שלום said that fares fall'] },
        ],
      }),
    );
    expect(page).toContain('<p dir="rtl"><bdi dir="rtl">شلوم 12</bdi></p>');
    expect(page).toContain('<p>Said <bdi lang="he" dir="rtl"><bdi dir="rtl">שלום</bdi></bdi></p>');
    // An English sentence that begins with a name from right to left stays one.
    expect(page).toContain('<p><bdi dir="ltr">שלום said that fares fall</bdi></p>');
  });

  it('is the same for the same document, on the paper that was asked for', () => {
    expect(render().html).toBe(html);
    expect(html).toContain('@page { size: A4;');
    expect(renderHtml(sampleDocument, { measure, paper: 'Letter' }).html).toContain('@page { size: letter;');
  });
});
