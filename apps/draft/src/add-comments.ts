const header = `# Drafted by \`pnpm draft\`: reports go from sure to unsure, the doubtful ones say why. What is suggested is not confirmed
# until a person does so: \`pnpm review\`.
`;

/** Puts a comment before each record in doubt, and one at the head of the file. */
export function addComments(yaml: string, doubts: ReadonlyMap<string, readonly string[]>): string {
  const commented = yaml.replaceAll(
    /^(?<indent> *)- id: (?<id>(?:attestation|mention):[a-z0-9-]+)$/gm,
    (line, indent: string, id: string) => {
      const reasons = doubts.get(id);
      return reasons === undefined ? line : `${indent}# In doubt: ${reasons.join('; ')}.\n${line}`;
    },
  );
  return `${header}${commented}`;
}
