export { constantCase } from './constant-case.ts';
export { graphqlEnums, type EnumValues } from './enums.ts';
export { codegenScalars, graphqlScalars, type GraphqlScalar } from './scalars.ts';
