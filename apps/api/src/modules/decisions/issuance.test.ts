import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';

const verb = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on Refused { refusals { code message clause params } } } }`;

let house: House;
let file: File;
let decider: Visitor;
beforeAll(async () => {
  house = await startHouse({ isDemo: false });
  [file] = (await fill(house, 1, { decided: false })) as [File];
  decider = await house.as('DECISION_MAKER', { personId: file.auditor });
  await execute("update body_profile set approval_number = '', approved_fields = '{}'");
});
afterAll(() => house.close());

const execute = (statement: string): Promise<unknown> => house.em().getConnection().execute(statement);
const written = (): Promise<unknown> =>
  execute(
    'select (select count(*)::int from decision) as decisions, (select count(*)::int from certificate) as certificates, (select count(*)::int from surveillance_activity) as surveillance, (select count(*)::int from journal_entry) as entries, (select version from audit) as version',
  );

describe('a body that may issue nothing', () => {
  it.each(['grantCertification', 'renewCertification'])(
    'is told by %s of everything in the way at once, before anything is planned or written',
    async (name) => {
      const before = await written();
      const { data, errors } = await decider(verb(name), {
        input: { auditId: `Audit:${file.audit}`, expectedVersion: 1 },
      });
      expect(errors).toBeUndefined();
      const refusals = data[name].refusals as ReadonlyArray<{ code: string; params: Record<string, unknown> }>;
      const codes = refusals.map(({ code }) => code);
      // What keeps the body from issuing, beside what keeps this person from deciding and this file from being decided.
      expect(codes).toEqual(
        expect.arrayContaining([
          'BODY_NOT_APPROVED',
          'FIELD_NOT_APPROVED',
          'EDITION_NOT_ISSUABLE',
          'DECIDER_ON_TEAM',
          'SCORECARDS_LOCKED',
        ]),
      );
      expect(codes.filter((code) => code === 'EDITION_NOT_ISSUABLE').length).toBeGreaterThan(1);
      expect(refusals.find(({ code }) => code === 'FIELD_NOT_APPROVED')?.params).toMatchObject({ codes: ['SC03'] });
      expect(await written()).toEqual(before);
    },
  );

  it('is told nothing of the kind where no certificate would follow', async () => {
    const { data, errors } = await decider(verb('refuseCertification'), {
      input: { auditId: `Audit:${file.audit}`, expectedVersion: 1, reason: '未达标' },
    });
    expect(errors).toBeUndefined();
    expect(data.refuseCertification.refusals.map(({ code }: { code: string }) => code)).not.toContain(
      'BODY_NOT_APPROVED',
    );
  });
});
