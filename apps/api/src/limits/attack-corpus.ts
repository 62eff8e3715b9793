import type { Attack } from './attack.ts';
import { largeAttacks } from './large-attacks.ts';
import { oddAttacks } from './odd-attacks.ts';

/** The attacks that the server is measured with: each is to be refused as it says, and in less than 50 ms. */
export const attacks: readonly Attack[] = [...largeAttacks, ...oddAttacks];
