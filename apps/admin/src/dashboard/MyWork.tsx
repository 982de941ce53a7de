import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DueLink } from '../dues/DueLink.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import type { DashboardData } from './dashboard.documents.js';

type WorkItem = DashboardData['myWork'][number];

/** Which resource's page a record of each type has. */
const RESOURCES: Readonly<Record<string, string>> = {
  Application: 'applications',
  Agreement: 'agreements',
  Certification: 'certifications',
  SurveillanceActivity: 'surveillance',
  Audit: 'audits',
  Nonconformity: 'nonconformities',
  Certificate: 'certificates',
  Client: 'clients',
  Appeal: 'appeals',
  Complaint: 'complaints',
  Charge: 'charges',
  MarkUse: 'markUses',
  MarkCase: 'markCases',
};

/** Work that is one decision: the way leads to its form, filled in. */
const PROPOSALS: Readonly<Partial<Record<WorkItem['kind'], string>>> = {
  SUSPEND_OVERDUE: '?propose=SUSPEND',
  PERMIT_EXPIRED: '?propose=SUSPEND',
  SUSPEND_PROPOSED: '?propose=SUSPEND',
  WITHDRAW_UNRESTORED: '?propose=WITHDRAW',
};

/** How many rows of a kind stand there at first. */
const FEW = 5;

/** What needs the reader, by kind; the kind with the most urgent row first. All rows may be of one client: its own. */
export function MyWork({ work, isOwn = false }: { readonly work: readonly WorkItem[]; readonly isOwn?: boolean }) {
  const translate = useTranslate();
  const words = isOwn ? 'portal.work' : 'dashboard.myWork';
  const kinds = [...new Set(work.map(({ kind }) => kind))];
  return (
    <Section title={translate(`${words}.title`)} flush actions={!isOwn && <DueLink mine />}>
      {work.length === 0 && <EmptyState title={translate(`${words}.none`)} hint={translate(`${words}.noneHint`)} />}
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} items={work.filter((item) => item.kind === kind)} isOwn={isOwn} />
      ))}
    </Section>
  );
}

interface KindProps {
  readonly kind: WorkItem['kind'];
  readonly items: readonly WorkItem[];
  readonly isOwn: boolean;
}

function Kind({ kind, items, isOwn }: KindProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [isLong, setLong] = useState(false);
  const shown = isLong || items.length <= FEW + 1 ? items : items.slice(0, FEW);
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="body2" component="h3" sx={{ m: 0, px: 2, pt: 1.25, pb: 0.25, fontWeight: 600 }}>
        {translate(`enums.WorkKind.${kind}`)}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {items.length}
        </Box>
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, pb: 0.75, listStyle: 'none' }}>
        {shown.map(({ recordId, number, clientName, dueOn }) => (
          <li key={recordId}>
            <Box
              component={Link}
              to={`${createPath({ resource: resourceOf(recordId), id: recordId, type: 'show' })}${PROPOSALS[kind] ?? ''}`}
              sx={ROW}
            >
              <Box component="span" sx={isOwn ? { overflowWrap: 'anywhere' } : ONE_LINE}>
                {!isOwn && clientName}{' '}
                <Box component="span" sx={isOwn ? {} : SMALL}>
                  {number}
                </Box>
              </Box>
              <Box component="span" sx={{ fontSize: 13, textAlign: 'right' }}>
                {dueOn && <Day value={dueOn} relative="due" />}
              </Box>
            </Box>
          </li>
        ))}
      </Box>
      {shown.length < items.length && (
        <Button variant="text" onClick={() => setLong(true)} sx={{ mx: 1, mb: 0.75, mt: -0.5, px: 1 }}>
          {translate('dashboard.myWork.more', { smart_count: items.length - shown.length })}
        </Button>
      )}
    </Box>
  );
}

function resourceOf(recordId: string): string {
  return RESOURCES[recordId.split(':')[0] ?? ''] ?? '';
}

const ONE_LINE = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
const SMALL = { color: 'text.secondary', fontSize: 12.5, display: { xs: 'block', sm: 'inline' } } as const;

const ROW = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 2,
  px: 2,
  py: 0.5,
  fontSize: 14,
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'action.hover' },
} as const;
