import { createServer } from 'node:net';
import type { Config } from '../config.js';

/** A first start takes a minute: whoever has to choose another port is told before it. @throws Error naming the port */
export async function tryPort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((done, fail) => {
    probe.once('error', (error) => fail(portError(error, config)));
    probe.listen(config.port, config.host, () => probe.close(() => done()));
  });
}

/** What somebody is told whose port is another program's. */
export function portError(error: NodeJS.ErrnoException, { port }: Config): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} is taken by another program. Set PORT to a free one, for instance: PORT=4100 npm start`,
  );
}
