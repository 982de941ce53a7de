import type * as Operations from '@touchstone/api/operations';

/** Exit status when a running server has the data folder. */
const IN_USE = 3;

type Run = (operations: typeof Operations, config: Operations.Config) => Promise<void>;

/**
 * Runs something that needs the database. The server's code is loaded only now, so that commands without a database
 * start at once.
 */
export async function withDatabase(run: Run): Promise<void> {
  const operations = await import('@touchstone/api/operations');
  try {
    await run(operations, operations.readConfig());
  } catch (error) {
    if (!(error instanceof Error) || !(await operations.isFolderInUse(error))) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = IN_USE;
  }
}
