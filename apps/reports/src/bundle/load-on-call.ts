import { createRequire } from 'node:module';
import type { Plugin } from 'rolldown';

/**
 * Packages of which few runs call anything: fonts are parsed where a word is new, and pdfkit's own lines, pictures and
 * encryption are not used. Evaluating them takes longer than drawing ten pages.
 */
const calledByFew = /^(?:fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/;

const mark = '\0called by few:';

/** Has packages loaded from where they are installed, when one of their functions or classes is first called. */
export const loadOnCall: Plugin = {
  name: 'load-on-call',
  resolveId: {
    filter: { id: calledByFew },
    handler: (name, importer) => (importer === undefined ? null : `${mark}${name} ${importer}`),
  },
  load: {
    filter: { id: /^\0called by few:/ },
    handler(id) {
      const [name = '', ...importer] = id.slice(mark.length).split(' ');
      return writeCallers(name, importer.join(' '));
    },
  },
};

/** A module with the names of a package, each of which loads it when it is called. */
function writeCallers(name: string, importer: string): string {
  const loaded = createRequire(importer)(name) as object;
  const names = Object.entries(loaded).filter(([key]) => key !== 'default' && !key.startsWith('__'));
  const callers = names.map(([key, value]) => {
    const isCalled = typeof value === 'function' || (typeof value === 'object' && value !== null);
    const found = isCalled ? `onCall(() => load()[${JSON.stringify(key)}])` : JSON.stringify(value);
    return `export const ${key} = ${found};`;
  });
  return `import { createRequire } from 'node:module';
const load = () => createRequire(${JSON.stringify(importer)})(${JSON.stringify(name)});
// Not of a class, whose prototype must not be told to be another one: subclasses and instanceof ask for it.
const onCall = (find) => new Proxy(function () {}, {
  apply: (_, self, given) => Reflect.apply(find(), self, given),
  construct: (_, given) => Reflect.construct(find(), given),
  get: (_, key) => find()[key],
});
export default onCall(() => load().default ?? load());
${callers.join('\n')}
`;
}
