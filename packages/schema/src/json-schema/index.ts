export { dossierFileKinds, toFileJsonSchema, type DossierFileKind } from './file-schemas.ts';
export { toJsonSchema } from './to-json-schema.ts';
