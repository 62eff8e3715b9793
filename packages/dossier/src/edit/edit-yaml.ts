import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { changeNode } from './change-node.ts';
import { applySplices } from './splice.ts';

/**
 * The text of a file with another value, all else of it untouched: comments, order, quotation marks, line ends.
 * Undefined where that cannot be done, which only odd YAML brings about (comments inside brackets, records that swap
 * places).
 */
export function editYaml(file: YamlFile, value: unknown): string | undefined {
  const { root } = file.nodes;
  if (root === null) return undefined;
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  const splices = changeNode({ text: file.text, newline }, root, value);
  if (splices === undefined) return undefined;
  const edited = applySplices(file.text, splices);
  // What was cut and pasted is read again, so that no edit ever says anything but what was asked.
  const outcome = parseYaml(file.name, file.path, edited);
  return outcome.ok && isDeepStrictEqual(outcome.file.value, value) ? edited : undefined;
}
