import { plainDate } from '@touchstone/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantOf } from '../../../test/fill-grant.js';
import { startHouse } from '../../../test/house.js';
import type { House } from '../../../test/house.js';
import { adoptProgramme, makeClient, openFile } from '../../../test/path.js';
import { Person } from '../people/index.js';
import { Certification } from './certification.entity.js';
import { issueCertificate } from './issue-certificate.js';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

/** The shelf, with a letter of its own for the programme in each edition. */
function lettered(): House['parts']['editions'] {
  const { editions } = house.parts;
  const get = (id: string) => {
    const edition = editions.get(id);
    return { ...edition, decision: { ...edition.decision, numberLetter: 'S' } };
  };
  return Object.assign(Object.create(editions), { get });
}

/** Issues in a transaction of its own; some are refused at the last moment and leave nothing. */
async function issue(certificationId: string, { fails }: { fails: boolean }): Promise<string | null> {
  const day = plainDate('2026-03-02');
  try {
    return await house.em().transactional(async (em) => {
      const context = {
        ...house.context('DECISION_MAKER'),
        editions: lettered(),
        em,
        sql: () => em.getKysely() as never,
      };
      const certification = await em.findOneOrFail(Certification, { id: certificationId });
      const facts = { level: 'FIVE_STAR', decidedOn: day, issuedOn: day, isSpecimen: true, previous: null };
      const certificate = await issueCertificate(context, certification, facts);
      if (fails) throw new Error('refused after all');
      grantOf(em, certificate, await em.findOneOrFail(Person, { name: '查询人' }, { orderBy: { id: 'asc' } }));
      return certificate.number;
    });
  } catch {
    return null;
  }
}

describe('certificates issued at once', () => {
  it('are numbered by the body’s pattern and the edition’s letter, one after another, and a refusal leaves no gap', async () => {
    await house
      .em()
      .getConnection()
      .execute(`update body_profile set certificate_number_pattern = 'TS-{letter}{yyyy}-{serial}'`);
    const programme = await adoptProgramme(house);
    const files = [];
    for (let file = 0; file < 9; file += 1)
      files.push(await openFile(house, { programme, client: await makeClient(house) }));
    const numbers = await Promise.all(files.map(({ id }, index) => issue(id, { fails: index % 3 === 1 })));
    expect(numbers.filter((number) => number !== null).toSorted()).toEqual(
      [1, 2, 3, 4, 5, 6].map((serial) => `SPECIMEN-TS-S2026-0000${serial}`),
    );
  });
});
