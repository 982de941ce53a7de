import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow } from './browser.js';
import type { Window } from './browser.js';
import { personAt } from './person.js';
import type { Person } from './person.js';
import { makeEngine, startServer } from './server.js';
import type { Engine, RunningServer } from './server.js';
import { acceptApplication, agree, apply, CLIENT, openFile, PEOPLE, registerClient } from './steps.js';

describe.each(['embedded', 'postgres'] as const)('the main job, on the %s engine', (name) => {
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

  const as = async (who: keyof typeof PEOPLE, work: (person: Person) => Promise<void>): Promise<void> => {
    await desk.signIn(PEOPLE[who]);
    await work(desk).catch(async (error: unknown) => {
      await desk.page.screenshot({
        path: `${process.env['SCREENSHOTS'] ?? '/tmp'}/journey-failed-${name}.png`,
        fullPage: true,
      });
      throw error;
    });
    await desk.signOut();
  };

  it('registers a client and takes its application with its papers', async () => {
    await as('planner', async (planner) => {
      await registerClient(planner);
      await apply(planner);
      expect(await planner.page.getByText(CLIENT.name).count()).toBeGreaterThan(0);
    });
  });

  it('reviews it and signs the agreement', async () => {
    await as('reviewer', acceptApplication);
    await as('planner', agree);
    expect(await desk.page.getByText('演示账户').count()).toBe(1);
  });

  it('has lost nothing that was acknowledged when it is killed', async () => {
    await desk.signIn(PEOPLE.planner);
    const { port } = server;
    await server.end('SIGKILL');
    server = await startServer(engine, port);
    await desk.page.reload();
    await openFile(desk, '认证案卷');
    await desk.see('家用电器的售后服务');
    expect(await desk.page.getByText(CLIENT.name).count()).toBeGreaterThan(0);
    await desk.signOut();
  });
});
