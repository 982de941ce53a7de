import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import {
  CLIENT,
  CLIENT_FIELDS,
  clientFields,
  PROGRAMME,
  PROGRAMME_FIELDS,
  programmeFields,
  READY,
  uuidOf,
} from './common.js';
import type { ClientFacts, ProgrammeFacts } from './common.js';
import { readFacts } from './read-facts.js';
import { sayDay, sayLevel } from './say.js';

interface SurveillanceFacts {
  readonly number: number;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly completedOn: string | null;
  readonly client: ClientFacts | null;
  readonly programme: ProgrammeFacts | null;
  readonly certificate: {
    readonly number: string;
    readonly editionId: string;
    readonly level: string;
    readonly validUntil: string;
    readonly isSpecimen: boolean;
  } | null;
}

const SELECTION = `{ number opensOn dueOn completedOn ${CLIENT} ${PROGRAMME}
  certificate { number editionId level validUntil isSpecimen } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  turn: { zh: '第几次监督', en: 'Number of the surveillance' },
  opensOn: { zh: '窗口期开始', en: 'Window opens' },
  dueOn: { zh: '到期日', en: 'Due day' },
  certificateNumber: { zh: '证书编号', en: 'Certificate number' },
  level: { zh: '等级', en: 'Level' },
  validUntil: { zh: '证书有效期至', en: 'Certificate valid until' },
} as const satisfies Meanings;

/** Reminds a client of the surveillance it owes, and of what follows without it (监督审查通知书). */
export const surveillanceNotice: PaperSource = {
  kind: 'SURVEILLANCE_NOTICE',
  of: 'SurveillanceActivity',
  fields: FIELDS,
  lists: {},
  gather: gatherSurveillance,
};

async function gatherSurveillance(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<SurveillanceFacts>(context, {
    type: 'SurveillanceActivity',
    uuid,
    selection: SELECTION,
  });
  if (!facts || facts.completedOn !== null) return null;
  const { certificate } = facts;
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(facts.client),
    ...programmeFields(facts.programme),
    turn: String(facts.number),
    opensOn: sayDay(facts.opensOn),
    dueOn: sayDay(facts.dueOn),
    certificateNumber: certificate?.number ?? null,
    level: certificate && sayLevel(context.editions, certificate.editionId, certificate.level),
    validUntil: sayDay(certificate?.validUntil),
  };
  return {
    fields,
    lists: {},
    subject: certificate?.number ?? '',
    programmeId: uuidOf(facts.programme?.id),
    editionId: certificate?.editionId ?? null,
    finalOn: null,
    isSpecimen: context.isDemo || certificate?.isSpecimen === true,
    verdict: READY,
  };
}
