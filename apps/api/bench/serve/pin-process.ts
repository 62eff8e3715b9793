import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Keeps a process with all its threads to one core; false where the machine has one alone, or no taskset. */
export function pinProcess(pid: number, core: number): boolean {
  if (availableParallelism() <= core) return false;
  return spawnSync('taskset', ['-a', '-c', '-p', `${core}`, `${pid}`]).status === 0;
}
