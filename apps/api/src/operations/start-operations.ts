import type { Settings } from '../settings/settings.ts';
import { logJson, logText, type Log } from './log.ts';
import type { Engine } from '../store/engine.ts';
import type { RunStatement } from '../store/run-statement.ts';
import type { Metrics } from './metrics.ts';
import { SqlTrace } from './sql-trace.ts';
import type { Telemetry } from './telemetry.ts';

/** What tells those who run the server how it does. */
export interface Operations {
  readonly log: Log;
  readonly metrics?: Metrics;
  readonly telemetry?: Telemetry;
  /** Notes statements with the requests that they are run for; absent where nobody is told of them. */
  readonly sqlTrace?: SqlTrace;
  /** Told of every SQL statement. */
  readonly tellSql?: (statement: RunStatement) => void;
}

/** Starts what the settings want; what they do not want is not even loaded. */
export async function startOperations(
  { log, metrics, telemetry, serviceName }: Settings,
  engine: Engine,
  print: (line: string) => void,
  warn: (line: string) => void,
): Promise<Operations> {
  const counters = metrics ? (await import('./metrics.ts')).makeMetrics() : undefined;
  const spans =
    telemetry === undefined
      ? undefined
      : (await import('./telemetry.ts')).startTelemetry(telemetry, serviceName, engine);
  const sqlTrace = spans && new SqlTrace();
  return {
    log: log === 'json' ? logJson(print) : logText(print, warn),
    ...(counters && { metrics: counters }),
    ...(spans && { telemetry: spans }),
    ...(sqlTrace && { sqlTrace }),
    ...((counters || sqlTrace) && {
      tellSql: (statement) => {
        counters?.sql(statement.durationMs / 1000);
        sqlTrace?.note(statement);
      },
    }),
  };
}
