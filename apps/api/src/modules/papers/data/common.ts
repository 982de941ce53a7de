import type { Verdict } from '@touchstone/rules';
import type { FieldsOf, Meanings } from '../paper-source.js';
import { sayBoth } from './say.js';

/** Allowed as it stands. */
export const READY: Verdict = { allowed: true };

/** A client as letters address it. */
export interface ClientFacts {
  readonly name: string;
  readonly nameEn: string | null;
  readonly uscc: string;
  readonly address: string;
  readonly contactName: string;
}
/** What is read of a client. */
export const CLIENT = 'client { name nameEn uscc address contactName }';
/** What a client's fields mean. */
export const CLIENT_FIELDS = {
  clientName: { zh: '认证委托人名称', en: "Client's name" },
  uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  clientAddress: { zh: '注册地址', en: 'Registered address' },
  clientContact: { zh: '联系人', en: 'Contact' },
} as const satisfies Meanings;

/** A client's fields; all are missing where the reader may not see the client. */
export function clientFields(client: ClientFacts | null): FieldsOf<typeof CLIENT_FIELDS> {
  return {
    clientName: client && sayBoth(client.name, client.nameEn),
    uscc: client?.uscc ?? null,
    clientAddress: client?.address ?? null,
    clientContact: client?.contactName ?? null,
  };
}

/** A programme's title, and its id for choosing templates. */
export interface ProgrammeFacts {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
}
/** What is read of a programme. */
export const PROGRAMME = 'programme { id titleZh titleEn }';
/** What a programme's field means. */
export const PROGRAMME_FIELDS = { programme: { zh: '认证项目', en: 'Programme' } } as const satisfies Meanings;

/** A programme's title in both languages. */
export function programmeFields(programme: ProgrammeFacts | null): FieldsOf<typeof PROGRAMME_FIELDS> {
  return { programme: programme && { zh: programme.titleZh, en: programme.titleEn } };
}

/** What every paper may name. */
export const BODY_FIELDS = {
  bodyName: { zh: '认证机构名称', en: "Body's name" },
  bodyAddress: { zh: '认证机构地址', en: "Body's address" },
  bodyApproval: { zh: '认证机构批准号', en: "Body's approval number" },
  signatory: { zh: '签发人', en: 'Signatory' },
  appealDays: { zh: '申诉期限（天）', en: 'Days to appeal in' },
  today: { zh: '出具日期', en: 'Day it is handed out' },
} as const satisfies Meanings;

/** Nothing to say; a list's row or a reader's blind spot. */
export function uuidOf(globalId: string | null | undefined): string | null {
  return globalId?.split(':')[1] ?? null;
}
