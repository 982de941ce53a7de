import * as fc from 'fast-check';
import { watch } from './watch.js';
import { ROLES } from './world.js';
import type { Came, Role, World } from './world.js';

/** A step of a run; what must hold holds after each. */
export class Step implements fc.AsyncCommand<object, World> {
  constructor(
    private readonly name: string,
    private readonly take: (world: World) => Promise<void>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(_: object, world: World): Promise<void> {
    await this.take(world);
    await watch(world);
  }

  toString(): string {
    return this.name;
  }
}

export const role = fc.constantFrom(...ROLES);
/** Anybody, but mostly who is likely to sit on the team. */
export const member = fc.constantFrom<Role>(...ROLES, 'leader', 'leader', 'leader', 'leader', 'leader', 'leader');

/** Anybody, but mostly who may decide. */
export const judge = fc.constantFrom<Role>(
  ...ROLES,
  'decider',
  'decider',
  'decider',
  'decider',
  'decider',
  'allRounder',
);

/** Something by somebody; where the reference forbids it, the house must refuse. */
export function attempt(
  name: string,
  who: Role,
  take: (world: World) => Promise<{ readonly came: Came; readonly forbidden: boolean } | null>,
): Step {
  return new Step(`${who}: ${name}`, async (world) => {
    const answer = await take(world);
    if (answer?.forbidden && answer.came.ok) throw new Error(`${who} was let: ${name}`);
  });
}
