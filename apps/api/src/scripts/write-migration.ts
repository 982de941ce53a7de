import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInMemory } from '../database/embedded.js';

/*
 * Writes what the entities ask of the database and the migrations do not give it yet:
 *   node dist/scripts/write-migration.js <Name>
 */
const database = await openInMemory();
await database.orm.migrator.up();
const statements = await database.orm.schema.getUpdateSchemaSQL({ wrap: false });
const name = process.argv[2] ?? 'Unnamed';
const body = statements
  .split(/;\s*\n/)
  .map((each) => each.trim())
  .filter(Boolean);
const text = [
  "import { Migration } from '@mikro-orm/migrations';",
  '',
  `export class ${name} extends Migration {`,
  '  override up(): void {',
  ...body.map((statement) => `    this.addSql(\`${statement.replaceAll('`', '\\`').replaceAll('${', '\\${')}\`);`),
  '  }',
  '}',
  '',
].join('\n');
const path = join(mkdtempSync(join(tmpdir(), 'touchstone-migration-')), `${name}.ts`);
writeFileSync(path, text);
process.stdout.write(`written: ${path}\n`);
await database.close();
