import type { Attestation } from '../../records/attestation.ts';
import type { Dossier } from '../dossier.ts';
import type { Problem } from '../problem.ts';

/** The mode of an attestation fits its quotations, source and speaker. */
export function checkModes(dossier: Dossier): Problem[] {
  return dossier.attestations.flatMap((attestation, index) => [
    ...checkQuotations(attestation, index),
    ...checkSpeaker(attestation, index),
  ]);
}

function checkQuotations({ id, mode, quotations }: Attestation, index: number): Problem[] {
  const speech = quotations.some(({ use }) => use === 'speech');
  const path = ['attestations', index, 'mode'];
  if ((mode === 'direct' || mode === 'mixed') && !speech) {
    return [
      {
        code: 'mode-without-quotation',
        path,
        message: `${id} is ${mode} but has no quotation of speech`,
        hint: 'Record the quotation, or make the mode indirect or act.',
      },
    ];
  }
  if ((mode === 'indirect' || mode === 'narrated') && speech) {
    return [
      {
        code: 'mode-with-quotation',
        path,
        message: `${id} is ${mode} but quotes speech`,
        hint: 'Make the mode mixed or direct, or mark the quotation with use: distance.',
      },
    ];
  }
  return [];
}

function checkSpeaker({ id, mode, speaker, source, cue, quotations }: Attestation, index: number): Problem[] {
  const path = ['attestations', index];
  if (mode === 'narrated') {
    if (!speaker && !source && !cue) return [];
    const field = speaker ? 'speaker' : source ? 'source' : 'cue';
    return [
      {
        code: 'source-unexpected',
        path: [...path, field],
        message: `${id} is narrated but has a ${field}`,
        hint: 'Narrated means that nobody is named; choose another mode or remove the field.',
      },
    ];
  }
  const problems: Problem[] = [];
  if (!speaker) {
    problems.push({
      code: 'speaker-missing',
      path,
      message: `${id} does not say who speaks`,
      hint: 'Name the actor to whom this account gives the words, or make the mode narrated.',
    });
  }
  // A quotation may stand alone: in a cross-head, or as speech that runs on from the paragraph before.
  if (!source && !cue && quotations.length === 0) {
    problems.push({
      code: 'source-missing',
      path,
      message: `${id} has neither source nor cue`,
      hint: 'Record the words that name the speaker or the reporting verb; one of them may be absent, not both.',
    });
  }
  return problems;
}

/** Every statement is attested, has a speaker unless it is only narrated, and does not counter itself. */
export function checkStatements(dossier: Dossier): Problem[] {
  const attested = new Map<string, Attestation[]>();
  for (const attestation of dossier.attestations) {
    for (const id of attestation.statements) {
      const reports = attested.get(id);
      if (reports) reports.push(attestation);
      else attested.set(id, [attestation]);
    }
  }
  return dossier.statements.flatMap(({ id, speaker, counters }, index): Problem[] => {
    const problems: Problem[] = [];
    const reports = attested.get(id) ?? [];
    if (reports.length === 0) {
      problems.push({
        code: 'statement-unattested',
        path: ['statements', index],
        message: `No account reports ${id}`,
        hint: 'Name it in an attestation, or remove it.',
      });
    }
    if (!speaker && reports.some(({ mode }) => mode !== 'narrated')) {
      problems.push({
        code: 'speaker-missing',
        path: ['statements', index],
        message: `${id} has no speaker, though an account reports it of somebody`,
        hint: 'Name the speaker; only what all accounts merely narrate has none.',
      });
    }
    if (counters.includes(id)) {
      problems.push({
        code: 'statement-counters-itself',
        path: ['statements', index, 'counters', counters.indexOf(id)],
        message: `${id} counters itself`,
        hint: 'Name the statement of another speaker that it disputes.',
      });
    }
    return problems;
  });
}
