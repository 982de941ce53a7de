import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { PaperKind } from '@touchstone/rules';
import { useState } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { TEMPLATE_DESK } from './paper.documents.js';
import { ReachPicker } from './ReachPicker.js';
import type { Reach } from './ReachPicker.js';
import { TemplateEditor } from './TemplateEditor.js';

/** What papers say beside their data (文件模板): changed here, tried on a real record, published in versions. */
export function TemplatePage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'templates', action: 'list' });
  const [reach, setReach] = useState<Reach>({ kind: 'CERTIFICATE', programmeId: null, editionId: null });
  const { data } = useQuery({
    queryKey: ['templateDesk', reach],
    queryFn: ({ signal }) => {
      const { kind: paper, ...where } = reach;
      return request(TEMPLATE_DESK, { paper, ...where }, signal);
    },
    enabled: !isPending,
    staleTime: 0,
  });
  const desk = data?.templateDesk;
  return (
    <ResourceContextProvider value="templates">
      <Title title="resources.templates.name" preferenceKey={false} />
      <Typography variant="body1" color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
        {translate('resources.templates.explain')}
      </Typography>
      <Box sx={{ mb: 2 }}>
        <ReachPicker reach={reach} onChange={setReach} />
      </Box>
      {desk && <TemplateEditor key={`${keyOf(reach)} ${desk.revision}`} desk={desk} reach={reach} />}
    </ResourceContextProvider>
  );
}

function keyOf({
  kind,
  programmeId,
  editionId,
}: {
  kind: PaperKind;
  programmeId: string | null;
  editionId: string | null;
}) {
  return [kind, programmeId, editionId].join(' ');
}
