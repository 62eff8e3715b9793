import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ferryTalks } from '../dossier/ferry-talks.fixture.ts';
import { fullTalks } from '../dossier/full-talks.fixture.ts';
import { fromTei } from './from-tei.ts';
import { findElements, readXml, textIn } from './read-xml.ts';
import { findStandard } from './standards.fixture.ts';
import { toTei } from './tei.ts';
import { element, writeXml } from './xml.ts';

const grammar = findStandard('tei_all.rng');
/** jing where it is installed, since xmllint takes a quarter of a minute to read TEI's grammar. */
const validator = grammar
  ? [
      ['jing', grammar],
      ['xmllint', '--noout', '--relaxng', grammar],
    ].find(([command = '']) => spawnSync(command, ['--version']).error === undefined)
  : undefined;

describe('TEI', () => {
  it('brings witnesses and apparatus back', async () => {
    expect(fromTei(toTei(await fullTalks()))).toEqual({
      ok: true,
      witnesses: [
        { siglum: 'A', title: 'Ferry talks end' },
        { siglum: 'B', title: 'Lind: no ferry' },
      ],
      entries: [
        {
          title: 'When the ferry goes',
          readings: [
            { sigla: ['B'], words: 'It will sail in May.', lemma: true },
            { sigla: ['A'], words: 'will sail in May 🚢.', lemma: false },
          ],
        },
      ],
    });
  });

  it('says who said it, in which account, and whether in direct speech', async () => {
    const read = readXml(toTei(await ferryTalks()));
    if (!read.ok) throw new Error(read.message);
    const said = [...findElements(read.root, 'said')];
    expect(said.map(({ attributes }) => attributes)).toMatchObject([
      { who: '#actor.lind', direct: 'false', source: '#A', n: 'mixed' },
      { who: '#actor.lind', direct: 'true', source: '#B', n: 'direct' },
    ]);
    expect(said.map(textIn)).toEqual(['will sail in May 🚢.', 'It will sail in May.']);
  });

  it('points only at what stands in the document', async () => {
    const text = toTei(await fullTalks());
    const targets = Array.from(text.matchAll(/="(#[^"]+)"/g), ([, value = '']) => value.split(' ')).flat();
    const ids = new Set(Array.from(text.matchAll(/xml:id="([^"]+)"/g), ([, id = '']) => `#${id}`));
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('reads the apparatus of another edition, with groups, namespaces and several witnesses', () => {
    const text = `<?xml version="1.0"?><!-- An edition --><TEI xmlns="http://www.tei-c.org/ns/1.0"><text>
      <listWit><witness xml:id="P">Paris</witness></listWit>
      <p>Arma <app><lem wit="#P #M">virumque</lem><rdgGrp><rdg wit="#R"><hi>virum</hi> &amp;</rdg></rdgGrp></app></p>
      </text></TEI>`;
    expect(fromTei(text)).toEqual({
      ok: true,
      witnesses: [{ siglum: 'P', title: 'Paris' }],
      entries: [
        {
          readings: [
            { sigla: ['P', 'M'], words: 'virumque', lemma: true },
            { sigla: ['R'], words: 'virum &', lemma: false },
          ],
        },
      ],
    });
  });

  it.each([
    ['<TEI><p></TEI>', 'xml-malformed'],
    ['<TEI>', 'xml-malformed'],
    ['', 'xml-malformed'],
    ['plain words', 'xml-malformed'],
    ['<a/><b/>', 'xml-malformed'],
    ['<!DOCTYPE TEI [<!ENTITY a "b">]><TEI/>', 'xml-malformed'],
    ['<html/>', 'document-foreign'],
  ])('is refused, with what is wrong: %s', (text, code) => {
    expect(fromTei(text)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it.skipIf(!validator)('is valid against TEI’s own grammar', async () => {
    const bare = { ...(await ferryTalks()), accounts: [], attestations: [], actors: [], variants: [] };
    const folder = await mkdtemp(join(tmpdir(), 'parley-tei-'));
    const files = [await ferryTalks(), await fullTalks(), bare].map((dossier, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, toTei(dossier));
      return file;
    });
    const [command = '', ...options] = validator ?? [];
    const { status, stdout, stderr } = spawnSync(command, [...options, ...files], { encoding: 'utf8' });
    expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
    await rm(folder, { recursive: true });
  });
});

describe('XML', () => {
  it('keeps every text and attribute that XML can hold', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '🚢', '<', '&', '>', '"', "'", ']]>', '\r', '\u00a0', 'é'),
    });
    fc.assert(
      fc.property(words, words, (value, text) => {
        const written = writeXml(element('a', { value }, element('b', {}, `x${text}`)));
        const read = readXml(written);
        expect(read).toEqual({
          ok: true,
          root: element('a', { value }, '\n  ', element('b', {}, `x${text}`), '\n'),
        });
      }),
    );
  });
});
