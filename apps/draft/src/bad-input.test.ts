import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draft, emptyFolder, lake, read } from './drafted.fixture.ts';

/** What is said of one file that is drafted together with the invented articles, and alone. */
async function saidOf(name: string, content: string | Uint8Array): Promise<string> {
  const folder = emptyFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  const out = join(folder, 'dossier');
  const alone = await draft('--talks', 'lake', '--out', out, path);
  expect([alone.code, existsSync(out)]).toEqual([1, false]);
  expect(alone.err.at(-1)).toBe('No article could be read, so nothing was written.');
  const { code, err } = await draft('--talks', 'lake', '--out', out, path, ...lake);
  expect(code).toBe(1);
  expect((await read(out)).accounts).toHaveLength(3);
  expect(err).toHaveLength(1);
  return err[0] ?? '';
}

const nested = (depth: number): string =>
  `<html><body>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}</body></html>`;

it.each([
  ['an empty file', 'empty.txt', '', /empty\.txt: .*(?:empty|no text|nothing).*\. /i],
  ['a file of blanks', 'blank.txt', ' \n\n\t ', /blank\.txt: /],
  ['a PDF', 'paper.txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /paper\.txt: .*PDF/],
  ['a picture', 'photo.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /photo\.html: .*PNG/],
  ['a page nested ten thousand deep', 'deep.html', nested(10_000), /deep\.html: .*(?:nest|deep)/i],
  [
    'an element with fifty thousand attributes',
    'wide.html',
    `<html><body><p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>x</p>`,
    /wide\.html: /,
  ],
])('says in one line what is wrong with %s, and drafts the others', async (_what, name, content, message) => {
  expect(await saidOf(name, content)).toMatch(message);
});

it('does not read a file of 50 MB, and says what to do', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'huge.txt');
  writeFileSync(path, '');
  truncateSync(path, 50 * 1024 * 1024);
  const { code, err } = await draft('--talks', 'lake', '--out', join(folder, 'out'), path, ...lake);
  expect(code).toBe(1);
  expect(err).toEqual([
    expect.stringMatching(/huge\.txt: it has 50 MB; at most 4 are read\. Save the article alone/),
  ]);
});

it('says that a file is not there and that a folder is no article', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'articles'));
  const { code, err } = await draft(
    '--talks',
    'lake',
    '--out',
    join(folder, 'out'),
    join(folder, 'absent.txt'),
    join(folder, 'articles'),
    ...lake,
  );
  expect(code).toBe(1);
  expect(err).toEqual([
    expect.stringMatching(/absent\.txt: there is no such file\. /),
    expect.stringMatching(/articles: it is a folder\. Name the files in it: .*articles\/\*/),
  ]);
});

it('says that two files are one article, and drafts it once', async () => {
  const folder = emptyFolder();
  const [first = ''] = lake;
  const { code, err } = await draft('--talks', 'lake', '--out', join(folder, 'out'), first, first);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringContaining('It is another copy of a.txt')]);
});

it('never runs scripts of a page, and takes nothing from them', async () => {
  const folder = emptyFolder();
  const marker = join(folder, 'ran');
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    `<html><head><title>Talks end</title><script>require('fs').writeFileSync(${JSON.stringify(marker)},'');document.title='Hacked'</script></head>
<body onload="boom()"><article><h1>Talks end without a deal</h1><p>The water minister met the press on Friday after the talks in Tolmere ended.</p>
<p>“We will wait for the water,” minister Ilse Tarrow said. She said that the ferries would run again in June.</p>
<script>document.write('“It is a script,” Tarrow said.')</script></article></body></html>`,
  );
  const out = join(folder, 'out');
  await draft('--talks', 'lake', '--out', out, page);
  const { accounts, attestations } = await read(out);
  expect(existsSync(marker)).toBe(false);
  expect(accounts[0]?.headline).toBe('Talks end without a deal');
  expect(attestations.flatMap(({ quotations }) => quotations.map(({ words }) => words)).join()).not.toContain(
    'script',
  );
});

it('drafts what it can of an article in another language, says so, and calls that no failure', async () => {
  const folder = emptyFolder();
  const article = join(folder, 'fr.txt');
  writeFileSync(
    article,
    'Le col rouvrira lundi\nLes ministres des deux pays se sont rencontrés mercredi à Genève et sont convenus de rouvrir le col.\n« Personne n’a gagné ce soir », a déclaré la ministre devant la presse à la sortie de la réunion.\n',
  );
  const { code, err } = await draft('--talks', 'lake', '--out', join(folder, 'out'), article, ...lake);
  expect(code).toBe(0);
  expect(err).toEqual([
    expect.stringMatching(/fr\.txt: Its language seems to be "fr": .*reports are not\. /),
  ]);
});

it('takes no pipe or device, which may never end', async () => {
  const out = join(emptyFolder(), 'out');
  const device = process.platform === 'win32' ? '\\\\.\\NUL' : '/dev/zero';
  const { code, err } = await draft('--talks', 'lake', '--out', out, device, ...lake);
  expect(code).toBe(1);
  expect(err[0]).toContain('no plain file');
});
