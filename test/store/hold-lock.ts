import Libsql from 'libsql';

// Holds the write lock of a SQLite file until the parent says a word.
const database = new Libsql(process.argv[2]!);
database.exec('BEGIN IMMEDIATE');
process.send?.('held');
process.once('message', () => {
  database.exec('COMMIT');
  database.close();
  process.disconnect();
});
