import type { Dossier } from '../dossier.ts';
import type { Problem } from '../problem.ts';

/** Talks have a principal, and no actor takes the same part twice. */
export function checkParticipants({ talks }: Dossier): Problem[] {
  const problems: Problem[] = [];
  if (!talks.participants.some(({ role }) => role === 'principal')) {
    problems.push({
      code: 'principal-missing',
      path: ['talks', 'participants'],
      message: 'No participant of the talks is a principal',
      hint: 'Give those who negotiate the role "principal".',
    });
  }
  const seen = new Set<string>();
  for (const [index, { actor, role }] of talks.participants.entries()) {
    const key = `${actor} ${role}`;
    if (seen.has(key)) {
      problems.push({
        code: 'participant-duplicate',
        path: ['talks', 'participants', index],
        message: `${actor} is listed twice as ${role}`,
        hint: 'Remove one of the two.',
      });
    }
    seen.add(key);
  }
  return problems;
}

/** Only organizations have a kind of organization, and representing never runs in a circle. */
export function checkActors({ actors }: Dossier): Problem[] {
  const represents = new Map(actors.map(({ id, represents: whom }) => [id, whom]));
  return actors.flatMap(({ id, type, organization }, index): Problem[] => {
    const problems: Problem[] = [];
    if (organization && type !== 'organization') {
      problems.push({
        code: 'actor-organization',
        path: ['actors', index, 'organization'],
        message: `${id} is a ${type} but has a kind of organization`,
        hint: 'Remove the field or make the type organization.',
      });
    }
    const passed = new Set([id]);
    for (let next = represents.get(id); next; next = represents.get(next)) {
      if (next === id) {
        problems.push({
          code: 'actor-represents-itself',
          path: ['actors', index, 'represents'],
          message: `${id} represents itself in the end`,
          hint: 'Follow "represents" from actor to actor; it must end at an organization that represents nobody.',
        });
      }
      if (passed.has(next)) break;
      passed.add(next);
    }
    return problems;
  });
}
