import type { DocumentKind } from '@touchstone/rules';
import { instant } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { globalId, newId } from '../graphql/ids.js';
import { StoredDocument } from '../modules/documents/index.js';
import type { DocumentStore } from '../document-store.js';
import type { Stage } from './demo-stage.js';

const NAMES: Readonly<Record<DocumentKind, string>> = {
  APPLICATION_FORM: '认证申请书.pdf',
  BUSINESS_LICENCE: '营业执照.pdf',
  PERMITS: '许可证.pdf',
  OTHER_CERTIFICATES: '已获认证证书.pdf',
  HEADCOUNT: '认证范围人数说明.pdf',
  SERVICE_HANDBOOK: '售后服务手册.pdf',
  ORGANISATION_PROFILE: '组织简介.pdf',
  SCOPE_STATEMENT: '认证范围说明.pdf',
  SERVICE_BLUEPRINT: '服务流程图.pdf',
  CREDIT_CHECK: '信用查询截图.pdf',
  AGREEMENT: '认证合同.pdf',
  AUDIT_EVIDENCE: '审查证据.pdf',
  CORRECTIVE_ACTION_EVIDENCE: '整改证据.pdf',
  AUDIT_REPORT: '审查报告.pdf',
  OTHER: '其他材料.pdf',
};

interface PaperToKeep {
  readonly kind: DocumentKind;
  readonly on: PlainDate;
  readonly clientId?: string | null;
  /** What its file is called; by its kind if not said. */
  readonly fileName?: string;
}

/** Keeps a sample paper for a client's file. @returns its global id */
export async function keepPaper(
  { em }: Stage,
  store: DocumentStore,
  { kind, on, clientId = null, fileName = NAMES[kind] }: PaperToKeep,
): Promise<string> {
  const content = samplePdf(`Sample paper: ${kind}`);
  const document = em.create(StoredDocument, {
    id: newId(),
    sha256: await store.put(content),
    fileName,
    mediaType: 'application/pdf',
    size: content.length,
    storedAt: instant(`${on}T02:00:00.000Z`),
    uploadedById: null,
    clientId,
  });
  await em.flush();
  return globalId('StoredDocument', document.id);
}

/** The smallest document that readers open: one page with one line. */
function samplePdf(line: string): Buffer {
  const text = `BT /F1 18 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}
