import { Attestation, type StatementId } from '@parley/schema';
import { PartNotRead, type Outlines } from './dossier-parts.ts';
import type { DossierView } from './dossier-view.ts';
import { globalIdOf, type AttestationNode } from './node.ts';

/** An attestation as far as its outline goes; whoever asks it for more is told that the records were not read. */
class AttestationOutline {
  readonly id: string;
  readonly recordId: AttestationNode['recordId'];
  readonly account: AttestationNode['account'];
  readonly mode: AttestationNode['mode'];
  readonly speaker: AttestationNode['speaker'];
  readonly setting: AttestationNode['setting'];
  readonly statements: StatementId[] = [];
  readonly view: DossierView;

  constructor([id, account, mode, speaker, setting]: Outlines['attestations'][number], view: DossierView) {
    this.id = globalIdOf(view.talksId, id);
    this.recordId = id;
    this.account = account;
    this.mode = mode;
    this.speaker = speaker === '' ? undefined : speaker;
    this.setting = setting === '' ? undefined : setting;
    this.view = view;
  }
}

const own = new Set(['id', 'account', 'mode', 'speaker', 'setting', 'statements']);
for (const field of Object.keys(Attestation.shape)) {
  if (own.has(field)) continue;
  Object.defineProperty(AttestationOutline.prototype, field, {
    get: () => {
      throw new PartNotRead('attestations');
    },
  });
}

/** The attestations of a dossier as far as their outlines go. */
export function outlineAttestations(
  { attestations, statements }: Outlines,
  view: DossierView,
): AttestationNode[] {
  const nodes = attestations.map((outline) => new AttestationOutline(outline, view));
  const byId = new Map(nodes.map((node) => [node.recordId, node]));
  for (const [attestation, statement] of statements) byId.get(attestation)?.statements.push(statement);
  // What it lacks of them throws.
  return nodes as unknown as AttestationNode[];
}
