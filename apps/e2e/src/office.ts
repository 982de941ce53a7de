import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll } from 'vitest';
import { openWindow } from './browser.js';
import type { Window } from './browser.js';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { personAt } from './person.js';
import type { Person } from './person.js';
import { startServer } from './server.js';
import type { RunningServer } from './server.js';
import { PEOPLE } from './steps.js';

/** A body's office: an installation with the demonstration, and one desk at which its people take turns. */
export interface Office {
  readonly desk: () => Person;
  /** Somebody of the body signs in, does something, and leaves. */
  readonly as: (who: keyof typeof PEOPLE, does: (person: Person) => Promise<void>) => Promise<void>;
  /** Somebody with an account of their own signs in, does something, and leaves. */
  readonly asHolder: (
    account: { readonly email: string; readonly password: string },
    does: (person: Person) => Promise<void>,
  ) => Promise<void>;
  /** Kills the server and starts it anew where it was. */
  readonly killAndStart: () => Promise<void>;
  /** What the public reads about a certificate: its status by its number, or all of it where its paper leads. */
  readonly publicPage: (where: string) => Promise<string>;
}

/** Opens an office before the tests of a suite, and closes it after them. */
export function openOffice(name: Engine['name']): Office {
  let engine: Engine;
  let server: RunningServer;
  let window: Window;
  let desk: Person;
  beforeAll(async () => {
    engine = await makeEngine(name);
    server = await startServer(engine);
    window = await openWindow({ width: 1440 });
    desk = personAt(await window.context.newPage());
    await desk.page.goto(server.url);
  });
  afterAll(async () => {
    await window.close();
    await server.end('SIGTERM');
    await engine.remove();
  });
  // What was on the screen when something went wrong is kept.
  const work = async (does: (person: Person) => Promise<void>): Promise<void> => {
    try {
      await does(desk);
      await desk.signOut();
    } catch (error) {
      const path = join(process.env['SCREENSHOTS'] ?? tmpdir(), `failed-on-${name}.png`);
      await desk.page.screenshot({ path, fullPage: true });
      throw error;
    }
  };
  return {
    desk: () => desk,
    as: async (who, does) => {
      await desk.signIn(PEOPLE[who]);
      await work(does);
    },
    asHolder: async (account, does) => {
      await desk.signInWith(account);
      await work(does);
    },
    killAndStart: async () => {
      const { port } = server;
      await server.end('SIGKILL');
      server = await startServer(engine, port);
      await desk.page.reload();
    },
    publicPage: async (where) => {
      const answer = await fetch(where.startsWith('http') ? where : `${server.url}/c/${where}`, {
        headers: { 'accept-language': 'zh' },
      });
      return answer.text();
    },
  };
}
