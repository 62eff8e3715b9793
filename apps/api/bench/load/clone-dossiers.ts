import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderDossier } from '@parley/dossier';
import { sampleDossier, type SampleSize } from '../../src/samples/sample-dossier.ts';
import { writeFolder } from '../../src/samples/write-folder.ts';

/** In which form the files of dossiers are written: as `writeDossier` does, or as JSON, which YAML takes too. */
export type FileForm = 'YAML' | 'JSON';

/** Writes the folders of so many invented dossiers, which differ by their talks. */
export function cloneDossiers(
  root: string,
  form: FileForm,
  size: SampleSize,
  slugs: readonly string[],
): void {
  const [first = ''] = slugs;
  const texts = form === 'YAML' ? renderDossier(sampleDossier(first, size)) : new Map<string, string>();
  for (const slug of slugs) {
    if (form === 'JSON') writeFolder(join(root, slug), sampleDossier(slug, size));
    for (const [name, text] of texts) {
      const path = join(root, slug, name);
      mkdirSync(dirname(path), { recursive: true });
      // The talks are named in the main file alone.
      writeFileSync(path, name === 'dossier.yaml' ? text.replaceAll(first, slug) : text);
    }
  }
}
