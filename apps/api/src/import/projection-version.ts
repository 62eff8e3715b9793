// By itself, for a store that has all dossiers is opened without what makes rows of them.
/**
 * The version of {@link projectDossier}. Raise it with every change to what the rows of an unchanged dossier are: dossiers
 * that were imported under another version are imported again.
 */
export const projectionVersion = 4;
