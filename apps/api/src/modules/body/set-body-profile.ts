import { checkBodyProfile, DEFAULT_NUMBER_PATTERN, DEFAULT_REISSUE_PATTERN } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { BodyProfile } from './body-profile.entity.js';

@InputType({ description: 'What the body is, as its certificates will carry it.' })
export class SetBodyProfileInput {
  @Field(() => Int, { description: 'The version that was read; 0 where the body has no profile yet.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Legal name in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: 'Legal name in English.' })
  nameEn!: string;

  @Field(() => String, { description: 'Approval number, such as CNCA-R-2020-001.' })
  approvalNumber!: string;

  @Field(() => String, { description: 'Number of the branch, two digits; 00 for the head office.' })
  branch!: string;

  @Field(() => String, { description: 'Registered address.' })
  address!: string;

  @Field(() => String, { description: 'Who signs certificates.' })
  signatory!: string;

  @Field(() => [String], { description: 'Service fields the body is approved for, such as SC03.' })
  approvedFields!: string[];

  @Field(() => String, { nullable: true, description: 'How certificates are numbered; what is set stays without it.' })
  certificateNumberPattern!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How certificates issued anew are numbered; what is set stays without it.',
  })
  reissueNumberPattern!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a surveillance may look into a change of scope; what is set stays without it.',
  })
  scopeChangeAtSurveillance!: boolean | null;
}

export const SetBodyProfileResult = resultOf('SetBodyProfile', () => BodyProfile);

/** Says who the body is. Certificates issued before keep what they were issued with. */
export async function setBodyProfile(
  context: ActorContext,
  { expectedVersion, ...input }: SetBodyProfileInput,
): Promise<Answer<BodyProfile>> {
  const { em } = context;
  const facts = {
    ...input,
    nameZh: input.nameZh.trim(),
    nameEn: input.nameEn.trim(),
    approvalNumber: input.approvalNumber.trim(),
    address: input.address.trim(),
    signatory: input.signatory.trim(),
    certificateNumberPattern: input.certificateNumberPattern?.trim() || null,
    reissueNumberPattern: input.reissueNumberPattern?.trim() || null,
  };
  const known = await em.findOne(BodyProfile, { onlyOne: 1 });
  const body =
    known && (await getForChange(context, BodyProfile, { id: globalId('BodyProfile', known.id), expectedVersion }));
  const answer = checkBodyProfile(facts);
  if (!answer.allowed) return new Refused(answer.refusals);

  const stated = {
    ...facts,
    scopeChangeAtSurveillance: input.scopeChangeAtSurveillance ?? known?.scopeChangeAtSurveillance ?? true,
    certificateNumberPattern:
      facts.certificateNumberPattern ?? known?.certificateNumberPattern ?? DEFAULT_NUMBER_PATTERN,
    reissueNumberPattern: facts.reissueNumberPattern ?? known?.reissueNumberPattern ?? DEFAULT_REISSUE_PATTERN,
  };
  if (body) em.assign(body, stated);
  const named =
    body ??
    em.create(BodyProfile, { ...stated, id: newId(), isDemo: false, onlyOne: 1, clockShiftDays: 0, version: 1 });
  await em.flush();
  return named;
}
