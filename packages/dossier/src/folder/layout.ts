/** The file that makes a folder a dossier. */
export const dossierFile = 'dossier.yaml';

/** The folder with one file for each account. */
export const accountsFolder = 'accounts';

/** The folder in which the statements stand where they are too many for one file. */
export const statementsFolder = 'statements';

/** The folder in which a dossier may keep the texts of its accounts. */
export const textsFolder = 'texts';

/** The file that `dossier collate` writes. */
export const sharedTextFile = 'shared-text.yaml';

/** The file with the trail of what was decided through the API. */
export const decisionsFile = 'decisions.yaml';

/** The folder in which the trail goes on where it is too long for one file: `0002.yaml`, `0003.yaml` … */
export const decisionsFolder = 'decisions';

/** The sections of each file at the top of the folder; all but dossier.yaml may be absent. */
export const sectionsByFile = {
  [dossierFile]: ['schemaVersion', 'talks', 'topics', 'actors', 'sources'],
  'statements.yaml': ['statements'],
  'variants.yaml': ['variants'],
  'discrepancies.yaml': ['discrepancies'],
  'lineages.yaml': ['lineages'],
  [sharedTextFile]: ['sharedText'],
  [decisionsFile]: ['decisions'],
} as const;

/** The sections of an account's file whose records belong to the account. */
export const accountSections = ['attestations', 'figures', 'mentions'] as const;

/** Whether a file is an account's, by its path in the folder. */
export function isAccountFile(name: string): boolean {
  return name.startsWith(`${accountsFolder}/`);
}

/** The sections that a file of the folder may have. */
export function sectionsOf(name: string): readonly string[] {
  if (isAccountFile(name)) return ['account', ...accountSections];
  if (name.startsWith(`${statementsFolder}/`)) return sectionsByFile['statements.yaml'];
  if (name.startsWith(`${decisionsFolder}/`)) return sectionsByFile[decisionsFile];
  // Not every name that an object answers to is a file of a dossier: "constructor".
  return Object.hasOwn(sectionsByFile, name) ? sectionsByFile[name as keyof typeof sectionsByFile] : [];
}

/** Whether a file is of the trail, by its path in the folder. */
export function isTrailFile(name: string): boolean {
  return sectionsOf(name).includes('decisions');
}

/** In which file a section belongs, in words. */
export function homeOf(section: string): string | undefined {
  if (sectionsOf(`${accountsFolder}/`).includes(section)) return `the account’s file in ${accountsFolder}/`;
  return Object.entries(sectionsByFile).find(([, sections]) =>
    (sections as readonly string[]).includes(section),
  )?.[0];
}
