/** How a value grows over time: the line that fits best, with how sure it is. */
export interface Growth {
  /** Units a minute. */
  readonly slope: number;
  /** Half of the interval in which the slope lies with a probability of 95 %. */
  readonly margin: number;
}

/** A value at a moment, in minutes. */
export type Moment = readonly [minute: number, value: number];

/** Memory leaks where the least growth that the measurement allows for is more than this, in megabytes a minute. */
const mostGrowth = 1;

/** A leak of two megabytes a minute would not be told from none by a measurement that is rougher than this. */
const mostMargin = 1;

/** How many moments of one stretch stand for one another: they follow the same garbage collections. */
const stretches = 12;

// Quantiles of Student's distribution at 97.5 %, by degrees of freedom from 1.
const student = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23];

/**
 * The growth of what stays in memory. Of each of twelve stretches of time the least value is taken, which is what is
 * left after garbage is collected; the values of one stretch are no independent ones.
 */
export function measureGrowth(moments: readonly Moment[]): Growth {
  const floors = floorsOf(moments);
  const count = floors.length;
  const meanOf = (index: 0 | 1): number => floors.reduce((sum, floor) => sum + floor[index], 0) / count;
  const [minute, value] = [meanOf(0), meanOf(1)];
  const spread = floors.reduce((sum, [at]) => sum + (at - minute) ** 2, 0);
  const slope = floors.reduce((sum, [at, one]) => sum + (at - minute) * (one - value), 0) / spread;
  const left = floors.reduce((sum, [at, one]) => sum + (one - value - slope * (at - minute)) ** 2, 0);
  const margin = (student[count - 3] ?? 2.23) * Math.sqrt(left / (count - 2) / spread);
  return { slope, margin };
}

function floorsOf(moments: readonly Moment[]): Moment[] {
  const length = Math.ceil(moments.length / stretches);
  return Array.from({ length: Math.ceil(moments.length / length) }, (_, index) => {
    const stretch = moments.slice(index * length, (index + 1) * length);
    const least = Math.min(...stretch.map(([, value]) => value));
    return [stretch[Math.floor(stretch.length / 2)]?.[0] ?? 0, least] as const;
  });
}

/** What growth of memory, in megabytes a minute, comes to. */
export function judgeGrowth({ slope, margin }: Growth): 'LEAKS' | 'TOO ROUGH TO TELL' | 'no leak' {
  if (slope - margin > mostGrowth) return 'LEAKS';
  // Of too few moments there is neither.
  return margin <= mostMargin ? 'no leak' : 'TOO ROUGH TO TELL';
}
