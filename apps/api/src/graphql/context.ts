import type { Reading } from '../queries/request-views.ts';
import type { AskedTexts } from '../passages/texts.ts';
import type { ChangeFeed } from '../changes/change-feed.ts';
import type { Deadline } from '../server/deadline.ts';
import type { Writer } from '../writing/tokens.ts';
import type { Decider } from '../writing/write-side.ts';
import type { ObjectCount } from './count-objects.ts';

/** What every resolver is given; made anew for each operation. */
export interface GraphQLContext extends Reading {
  readonly objects: ObjectCount;
  /** The accounts' texts, as far as the server was given them. */
  readonly texts: AskedTexts;
  readonly changes: ChangeFeed;
  /** Aborted when the client goes away. */
  readonly listener: AbortSignal;
  /** When the answer is not wanted any more; absent where somebody waits for ever. */
  readonly deadline?: Deadline;
  /** Where decisions are taken; absent where none are. */
  readonly side?: Decider;
  /** Who may take them; absent where nobody has brought a token. */
  readonly writer?: Writer;
  /** Whether who asks has the dossiers' files at hand, so that nothing in them is to be kept from them. */
  readonly ownsData?: boolean;
}
