import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestNote } from './request-notes.ts';

/** What a server counts of itself, for Prometheus. */
export interface Metrics {
  readonly contentType: string;
  print(): Promise<string>;
  begin(): void;
  end(note: RequestNote, status: number, seconds: number): void;
  /** One SQL statement. */
  sql(seconds: number): void;
  /** One dossier of an import, with what became of it. */
  imported(state: string): void;
}

// Anybody may invent names, and each would be a series of its own.
const mostNames = 50;

const requestSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const sqlSeconds = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

/** Makes the counters. Operations beyond the first fifty names are counted as `other`, those without a name as `none`. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'parley_requests_total',
    help: 'Requests answered, by operation and status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'parley_request_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['operation'],
    buckets: requestSeconds,
    registers,
  });
  const errors = new Counter({
    name: 'parley_errors_total',
    help: 'Errors answered, by code.',
    labelNames: ['code'],
    registers,
  });
  const refused = new Counter({
    name: 'parley_refused_total',
    help: 'Requests refused, by the rule they broke.',
    labelNames: ['rule'],
    registers,
  });
  const underWay = new Gauge({
    name: 'parley_requests_under_way',
    help: 'Requests being answered.',
    registers,
  });
  const store = new Histogram({
    name: 'parley_sql_seconds',
    help: 'Time of SQL statements.',
    buckets: sqlSeconds,
    registers,
  });
  const dossiers = new Counter({
    name: 'parley_dossiers_total',
    help: 'Dossiers looked at by imports, by what became of them.',
    labelNames: ['state'],
    registers,
  });
  const names = new Set<string>();
  const nameOf = ({ operation }: RequestNote): string => {
    if (operation === undefined) return 'none';
    if (names.size < mostNames) names.add(operation);
    return names.has(operation) ? operation : 'other';
  };
  return {
    contentType: registry.contentType,
    print: () => registry.metrics(),
    begin: () => underWay.inc(),
    end: (note, status, seconds) => {
      const operation = nameOf(note);
      underWay.dec();
      requests.inc({ operation, status });
      durations.observe({ operation }, seconds);
      for (const code of note.codes) errors.inc({ code });
      for (const rule of note.rules) refused.inc({ rule });
    },
    sql: (seconds) => store.observe(seconds),
    imported: (state) => dossiers.inc({ state }),
  };
}
