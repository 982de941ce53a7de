import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { BackupContents } from '@touchstone/api/operations';
import { withDatabase } from './with-database.js';

const KEY_HELP = `
The file opens every backup made for it: keep it away from the server, twice. The recipient that is printed is no secret;
backups are made for it. Backups are files of the age format: any program that knows it opens them too.

Exit status: 0 made; 1 the file is there already.`;

/** `touchstone backup-key`: makes the key that backups are opened with. */
export function backupKeyCommand(): Command {
  return new Command('backup-key')
    .description('Make a key for backups')
    .requiredOption('-o, --out <file>', 'where to write it')
    .addHelpText('after', KEY_HELP)
    .action(async ({ out }: { readonly out: string }) => {
      const { makeBackupKey } = await import('@touchstone/api/operations');
      const { identity, recipient } = await makeBackupKey();
      writeFileSync(out, `# recipient: ${recipient}\n${identity}\n`, { flag: 'wx', mode: 0o600 });
      console.log(recipient);
    });
}

const BACKUP_HELP = `
Holds every table as it stood at one moment, every document and the body's own editions, for nobody to read but the
holders of a recipient's key. The installation's own key (SECRET_KEY, or DATA_DIR/secret.key) is not in it: keep
a copy of that apart, or what is sealed in the backup stays shut.

Exit status: 0 written; 1 it failed, or the file is there already; 3 a running server has the embedded database.`;

interface BackupOptions {
  readonly out: string;
  readonly recipient: readonly string[];
}

/** `touchstone backup`: everything the house holds in one encrypted file. */
export function backupCommand(): Command {
  const several = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];
  return new Command('backup')
    .description('Write everything the house holds to an encrypted file')
    .requiredOption('-o, --out <file>', 'where to write it')
    .requiredOption('--recipient <age1…>', 'who may open it (from backup-key); may be given again', several)
    .addHelpText('after', BACKUP_HELP)
    .action(({ out, recipient }: BackupOptions) =>
      withDatabase(async ({ backup }, config) => {
        const started = performance.now();
        const contents = await backup(config, { file: out, recipients: recipient });
        console.log(`Written: ${told(contents)}, in ${seconds(started)} s.`);
        for (const sha256 of contents.missing) console.log(`Not in the store: document ${sha256}`);
      }),
    );
}

const RESTORE_HELP = `
Works on the empty database of the settings, and on a server as the owner of its tables. The backup is read to its end
before anything is written, every table is read back and compared, every foreign key proved anew; one transaction.
--check reads the backup alone and needs no database: do that with every backup, and restore one into an empty
installation now and then.

Exit status: 0 done; 1 it failed, or the backup cannot be used; 3 a running server has the embedded database.`;

interface RestoreOptions {
  readonly key: string;
  readonly check?: boolean;
}

/** `touchstone restore`: an empty house becomes what the backup holds. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Load a backup into an empty database, or check it')
    .argument('<file>', 'a backup')
    .requiredOption('--key <file>', 'the key it was made for')
    .option('--check', 'read it to its end and write nothing')
    .addHelpText('after', RESTORE_HELP)
    .action(async (file: string, { key, check = false }: RestoreOptions) => {
      const wish = { file, identity: identityIn(key) };
      const started = performance.now();
      if (check) {
        const { checkBackup } = await import('@touchstone/api/operations');
        const { head, contents } = await checkBackup(wish);
        console.log(`Whole, of ${head.madeAt}: ${told(contents)}.`);
        return;
      }
      await withDatabase(async ({ restore }, config) => {
        const { head, contents, opensHere } = await restore(config, wish);
        console.log(`Restored as of ${head.madeAt}: ${told(contents)}, in ${seconds(started)} s.`);
        if (!opensHere) console.log('What is sealed in it needs the key of the installation it was made on.');
      });
    });
}

function told({ tables, documents, editions, missing }: BackupContents): string {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows, ${documents} documents, ${editions} editions; ${missing.length} documents missing`;
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** The first line of a key file that is no remark. @throws Error when there is none */
function identityIn(path: string): string {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((each) => each.startsWith('AGE-SECRET-KEY-'));
  if (!line) throw new Error(`${path}: no age identity (AGE-SECRET-KEY-…)`);
  return line.trim();
}
