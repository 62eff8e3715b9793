// Opens a store's file with the driver named and reads one row, in a process of its own; prints the milliseconds.
const [driver = '', file = ''] = process.argv.slice(2);
const start = performance.now();
const query = 'select count(*) as dossiers from dossiers';
if (driver === 'node:sqlite') {
  const { DatabaseSync } = await import('node:sqlite');
  new DatabaseSync(file).prepare(query).get();
} else {
  const { default: Database } = await import('better-sqlite3');
  new Database(file).prepare(query).get();
}
process.stdout.write(String(performance.now() - start));
