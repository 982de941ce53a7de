import { DEFAULT_APPEAL_PERIODS } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { BodyProfile } from '../../body/index.js';
import type { FieldsOf } from '../paper-source.js';
import type { BODY_FIELDS } from './common.js';
import { sayDay } from './say.js';

/** Who hands papers out. */
export type BodyFacts = Pick<
  BodyProfile,
  'nameZh' | 'nameEn' | 'approvalNumber' | 'address' | 'signatory' | 'appealWithinDays'
>;

/** The body; before it is named, papers say nothing of it. */
export async function bodyOf({ em }: ActorContext): Promise<BodyFacts> {
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  const { nameZh = '', nameEn = '', approvalNumber = '', address = '', signatory = '' } = body ?? {};
  const { appealWithinDays } = body ?? DEFAULT_APPEAL_PERIODS;
  return { nameZh, nameEn, approvalNumber, address, signatory, appealWithinDays };
}

/** What every paper may name. */
export function bodyFields({ today }: ActorContext, body: BodyFacts): FieldsOf<typeof BODY_FIELDS> {
  return {
    bodyName: { zh: body.nameZh, en: body.nameEn },
    bodyAddress: body.address,
    bodyApproval: body.approvalNumber,
    signatory: body.signatory,
    appealDays: String(body.appealWithinDays),
    today: sayDay(today),
  };
}
