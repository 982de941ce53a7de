import { plusDays } from '@touchstone/plain-date';
import { planTransition } from '../modules/transitions/index.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';

/** The body has a plan for the new edition of the survey standard, once that is near. */
export async function playTransition(stage: Stage, { players }: Cast): Promise<void> {
  const manager = players.get('manager');
  if (!manager) throw new Error('The demonstration has no programme manager');
  await stage.tryAct(manager, plusDays(stage.today, -20), [
    planTransition,
    {
      kind: 'STANDARD',
      subject: 'SB/T 10409-2007',
      deadlineOn: plusDays(stage.today, 120),
      plan: '按 SB/T 10409-2025 更新顾客满意度调查方案与问卷；对审查员开展换版培训并重新评价能力；各获证组织在下一次审查时按新版核查。',
    },
  ]);
}
