import type * as Operations from '@touchstone/api/operations';

/** Exit status when a running server has the data folder. */
export const IN_USE = 3;

/**
 * Runs something that needs the database. The server's code is loaded only now, so that commands without a database
 * start at once.
 */
export async function withDatabase(run: (operations: typeof Operations, config: Operations.Config) => Promise<void>): Promise<void> {
  const operations = await import('@touchstone/api/operations');
  try {
    await run(operations, operations.readConfig());
  } catch (error) {
    if (!(error instanceof operations.FolderInUse)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = IN_USE;
  }
}
