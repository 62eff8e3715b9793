import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type FontStore, openFontStore } from './font-store.ts';

/** The store that `pnpm briefing` keeps beside its modules, where tools keep what they can do without. */
export function openUsualStore(): FontStore {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/parley-fonts');
  return openFontStore(folder, `fontkit ${packageJson.dependencies.fontkit}`);
}
