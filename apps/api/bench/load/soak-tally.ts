import { setTimeout as wait } from 'node:timers/promises';

/** What went on in one run: answers, failures by what was said, and what was wrong. */
export class SoakTally {
  readonly #failed = new Map<string, number>();
  readonly wrong: string[] = [];
  answered = 0;

  /** Does something that a killed server or a cut connection may fail, and notes what it says is wrong. */
  async attempt(work: () => Promise<string | undefined | void>): Promise<void> {
    try {
      const wrong = await work();
      this.answered += 1;
      if (wrong !== undefined) this.wrong.push(wrong);
    } catch (error) {
      const { message, cause } = error as Error & { cause?: { code?: string } };
      const said = cause?.code ?? message.slice(0, 120);
      this.#failed.set(said, (this.#failed.get(said) ?? 0) + 1);
      // A server that has just been killed is there again soon.
      await wait(50);
    }
  }

  /** Prints failures and what was wrong, and has the process fail where anything was. */
  print(): void {
    for (const [message, count] of this.#failed) console.log(`  ${count} failed: ${message}`);
    console.log(`  acknowledged writes lost, or wrong answers: ${this.wrong.length}`);
    for (const one of this.wrong.slice(0, 5)) console.log(`    ${one}`);
    if (this.wrong.length > 0) process.exitCode = 1;
  }
}
