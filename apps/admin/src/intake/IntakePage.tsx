import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { DownloadButton } from '../shared/Download.js';
import { Section } from '../shared/Section.js';
import { DropWorkbook } from './DropWorkbook.js';
import type { UploadedWorkbook } from './DropWorkbook.js';
import { DryRun } from './DryRun.js';
import { INTAKE_DESK } from './intake.documents.js';
import { PastIntakes } from './PastIntakes.js';
import { PeriodSection } from './PeriodSection.js';

/** Moving in: whether it is open, a workbook looked at row by row and then taken in, and what was taken in before. */
export function IntakePage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'intake', action: 'list' });
  const mayTakeIn = usePermission('intake:take-in');
  const [workbook, setWorkbook] = useState<UploadedWorkbook | null>(null);
  const { data } = useQuery({
    queryKey: ['intake', 'desk'],
    queryFn: ({ signal }) => request(INTAKE_DESK, {}, signal),
    enabled: !isPending,
    staleTime: 0,
  });
  if (!data) return null;
  const open = data.intakePeriods.nodes.find(({ closedOn }) => closedOn === null) ?? null;
  return (
    <ResourceContextProvider value="intake">
      <Title title="resources.intake.name" preferenceKey={false} />
      <PeriodSection open={open} />
      {mayTakeIn && (
        <Section
          title={translate('resources.intake.sections.workbook')}
          actions={
            <DownloadButton size="small" startIcon={<DownloadOutlined />} href="/intake/template.xlsx">
              {translate('resources.intake.template')}
            </DownloadButton>
          }
        >
          <DropWorkbook workbook={workbook} onUploaded={setWorkbook} />
        </Section>
      )}
      {workbook && (
        <DryRun key={workbook.id} workbook={workbook} isOpen={open !== null} onDone={() => setWorkbook(null)} />
      )}
      <PastIntakes workbooks={data.intakeWorkbooks.nodes.filter(({ takenInAt }) => takenInAt !== null)} />
    </ResourceContextProvider>
  );
}
