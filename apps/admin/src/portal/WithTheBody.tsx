import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Section } from '../shared/Section.js';
import type { PortalHomeData } from './portal.documents.js';

interface Step {
  readonly resource: 'applications' | 'audits' | 'appeals';
  readonly id: string;
  readonly number: string;
  /** What the body does next: the tail of an i18n key. */
  readonly next: string;
  readonly by: PortalHomeData['appeals']['nodes'][number]['concludeBy'] | null | undefined;
}

/** What lies with the body now, and by when it owes an answer where it owes one by a day. */
export function WithTheBody({ home }: { readonly home: PortalHomeData }) {
  const translate = useTranslate();
  const steps = stepsOf(home);
  if (steps.length === 0) return null;
  return (
    <Section title={translate('portal.next.title')} flush>
      <Box component="ul" sx={{ m: 0, p: 0, py: 0.5, listStyle: 'none' }}>
        {steps.map(({ resource, id, number, next, by }) => (
          <Box component="li" key={id} sx={ROW}>
            <span>
              <RecordLink resource={resource} id={id}>
                {number}
              </RecordLink>{' '}
              {translate(`portal.next.${next}`)}
            </span>
            {by && <Day value={by} relative="plain" />}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function stepsOf({ applications, audits, appeals }: PortalHomeData): readonly Step[] {
  return [
    ...applications.nodes.flatMap(({ id, number, kind, status, reviewDueOn, decidedOn, agreement }): Step[] => {
      if (status === 'SUBMITTED') return [{ resource: 'applications', id, number, next: 'review', by: reviewDueOn }];
      if (kind === 'SCOPE_CHANGE')
        return decidedOn ? [] : [{ resource: 'applications', id, number, next: 'scope', by: null }];
      return agreement?.signedOn ? [] : [{ resource: 'applications', id, number, next: 'agreement', by: null }];
    }),
    ...audits.nodes.flatMap(({ id, number, status }): Step[] => {
      if (status === 'REPORTED') return [{ resource: 'audits', id, number, next: 'technicalReview', by: null }];
      return status === 'REVIEWED' ? [{ resource: 'audits', id, number, next: 'decision', by: null }] : [];
    }),
    ...appeals.nodes.map(({ id, number, concludeBy }): Step => ({
      resource: 'appeals',
      id,
      number,
      next: 'appeal',
      by: concludeBy,
    })),
  ];
}

const ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 2,
  px: 2,
  py: 0.5,
  fontSize: 14,
} as const;
