import { useTranslate } from 'react-admin';
import { DocumentLink } from '../shared/documents.js';
import { PersonDays } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import type { TechnicalFileIndex } from './technical-file.documents.js';

/** The resource on whose page a record of each type is seen. */
const PAGES: Readonly<Record<string, string>> = {
  Application: 'applications',
  Agreement: 'agreements',
  Audit: 'audits',
  Nonconformity: 'nonconformities',
  Decision: 'decisions',
  Certificate: 'certificates',
  Certification: 'certifications',
};

/** What a part is called: a kept file to save, a record to see, or the page on which a gap is filled. */
export function PartTitle({ part }: { readonly part: TechnicalFileIndex['parts'][number] }) {
  const translate = useTranslate();
  const { kind, recordId, title, gapReason, seenAt } = part;
  if (part.state === 'DESTROYED') return title;
  if (recordId?.startsWith('StoredDocument:')) return <DocumentLink document={{ id: recordId, fileName: title }} />;
  return (
    <>
      {gapReason}{' '}
      <RecordLink resource={PAGES[seenAt.split(':')[0] ?? ''] ?? 'certifications'} id={seenAt}>
        {kind === 'AUDIT_TIME' && title ? (
          <PersonDays value={title} />
        ) : (
          title || translate('resources.technicalFiles.fill')
        )}
      </RecordLink>
    </>
  );
}
