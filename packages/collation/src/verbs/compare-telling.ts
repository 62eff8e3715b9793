import type { ActorId, Attestation } from '@parley/schema';
import { alphabetic, greatest, inTurn } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import type { Sides } from '../voice/find-sides.ts';
import { classifyCue, type ClassifiedCue } from './classify-cue.ts';
import { groupLabels } from './group-labels.ts';
import { cueClasses, type AccountCues, type CueUse, type SpeakerCues } from './reporting-verbs.ts';
import type { Telling } from './reporting-verbs.ts';

interface ClassifiedAttestation {
  attestation: Attestation;
  printed: string;
  cue: ClassifiedCue;
}

/** How the accounts tell it: reporting verbs by speaker and account, and labels of events. */
export function compareTelling(selection: Selection, sides: Sides): Telling {
  const languages = new Map(selection.accounts.map(({ id, language }) => [id, language]));
  const classified = selection.attestations.flatMap((attestation): ClassifiedAttestation[] => {
    const printed = attestation.cue?.printed;
    if (printed === undefined) return [];
    return [{ attestation, printed, cue: classifyCue(printed, languages.get(attestation.account) ?? 'und') }];
  });
  return {
    speakers: speakersOf(classified, sides),
    accounts: accountsOf(classified, selection),
    labels: groupLabels(selection),
  };
}

function speakersOf(classified: readonly ClassifiedAttestation[], sides: Sides): SpeakerCues[] {
  const bySpeaker = Map.groupBy(classified, ({ attestation }) => attestation.speaker);
  return [...bySpeaker]
    .flatMap(([speaker, cues]) => (speaker === undefined ? [] : [{ speaker, cues }]))
    .toSorted(
      inTurn<{ speaker: ActorId; cues: ClassifiedAttestation[] }>(
        greatest(({ cues }) => cues.length),
        alphabetic(({ speaker }) => speaker),
      ),
    )
    .map(({ speaker, cues }) => ({
      speaker,
      side: sides.sideOf(speaker),
      accounts: [...Map.groupBy(cues, ({ attestation }) => attestation.account)].map(([account, own]) => ({
        account,
        cues: usesOf(own),
      })),
    }));
}

function usesOf(cues: readonly ClassifiedAttestation[]): CueUse[] {
  return [...Map.groupBy(cues, ({ cue }) => cue.lemma).values()]
    .flatMap((same): CueUse[] => {
      const cue = same[0]?.cue;
      if (!cue) return [];
      const printed = [...new Set(same.map((use) => use.printed))];
      return [{ ...cue, printed, attestations: same.map(({ attestation }) => attestation.id) }];
    })
    .toSorted(
      inTurn(
        greatest(({ attestations }) => attestations.length),
        alphabetic(({ lemma }) => lemma),
      ),
    );
}

function accountsOf(
  classified: readonly ClassifiedAttestation[],
  { accounts, attestations }: Selection,
): AccountCues[] {
  const all = Map.groupBy(attestations, ({ account }) => account);
  const withCue = Map.groupBy(classified, ({ attestation }) => attestation.account);
  return accounts.map(({ id }): AccountCues => {
    const own = withCue.get(id) ?? [];
    const counts = Map.groupBy(own, ({ cue }) => cue.class);
    return {
      account: id,
      classes: cueClasses.flatMap((kind) => {
        const count = counts.get(kind)?.length ?? 0;
        return count === 0 ? [] : [{ class: kind, count }];
      }),
      withoutCue: (all.get(id)?.length ?? 0) - own.length,
    };
  });
}
