// A bundle has modules of its own, so that what runs it can only leave word where all modules look.
const place = Symbol.for('@parley/reports: program');
const everywhere = globalThis as { [place]?: string };

/** Says which program runs from now on in this process. */
export function nameProgram(name: string): void {
  everywhere[place] = name;
}

/** Name of the bundle that runs, another one after every change of a source; undefined where the sources run themselves. */
export function programName(): string | undefined {
  return everywhere[place];
}
