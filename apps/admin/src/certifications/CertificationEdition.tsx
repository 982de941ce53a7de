import { required, SelectInput, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EditionName, useEditionNames } from '../shared/edition-names.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { MOVE_TO_EDITION } from '../transitions/index.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { CertificationRecord } from './certification.documents.js';

const needed = required();

/** Moves the file's next audits to another adopted edition of its programme; nothing where there is no other. */
export function MoveToEdition({ file }: { readonly file: CertificationRecord }) {
  const names = useEditionNames();
  const others = (file.programme?.editions ?? []).filter(({ editionId }) => editionId !== file.editionId);
  if (others.length === 0) return null;
  return (
    <VerbButton
      verb="moveToEdition"
      document={MOVE_TO_EDITION}
      permission="transition:move"
      toInput={(values: { editionId: string; reason: string }) => ({
        certificationId: file.id,
        expectedVersion: file.version,
        ...values,
      })}
    >
      <SelectInput
        source="editionId"
        choices={others.map(({ editionId }) => ({ id: editionId, name: names.edition(editionId) }))}
        validate={needed}
      />
      <RemarkInput source="reason" validate={needed} />
    </VerbButton>
  );
}

/** When the file moved from edition to edition; nothing for one that never did. */
export function CertificationEditionMoves({ file }: { readonly file: CertificationRecord }) {
  const translate = useTranslate();
  if (file.editionMoves.length === 0) return null;
  return (
    <Section title={translate('resources.certifications.sections.editionMoves')} flush>
      <Rows
        rows={file.editionMoves}
        columns={[
          { source: 'movedOn', render: ({ movedOn }) => <Day value={movedOn} /> },
          { source: 'fromEditionId', render: ({ fromEditionId }) => <EditionName editionId={fromEditionId} /> },
          { source: 'toEditionId', render: ({ toEditionId }) => <EditionName editionId={toEditionId} /> },
          { source: 'reason', render: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
