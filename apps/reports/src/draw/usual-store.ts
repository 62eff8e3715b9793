import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { openPairStore, type PairStore } from './known-pairs.ts';

/** The store that `pnpm briefing` keeps beside its modules, where tools keep what they can do without. */
export function openUsualStore(): PairStore {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/parley-pairs');
  return openPairStore(folder, `fontkit ${packageJson.dependencies.fontkit}`);
}
