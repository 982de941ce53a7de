import { useTranslate } from 'react-admin';
import { ChangeKinds } from '../changes/ChangeKinds.js';
import { NotifyChange } from '../changes/NotifyChange.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificationRecord } from './certification.documents.js';

/** What the client told of that may touch this file, the newest first. */
export function CertificationChanges({ file }: { readonly file: CertificationRecord }) {
  const translate = useTranslate();
  if (file.status !== 'CERTIFIED') return null;
  return (
    <Section
      title={translate('resources.certifications.sections.changes')}
      actions={<NotifyChange certificationId={file.id} />}
      flush
    >
      <Rows
        resource="changes"
        rows={file.changeNotices}
        empty="resources.changes.emptyHint"
        columns={[
          {
            source: 'number',
            render: (notice) => (
              <RecordLink resource="changes" id={notice.id}>
                {notice.number}
              </RecordLink>
            ),
          },
          { source: 'kinds', render: ({ kinds }) => <ChangeKinds kinds={kinds} /> },
          { source: 'notifiedOn', render: ({ notifiedOn }) => <Day value={notifiedOn} /> },
          { source: 'outcome', render: ({ outcome }) => <EnumText list="ChangeOutcome" word={outcome} /> },
          { source: 'status', render: ({ status }) => <EnumChip list="ChangeNoticeStatus" word={status} /> },
        ]}
      />
    </Section>
  );
}
