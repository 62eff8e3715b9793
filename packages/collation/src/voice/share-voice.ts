import { tellingBlockKinds, type AccountId, type ActorId, type BlockKind } from '@parley/schema';
import { alphabetic, greatest, inTurn } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import { countOwnWords } from './count-own-words.ts';
import type { Sides } from './find-sides.ts';
import type { AccountVoice, ShareOfVoice, SideVoice, SpeakerVoice, VoiceCount } from './share-of-voice.ts';

const telling: ReadonlySet<BlockKind> = new Set(tellingBlockKinds);

/** Who gets to speak, counted in words from the anchors of content and quotations. */
export function shareVoice(selection: Selection, sides: Sides): ShareOfVoice {
  const speakers = new Map<ActorId, SpeakerVoice>();
  const sideRows = new Map([...sides.principals, null].map((side) => [side, emptySide(side)]));
  const accounts: AccountVoice[] = [];
  const byAccount = Map.groupBy(selection.attestations, ({ account }) => account);
  for (const { id: account, blocks } of selection.accounts) {
    const told = blocks.filter(({ kind }) => telling.has(kind)).map(({ anchor }) => anchor.words);
    const voice = { account, quoted: 0, reported: 0, narrated: 0, told: sum(told) };
    accounts.push(voice);
    const attestations = byAccount.get(account) ?? [];
    const counts = countOwnWords(attestations);
    for (const { id, speaker } of attestations) {
      const count = counts.get(id);
      if (!count) continue;
      if (speaker === undefined) {
        voice.narrated += count.quoted + count.reported;
        continue;
      }
      const side = sides.sideOf(speaker);
      const row = speakers.get(speaker) ?? { speaker, side, quoted: 0, reported: 0, accounts: [] };
      speakers.set(speaker, row);
      give(voice, count);
      giveIn(row, account, count);
      const sideRow = sideRows.get(side);
      if (sideRow) giveIn(sideRow, account, count);
    }
  }
  const ordered = [...speakers.values()].toSorted(mostWords);
  for (const { speaker, side } of ordered) sideRows.get(side)?.speakers.push(speaker);
  return { speakers: ordered, sides: [...sideRows.values()], accounts };
}

const mostWords = inTurn<SpeakerVoice>(
  greatest(({ quoted, reported }) => quoted + reported),
  alphabetic(({ speaker }) => speaker),
);

function emptySide(side: ActorId | null): SideVoice {
  return { side, speakers: [], quoted: 0, reported: 0, accounts: [] };
}

function giveIn(row: SpeakerVoice | SideVoice, account: AccountId, count: VoiceCount): void {
  give(row, count);
  const last = row.accounts.at(-1);
  if (last?.account === account) give(last, count);
  else row.accounts.push({ account, quoted: count.quoted, reported: count.reported });
}

function give(to: VoiceCount, { quoted, reported }: VoiceCount): void {
  to.quoted += quoted;
  to.reported += reported;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
