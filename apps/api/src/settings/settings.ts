import { anyText, folder, httpUrl, oneOf, onOrOff, origins, texts, wholeNumber, type Kind } from './kinds.ts';

/** One variable of the environment. */
interface Setting<Value> {
  readonly variable: string;
  /** Sentence without a full stop, for the README's table. */
  readonly meaning: string;
  readonly kind: Kind<Value>;
  readonly usual: Value;
  /** How the table words the default, where the value does not say it. */
  readonly usualText?: string;
}

const second = 1000;
const day = 86_400_000;
const gigabyte = 1_073_741_824;
const many = 1_000_000_000;

/** Everything that the server can be told by its environment, beside where its store and its data are. */
export const settingsTable = {
  host: define('HOST', 'address to listen at', anyText, '127.0.0.1'),
  port: define('PORT', 'port to listen at; 0 takes any that is free', wholeNumber(0, 65_535), 4000),
  mode: define(
    'PARLEY_MODE',
    '`production` turns introspection, GraphiQL and suggestions off, and has GET ask for trusted documents alone',
    oneOf('open', 'production'),
    'open',
  ),
  trustedOnly: define(
    'PARLEY_TRUSTED_ONLY',
    '`on` answers trusted documents and nothing else',
    onOrOff,
    false,
  ),
  trustedDocuments: define<readonly string[] | undefined>(
    'PARLEY_TRUSTED_DOCUMENTS',
    'files of trusted documents, with commas between them: JSON objects of documents by the SHA-256 of their text',
    texts,
    undefined,
    'those of the briefing',
  ),
  texts: define<string | undefined>(
    'PARLEY_TEXTS',
    'folder with the accounts’ texts, from which passages are given: files named as in the dossier, in the folder itself or in one with the id of the talks',
    folder,
    undefined,
    'none',
  ),
  corsOrigins: define<readonly string[]>(
    'PARLEY_CORS_ORIGINS',
    'origins whose pages may read answers, with commas between them',
    origins,
    [],
    'none',
  ),
  maxAgeSeconds: define(
    'PARLEY_MAX_AGE_S',
    'how long caches may use an answer to GET without asking again; 0 has them ask each time',
    wholeNumber(0, 31_536_000),
    0,
  ),
  bodyBytes: define('PARLEY_MAX_BODY_BYTES', 'most bytes of a body', wholeNumber(1, gigabyte), 262_144),
  tokens: define('PARLEY_MAX_TOKENS', 'most tokens of a document', wholeNumber(1, many), 4000),
  depth: define(
    'PARLEY_MAX_DEPTH',
    'most fields inside one another, fragments written out',
    wholeNumber(1, 500),
    16,
  ),
  values: define(
    'PARLEY_MAX_VALUES',
    'most values in the arguments of a document, and in variables that come without a token; each of 2000 characters at most',
    wholeNumber(1, many),
    1000,
  ),
  aliases: define(
    'PARLEY_MAX_ALIASES',
    'most aliases of an operation, fragments written out',
    wholeNumber(0, many),
    50,
  ),
  directives: define(
    'PARLEY_MAX_DIRECTIVES',
    'most directives of an operation, fragments written out',
    wholeNumber(0, many),
    50,
  ),
  repeats: define(
    'PARLEY_MAX_REPEATS',
    'how often a document may select something once more in the same place',
    wholeNumber(0, many),
    50,
  ),
  fragments: define(
    'PARLEY_MAX_FRAGMENTS',
    'most fragments and operations of a document',
    wholeNumber(1, many),
    60,
  ),
  cost: define(
    'PARLEY_MAX_COST',
    'most fields that an operation may come to, as its list sizes have it',
    wholeNumber(1, many),
    500_000,
  ),
  batch: define('PARLEY_MAX_BATCH', 'most operations of one request; 1 is no batch', wholeNumber(1, 1000), 1),
  requestsPerMinute: define(
    'PARLEY_REQUESTS_PER_MINUTE',
    'most requests of one address, and of one token, in a minute; 0 does not count them',
    wholeNumber(0, many),
    0,
  ),
  streams: define(
    'PARLEY_MAX_STREAMS',
    'most subscriptions of one address at once',
    wholeNumber(0, many),
    100,
  ),
  writers: define<string | undefined>(
    'PARLEY_TOKENS',
    'file of the tokens that may write, hashed as `pnpm api token` prints them; without it nobody may',
    anyText,
    undefined,
    'none',
  ),
  importBytes: define(
    'PARLEY_MAX_IMPORT_BYTES',
    'most bytes of a body that comes with a token that may write',
    wholeNumber(1, gigabyte),
    16_777_216,
  ),
  writesPerMinute: define(
    'PARLEY_WRITES_PER_MINUTE',
    'most mutations of one token in a minute; 0 does not count them',
    wholeNumber(0, many),
    60,
  ),
  proxies: define(
    'PARLEY_PROXIES',
    'how many proxies stand in front and write `x-forwarded-for`',
    wholeNumber(0, 10),
    0,
  ),
  requestMs: define(
    'PARLEY_REQUEST_MS',
    'how long an operation may take before it is given up and its SQL cancelled',
    wholeNumber(1, day),
    30 * second,
  ),
  receiveMs: define(
    'PARLEY_RECEIVE_MS',
    'how long a client may take to send a whole request, and its headers in a half of that',
    wholeNumber(2, day),
    20 * second,
  ),
  drainDelayMs: define(
    'PARLEY_DRAIN_DELAY_MS',
    'how long to go on after SIGTERM while `/health/ready` says no',
    wholeNumber(0, day),
    0,
  ),
  drainMs: define(
    'PARLEY_DRAIN_MS',
    'how long requests under way may take once the server stops',
    wholeNumber(0, day),
    10 * second,
  ),
  fastPath: define(
    'PARLEY_FAST_PATH',
    '`off` has every question answered the ordinary way, trusted queries too',
    onOrOff,
    true,
  ),
  keptMb: define(
    'PARLEY_KEEP_MB',
    'how many megabytes of dossiers, as JSON, are kept from one operation to the next, in some five times as much memory; 0 has each read the store',
    wholeNumber(0, 100_000),
    40,
  ),
  watchMs: define(
    'PARLEY_WATCH_MS',
    'how often the store is looked at for subscribers',
    wholeNumber(10, day),
    second,
  ),
  log: define(
    'PARLEY_LOG',
    '`json` writes JSON lines, one for each request too',
    oneOf('text', 'json'),
    'text',
  ),
  metrics: define('PARLEY_METRICS', '`on` answers `/metrics` for Prometheus', onOrOff, false),
  telemetry: define<string | undefined>(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'an OpenTelemetry collector to send traces to by OTLP over HTTP',
    httpUrl,
    undefined,
    'none',
  ),
  serviceName: define('OTEL_SERVICE_NAME', 'the name that traces carry', anyText, 'parley'),
};

/** Everything that the server was told, or its default. */
export type Settings = {
  readonly [Name in keyof typeof settingsTable]: (typeof settingsTable)[Name]['usual'];
};

function define<Value>(
  variable: string,
  meaning: string,
  kind: Kind<NoInfer<Value>>,
  usual: Value,
  usualText?: string,
): Setting<Value> {
  return { variable, meaning, kind, usual, ...(usualText !== undefined && { usualText }) };
}
