import type { LogEvent } from 'kysely';
import type { Settings } from '../settings/settings.ts';
import { logJson, logText, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Telemetry } from './telemetry.ts';

/** What tells those who run the server how it does. */
export interface Operations {
  readonly log: Log;
  readonly metrics?: Metrics;
  readonly telemetry?: Telemetry;
  /** Told of every SQL statement. */
  readonly logSql?: (event: LogEvent) => void;
}

/** Starts what the settings want; what they do not want is not even loaded. */
export async function startOperations(
  { log, metrics, telemetry, serviceName }: Settings,
  print: (line: string) => void,
  warn: (line: string) => void,
): Promise<Operations> {
  const counters = metrics ? (await import('./metrics.ts')).makeMetrics() : undefined;
  const spans =
    telemetry === undefined
      ? undefined
      : (await import('./telemetry.ts')).startTelemetry(telemetry, serviceName);
  return {
    log: log === 'json' ? logJson(print) : logText(print, warn),
    ...(counters && {
      metrics: counters,
      logSql: ({ queryDurationMillis }) => counters.sql(queryDurationMillis / 1000),
    }),
    ...(spans && { telemetry: spans }),
  };
}
