export { jsonLdContext, vocabulary } from './context.ts';
export { fromJsonLd } from './from-json-ld.ts';
export { toJsonLd, type JsonLdDocument, type JsonLdOptions } from './to-json-ld.ts';
