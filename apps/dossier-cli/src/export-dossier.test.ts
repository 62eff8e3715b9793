import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDossier } from '@parley/schema/dossier';
import { exporters } from '@parley/schema/exporters';
import { fromJsonLd } from '@parley/schema/json-ld';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runDossier } from './run-dossier.ts';

const lake = join(import.meta.dirname, '../../../data/lake-accord-2031');

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runDossier(['export', ...args], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('dossier export', () => {
  it('writes the dossier of talks as output, and nothing else there', async () => {
    const { code, out, err } = await run('lake-accord-2031', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    expect(parseDossier(JSON.parse(out))).toMatchObject({
      ok: true,
      dossier: { talks: { id: 'talks:lake-accord-2031' } },
    });
  });

  it.each(exporters)('writes $format into a file, to the byte', async ({ format, extension }) => {
    const file = join(newFolder(), 'new', `lake${extension}`);
    const { code, out, err } = await run(lake, '--format', format, '--out', file);
    expect([code, out]).toEqual([0, '']);
    const bytes = readFileSync(file);
    expect(err).toBe(`${file}: talks:lake-accord-2031 as ${format}, ${bytes.length} bytes.`);
    expect(bytes.toString()).toMatch(/\n$/);
  });

  it('counts positions in code points where the dossier keeps its texts, under a base of one’s own', async () => {
    const { out } = await run(lake, '--format', 'jsonld', '--base', 'https://example.org/lake/');
    expect(out).toContain('"@base": "https://example.org/lake/"');
    expect(out).toContain('oa:TextPositionSelector');
    expect(fromJsonLd(JSON.parse(out)).ok).toBe(true);
  });

  it('gives no position in texts that are not those that were read', async () => {
    const folder = join(newFolder(), 'lake');
    cpSync(lake, folder, { recursive: true });
    const [name = ''] = readdirSync(join(folder, 'texts'));
    const text = join(folder, 'texts', name);
    writeFileSync(text, readFileSync(text, 'utf8').replace('a', 'b'));
    const { code, out } = await run(folder, '--format', 'jsonld');
    expect(code).toBe(0);
    expect(out).not.toContain('oa:TextPositionSelector');
  });

  it('writes nothing of a dossier that has a problem', async () => {
    const folder = join(newFolder(), 'lake');
    cpSync(lake, folder, { recursive: true });
    const statements = join(folder, 'statements.yaml');
    writeFileSync(statements, readFileSync(statements, 'utf8').replace('kind: claim', 'kind: clam'));
    const { code, out, err } = await run(folder, '--format', 'json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('statements.yaml:');
    expect(err).toContain('1 problem; nothing was written.');
  });

  it('names the dossiers that there are', async () => {
    const { code, err } = await run('atlantis', '--format', 'json');
    expect(code).toBe(1);
    expect(err).toMatch(/^There is no dossier "atlantis"\..*lake-accord-2031/);
  });

  it('says why a file cannot be written', async () => {
    const { code, err } = await run(lake, '--format', 'json', '--out', newFolder());
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
  });

  it.each([
    [[], 'export needs the id of talks'],
    [['lake'], 'export needs a format: --format json|jsonld|'],
    [['lake', '--format', 'docx'], 'There is no format "docx"; there are json, jsonld,'],
    [['lake', 'pier', '--format', 'json'], '"pier" is one too many'],
    [['lake', '--format', 'json', '--out', ''], 'The name of a file is empty'],
    [['lake', '--format', 'json', '--base', 'here'], '"here" is no IRI'],
  ])('is not understood: %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
