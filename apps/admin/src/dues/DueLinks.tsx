import { Box, Button } from '@mui/material';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import type { DueDetail } from './due.documents.js';
import { pageOf } from './record-pages.js';

/** The ways on from something owed: its record, planning its audit, and who could do it. */
export function DueLinks({ item }: { readonly item: DueDetail }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const mayPlan = usePermission('audit:plan');
  const mayAsk = usePermission('competence:ask');
  const page = pageOf(item.record, createPath);
  const isSurveillance = item.kind === 'SURVEILLANCE' && !item.provisional;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {page && (
        <Button component={Link} to={page} variant="outlined" size="small">
          {translate('resources.dues.openRecord')}
        </Button>
      )}
      {isSurveillance && !item.audit && mayPlan && (
        <Button
          component={Link}
          to={`/audits/create?${new URLSearchParams({ surveillance: item.record }).toString()}`}
          variant="contained"
          size="small"
        >
          {translate('verbs.planAudit.name')}
        </Button>
      )}
      {item.planState !== null && item.planState !== 'PLANNED' && mayPlan && (
        <Button component={Link} to="/planning" variant="outlined" size="small">
          {translate('resources.dues.board')}
        </Button>
      )}
      {item.planState !== null && mayAsk && (
        <Button component={Link} to="/eligibility" variant="outlined" size="small">
          {translate('resources.dues.whoCould')}
        </Button>
      )}
    </Box>
  );
}
