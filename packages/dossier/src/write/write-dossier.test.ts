import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Dossier, type TextDigest } from '@parley/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../merge/merge-files.ts';
import { emptyFolder, lakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { renderDossier } from './render-dossier.ts';
import { tidyYaml } from './tidy-yaml.ts';
import { writeDossier, writeSharedText } from './write-dossier.ts';
import { writeFileWhole } from './write-file.ts';

async function dossierAt(folder: string): Promise<Dossier> {
  const read = await readDossier(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.dossier;
}

const lake = await dossierAt(lakeAccord);

// Text that YAML could take for something else, and text that has spaces and breaks inside.
const nasty = fc
  .oneof(
    fc.constantFrom(
      'null',
      'true',
      '2031',
      '1e3',
      '-',
      '- x',
      '#x',
      'a: b',
      'a #b',
      "it's",
      '"x"',
      '{x}',
      '*x',
      '&x',
      '~',
      '=',
      '<<',
      '…',
      '🛶',
      'a\u{301}',
      '\u{a0}x\u{a0}',
      'one\ntwo',
      'one\n\n two',
      'tab\tin',
      '\u{feff}x',
      '---',
      '%x',
      "'",
      '\\n',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }).filter((text) => !text.includes('\0')),
  )
  .map((text) => `x${text}x`);

// A few records of each kind, so that many texts can be tried.
const few = {
  ...lake,
  statements: lake.statements.slice(0, 3),
  attestations: lake.attestations.slice(0, 4),
  figures: [],
  mentions: lake.mentions.slice(0, 2),
  discrepancies: [],
};

describe('a dossier that is written', () => {
  it('is the same when it is read again', async () => {
    const folder = join(emptyFolder(), 'new');
    expect(await writeDossier(folder, lake)).toEqual({ ok: true });
    expect(await dossierAt(folder)).toEqual(lake);
  });

  it('is the same when it is read again, whatever its texts are', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 20 }), (texts) => {
        const dossier = withTexts(few, texts);
        const files = [...renderDossier(dossier)].map(([name, text]) => {
          const outcome = parseYaml(name, name, text);
          if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
          return outcome.file;
        });
        expect(Dossier.parse(mergeFiles(files).value)).toEqual(dossier);
      }),
      { numRuns: 30 },
    );
  });

  it('is written to the same bytes again', async () => {
    const folder = join(emptyFolder(), 'new');
    await writeDossier(folder, lake);
    expect(renderDossier(await dossierAt(folder))).toEqual(renderDossier(lake));
  });

  it('has one file for each account and none for what it has not', async () => {
    const files = renderDossier({ ...lake, variants: [], lineages: [] });
    expect([...files.keys()]).toEqual([
      'accounts/a.yaml',
      'accounts/b.yaml',
      'accounts/c.yaml',
      'statements.yaml',
      'discrepancies.yaml',
      ...(lake.sharedText ? ['shared-text.yaml'] : []),
      'dossier.yaml',
    ]);
  });

  it('may join a README and texts, but no other dossier', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'README.md'), 'x');
    mkdirSync(join(folder, 'texts'));
    expect(await writeDossier(folder, lake)).toEqual({ ok: true });
    const before = readFileSync(join(folder, 'statements.yaml'), 'utf8');
    expect(await writeDossier(folder, { ...lake, statements: [] })).toMatchObject({
      ok: false,
      problems: [{ code: 'folder-occupied' }],
    });
    expect(readFileSync(join(folder, 'statements.yaml'), 'utf8')).toBe(before);
  });

  it('leaves nothing behind where a file cannot be written', async () => {
    const folder = emptyFolder();
    const [first, second] = lake.accounts;
    // The first account's file can be written; the second has too long a name for any disk.
    const accounts = [first, { ...second, id: `account:${'b'.repeat(300)}` }] as Dossier['accounts'];
    const outcome = await writeDossier(folder, { ...lake, accounts });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'file-unwritable' }] });
    expect(readdirSync(folder, { recursive: true })).toEqual([]);
  });
});

describe('shared text', () => {
  const digest: TextDigest = `sha256:${'0'.repeat(64)}`;

  it('is marked as generated and replaces what was there', async () => {
    const folder = join(emptyFolder(), 'new');
    await writeDossier(folder, lake);
    const sharedText = {
      texts: lake.accounts.map(({ id, text }) => ({ account: id, digest: text.digest, fiveWordRuns: 7 })),
      pairs: [],
    };
    expect(await writeSharedText(folder, sharedText)).toEqual({ ok: true });
    expect(await writeSharedText(folder, sharedText)).toEqual({ ok: true });
    expect(readFileSync(join(folder, 'shared-text.yaml'), 'utf8')).toMatch(
      /^# Generated by `pnpm dossier collate`/,
    );
    expect((await dossierAt(folder)).sharedText).toEqual(sharedText);
  });

  it('goes on naming its JSON Schema for editors', async () => {
    const folder = join(emptyFolder(), 'new');
    await writeDossier(folder, lake);
    const path = join(folder, 'shared-text.yaml');
    const named = '# yaml-language-server: $schema=../schema.json';
    writeFileSync(path, readFileSync(path, 'utf8').replace('\n', `\n${named}\n`));
    for (const texts of [[], [{ account: 'account:a' as const, digest, fiveWordRuns: 1 }]]) {
      await writeSharedText(folder, { texts, pairs: [] });
      expect(readFileSync(path, 'utf8').split('\n')[1]).toBe(named);
    }
  });
});

describe('a file that is written whole', () => {
  it('keeps its permissions and the link that leads to it', () => {
    const folder = emptyFolder();
    const path = join(folder, 'real.yaml');
    writeFileSync(path, 'old', { mode: 0o640 });
    symlinkSync('real.yaml', join(folder, 'link.yaml'));
    expect(writeFileWhole(join(folder, 'link.yaml'), 'new')).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['link.yaml', 'real.yaml']);
  });

  it('is refused where there is no folder for it, and nothing is left', () => {
    const path = join(emptyFolder(), 'none', 'a.yaml');
    expect(writeFileWhole(path, 'new')).toMatchObject({ file: path, code: 'file-unwritable' });
    expect(existsSync(path)).toBe(false);
  });
});

describe('tidy YAML', () => {
  it('says what it was given, whatever that is', () => {
    const scalar = fc.oneof(nasty, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(''));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('record')),
      record: fc.dictionary(fc.constantFrom('id', 'start', 'words', 'printed', 'note', 'é'), tie('value')),
    }));
    fc.assert(
      fc.property(value, (data) => {
        const outcome = parseYaml('x', 'x', tidyYaml({ data }));
        expect(outcome.ok && outcome.file.value).toEqual({ data });
      }),
      { numRuns: 500 },
    );
  });

  it('puts an anchor into one line and records apart', () => {
    const anchor = { start: 1, end: 2, words: 1, digest: 'sha256:0123456789abcdef' };
    const records = ['a', 'b'].map((id) => ({ id, gist: 'x', passage: anchor, topics: [id] }));
    expect(tidyYaml({ records })).toMatchInlineSnapshot(`
      "records:
        - id: a
          gist: x
          passage: { start: 1, end: 2, words: 1, digest: sha256:0123456789abcdef }
          topics: [ a ]

        - id: b
          gist: x
          passage: { start: 1, end: 2, words: 1, digest: sha256:0123456789abcdef }
          topics: [ b ]
      "
    `);
  });
});

/** The dossier with other texts in its free fields, one after the other. */
function withTexts(dossier: Dossier, texts: readonly string[]): Dossier {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  return {
    ...dossier,
    talks: { ...dossier.talks, title: text(), outcome: text() },
    statements: dossier.statements.map((statement) => ({ ...statement, gist: text() })),
    mentions: dossier.mentions.map((mention) => ({ ...mention, printed: text() })),
    attestations: dossier.attestations.map((attestation) => ({
      ...attestation,
      quotations: attestation.quotations.map((quotation) => ({ ...quotation, words: `\n ${text()} ` })),
      note: text(),
    })),
  };
}
