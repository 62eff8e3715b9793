import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { schemaVersion } from '../dossier.ts';
import { ferryTexts } from '../ferry-talks.fixture.ts';
import { parseDossier } from '../parse-dossier.ts';
import { upgradeSteps } from '../upgrade.ts';

// A dossier of each schemaVersion as it was written in its time. These files are never edited: a new version adds one.
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);

describe('a dossier of an older schemaVersion', () => {
  it('is kept for every version there has been', async () => {
    const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.json'));
    expect(files.toSorted()).toEqual(versions.map((version) => `version-${version}.json`).toSorted());
  });

  it.each(versions)('%d still reads, by the named steps, and still fits its texts', async (version) => {
    const file = await readFile(new URL(`version-${version}.json`, import.meta.url), 'utf8');
    const parsed = parseDossier(JSON.parse(file));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.steps).toEqual(upgradeSteps.slice(version - 1).map(({ name }) => name));
    expect((await checkTexts(parsed.dossier, ferryTexts)).problems).toEqual([]);
  });
});
