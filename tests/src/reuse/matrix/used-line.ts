/** What `usePackage` gives wherever the package works. */
export const usedLine =
  'true 6/0 moved actor:lind value-type@talks.title true withdrawn true 9 https://json-schema.org/draft/2020-12/schema SE,pt-BR,2031~ atLeast @parley/schema/records#TopicId';
