import { describe, expect, it } from 'vitest';
import { openClientAccount } from './nonconformity-steps.js';
import type { Office } from './office.js';
import { openFile, PEOPLE } from './steps.js';

/** A client of the demonstration whose initial audit was reported and reviewed, and does not reach the lowest level. */
const FAILED = '泰和轮胎有限公司';
const CONTACT = { name: '泰和联系人', email: 'contact@taihe.example', password: 'correct horse battery' } as const;
const REASON = '综合得分未达到达标级要求。';

/** A client is refused, and appeals. */
export function playRefusal({ as, asHolder }: Office): void {
  describe('a refusal, and an appeal against it', () => {
    it('is refused by its decision maker, with a reason', async () => {
      await as('decider', async (desk) => {
        await openFile(desk, '审查', FAILED);
        await desk.turnTo('复核与决定');
        await desk.openDialog('不予认证');
        await desk.fillIn('理由', REASON);
        await desk.press('不予认证');
        await desk.see('已作出不予认证的决定');
      });
    });

    it('is read by the client, who appeals', async () => {
      await as('administrator', (desk) => openClientAccount(desk, CONTACT, FAILED));
      await asHolder(CONTACT, async (desk) => {
        await openFile(desk, '认证决定', FAILED);
        await desk.see(REASON);
        await desk.openDialog('提出申诉');
        await desk.see('说明不服的理由。申诉由未参与本案的人员处理，不影响贵组织的任何权利。');
        await desk.fillIn('申诉理由', '抽样未覆盖全部网点。');
        await desk.press('提出申诉');
        await desk.see('申诉已提出');
        await desk.see('已收到');
      });
    });

    it('is looked into by somebody uninvolved: who decided is refused, with the reason', async () => {
      await as('complaints', async (desk) => {
        await openFile(desk, '申诉', FAILED);
        await desk.openDialog('受理申诉');
        await desk.press('受理申诉');
        await desk.openDialog('指定调查人员');
        await desk.lookUp('调查人员', PEOPLE.decider);
        await desk.press('指定调查人员');
        await desk.see('该人员作出了相关决定，不得处理。');
        await desk.lookUp('调查人员', PEOPLE.complaints);
        await desk.press('指定调查人员');
        await desk.openDialog('提出处理建议');
        await desk.choose('建议结论', '申诉不成立');
        await desk.fillIn('调查情况和依据', '抽样与方案一致。');
        await desk.press('提出处理建议');
        await desk.see('处理建议已提出');
      });
    });

    it('is decided by another, and the client sees the outcome and nothing of the proposal', async () => {
      await as('quality', async (desk) => {
        await openFile(desk, '申诉', FAILED);
        await desk.openDialog('决定申诉');
        await desk.choose('结论', '申诉不成立');
        await desk.fillIn('理由', '扣分均有现场记录支持。');
        await desk.press('决定申诉');
        await desk.see('申诉已决定');
      });
      await asHolder(CONTACT, async (desk) => {
        await openFile(desk, '申诉', FAILED);
        await desk.see('扣分均有现场记录支持。');
        expect(await desk.page.getByText('抽样与方案一致。').count()).toBe(0);
      });
    });
  });
}
