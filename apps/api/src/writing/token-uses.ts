import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** How long a use may be remembered in memory alone. */
const writeEveryMs = 60_000;

/** When tokens were used last, by their ids: instants in UTC. */
export type Uses = Readonly<Record<string, string>>;

/** Where it is kept when the tokens of a file were used last. */
function usesFileOf(tokensFile: string): string {
  return `${tokensFile}.used`;
}

/** When the tokens of a file were used last; nothing of those that never were. */
export function readUses(tokensFile: string): Uses {
  try {
    const read: unknown = JSON.parse(readFileSync(usesFileOf(tokensFile), 'utf8'));
    return Object.fromEntries(Object.entries(read as Uses).filter(([, at]) => typeof at === 'string'));
  } catch {
    return {};
  }
}

/** Notes when tokens are used, beside the file of tokens and exact to the minute: a use is no reason to write at once. */
export class TokenUses {
  readonly #file: string;
  readonly #report: (message: string) => void;
  readonly #used = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(tokensFile: string, report: (message: string) => void) {
    this.#file = tokensFile;
    this.#report = report;
  }

  note(token: string): void {
    this.#used.set(token, `${new Date().toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`);
    this.#timer ??= setTimeout(() => this.write(), writeEveryMs).unref();
  }

  /** Adds what was noted to what other servers have; of two uses the later one stays. */
  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#used.size === 0) return;
    const known = readUses(this.#file);
    const later = [...this.#used].filter(([token, at]) => !(known[token] !== undefined && known[token] > at));
    const file = usesFileOf(this.#file);
    try {
      const aside = `${file}.${process.pid}`;
      writeFileSync(aside, `${JSON.stringify({ ...known, ...Object.fromEntries(later) }, null, 1)}\n`);
      renameSync(aside, file);
      this.#used.clear();
    } catch (error) {
      this.#report(`When tokens were used last cannot be kept in ${file}: ${(error as Error).message}`);
    }
  }
}
