import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.js';
import { openOffice } from './office.js';
import type { Person } from './person.js';
import { acceptApplication, agree, apply, CLIENT, lookUpCredit, openFile, registerClient } from './steps.js';
import { decide, nextSurveillance, passReport, readCertificate, submitReport } from './decision-steps.js';
import {
  conclude,
  formTeam,
  moveDayTo,
  planInitialAudit,
  planSurveillanceAudit,
  recordContents,
  renewDeclarations,
  seatLeader,
  seeSurveillanceToday,
  signIn,
} from './fieldwork-steps.js';
import {
  answerNonconformity,
  closeNonconformity,
  CONTACT,
  openClientAccount,
  raiseNonconformity,
} from './nonconformity-steps.js';
import { fillInSheets, LOST } from './scoring-steps.js';

/** The whole job, from a client nobody knows to the surveillance after next, as the people of a body do it at their desks. */
export function playJourney(name: Engine['name']): void {
  describe(`the main job, on the ${name} engine`, () => {
    const { as, asHolder, killAndStart } = openOffice(name);
    let dueOn: PlainDate;
    const moveDay = async (administrator: Person, days: number): Promise<void> =>
      moveDayTo(administrator, plusDays(await administrator.today(), days));

    it('registers a client and takes its application with its papers', async () => {
      await as('planner', async (planner) => {
        await registerClient(planner);
        await apply(planner);
        expect(await planner.page.getByText(CLIENT.name).count()).toBeGreaterThan(0);
      });
    });

    it('reviews it and signs the agreement', async () => {
      await as('reviewer', async (reviewer) => {
        await lookUpCredit(reviewer);
        await acceptApplication(reviewer);
      });
      await as('planner', agree);
    });

    it('has lost nothing that was acknowledged when it is killed', async () => {
      await killAndStart();
      await as('planner', async (planner) => {
        await openFile(planner, '认证案卷');
        await planner.see('家用电器的售后服务');
      });
    });

    it('plans the initial audit, forms its team and looks through the papers', async () => {
      await as('planner', async (planner) => {
        await planInitialAudit(planner);
        await formTeam(planner);
      });
      await as('leader', (leader) => conclude(leader, '文件审查'));
      await as('administrator', async (administrator) => moveDay(administrator, 4));
      await as('leader', (leader) => conclude(leader, '现场审查'));
    });

    it('fills in both score sheets, and has what is not met put right', async () => {
      await as('leader', async (leader) => {
        await fillInSheets(leader, LOST);
        await raiseNonconformity(leader);
      });
      await as('administrator', openClientAccount);
      await asHolder(CONTACT, answerNonconformity);
      await as('leader', closeNonconformity);
    });

    it('reports, reviews and decides; the certificate is a specimen with its surveillance days', async () => {
      await as('leader', async (leader) => {
        await signIn(leader);
        await submitReport(leader, '推荐认证注册');
      });
      await as('technical', passReport);
      await as('decider', (decider) => decide(decider, ['准予认证', '已准予认证，证书已颁发']));
      await as('planner', async (planner) => {
        const today = await planner.today();
        const certificate = await readCertificate(planner);
        expect(certificate).toMatch(/SPECIMEN-\S+/);
        for (const said of [CLIENT.uscc, '五星级', '样张', today, plusDays(plusMonths(today, 36), -1)])
          expect(certificate).toContain(said);
        dueOn = await nextSurveillance(planner);
        expect(dueOn).toBe(plusMonths(today, 12));
      });
    });

    it('keeps the certificate by a surveillance audit, and the next day appears', async () => {
      await as('administrator', (administrator) => moveDayTo(administrator, plusDays(dueOn, -20)));
      await as('qualifications', renewDeclarations);
      await as('planner', async (planner) => {
        await seeSurveillanceToday(planner);
        await lookUpCredit(planner);
        await planSurveillanceAudit(planner);
        await seatLeader(planner);
      });
      await as('administrator', async (administrator) => moveDay(administrator, 2));
      await as('leader', async (leader) => {
        await conclude(leader, '现场审查');
        await fillInSheets(leader, null);
        await signIn(leader);
        await recordContents(leader);
        await submitReport(leader, '推荐保持');
      });
      await as('technical', passReport);
      await as('decider', (decider) => decide(decider, ['保持认证', '已作出保持认证的决定']));
      await as('planner', async (planner) => {
        // Twelve months from the last day of the visit that kept it: no day is won by auditing early.
        expect(await nextSurveillance(planner)).toBe(plusMonths(plusDays(dueOn, -18), 12));
      });
    });
  });
}
