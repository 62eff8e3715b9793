/**
 * Names the runtime in its very version: its form for data, its tables of Unicode, its dictionaries of languages that
 * set no spaces. ICU may be the system's, and then another one under the same Node.
 */
export const runtimeName = `${process.version} icu ${process.versions.icu ?? 'none'}`;
