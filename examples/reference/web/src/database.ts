import { invoke, Resource } from '@tauri-apps/api/core';
import { onPress, show, written } from './dom';

/** An SQLite file that Java has opened. */
class Database extends Resource {
  static async open(path: string): Promise<Database> {
    return new Database(await invoke<number>('open_db', { path }));
  }

  execute(sql: string): Promise<void> {
    return invoke('execute_sql', { rid: this.rid, sql });
  }

  query(sql: string): Promise<string[][]> {
    return invoke('query', { rid: this.rid, sql });
  }
}

onPress(async () => {
  const database = await Database.open('stars.db');
  try {
    await database.execute('create table if not exists star (name text, magnitude real)');
    await database.execute('delete from star');
    await database.execute("insert into star values ('Elnath', 1.65), ('Sirius', -1.46)");
    const rows = await database.query(written('sql'));
    show(rows.map((row) => row.join(' ')).join(', '));
  } finally {
    await database.close();
  }
});
