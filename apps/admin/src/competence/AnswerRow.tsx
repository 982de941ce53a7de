import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Box, Link, Typography } from '@mui/material';
import { checkTitle } from '@touchstone/messages';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import type { Locale } from '../i18n/locale.js';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { StatusChip } from '../shared/StatusChip.js';
import { EVIDENCE } from './competence.documents.js';
import type { Answer } from './competence.documents.js';
import { evidenceNames } from './evidence-names.js';

interface AnswerRowProps {
  readonly answer: Answer;
  readonly openAtOnce: boolean;
}

/** What the engine says of one person: yes or no, until when, and at a press everything asked with what it rests on. */
export function AnswerRow({ answer, openAtOnce }: AnswerRowProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(openAtOnce);
  const { person, eligible, checks, changesOn } = answer;
  const failed = checks.filter(({ passed }) => !passed).length;
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }} data-eligible={eligible}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 180px', display: 'flex', flexWrap: 'wrap', columnGap: 0.75, alignItems: 'baseline' }}>
          <RecordLink resource="people" id={person.id}>
            {person.name}
          </RecordLink>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
            {person.staffNumber} · {person.city}
          </Box>
        </Box>
        <StatusChip tone={eligible ? 'good' : 'bad'}>
          {translate(eligible ? 'resources.audits.eligible' : 'resources.audits.ineligible', { smart_count: failed })}
        </StatusChip>
        <Typography variant="body2" color="textSecondary" component="span" sx={{ flex: '0 1 250px' }}>
          {changesOn ? (
            <>
              {translate(eligible ? 'resources.eligibility.endsOn' : 'resources.eligibility.opensOn')}{' '}
              <Day value={changesOn} relative="plain" />
            </>
          ) : (
            translate(eligible ? 'resources.eligibility.noEnd' : 'resources.eligibility.neverOpens')
          )}
        </Typography>
        <Link
          component="button"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ fontSize: 13 }}
        >
          {translate(open ? 'resources.audits.hideChecks' : 'resources.audits.showChecks')}
        </Link>
      </Box>
      {open && <Checks answer={answer} />}
    </Box>
  );
}

/** Everything asked, what failed first; each with its clause, the records behind it and the day its answer changes. */
function Checks({ answer: { person, checks } }: Pick<AnswerRowProps, 'answer'>) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const { data } = useQuery({
    queryKey: ['evidence', person.id],
    queryFn: ({ signal }) => request(EVIDENCE, { id: person.id }, signal),
  });
  const names = evidenceNames(data?.person ?? null, translate);
  const sorted = checks.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
      {sorted.map(({ code, passed, message, clause, evidence, changesOn }) => (
        <Box component="li" key={code} data-code={code} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          {passed ? (
            <CheckCircleOutlined titleAccess={translate('checks.passed')} color="success" sx={ICON} />
          ) : (
            <CancelOutlined titleAccess={translate('checks.failed')} color="error" sx={ICON} />
          )}
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2" sx={passed ? {} : { fontWeight: 600 }}>
              {checkTitle(code, locale)}
            </Typography>
            {message && <Typography variant="body2">{message}</Typography>}
            {evidence.map((id) => (
              <Typography key={id} variant="body2" color="textSecondary">
                {names.get(id) ?? translate('resources.eligibility.elsewhere')}
              </Typography>
            ))}
            <Typography variant="caption" color="textSecondary" component="p">
              {clause}
              {changesOn && (
                <>
                  {' · '}
                  {translate(passed ? 'resources.eligibility.failsFrom' : 'resources.eligibility.holdsFrom')}{' '}
                  <Day value={changesOn} />
                </>
              )}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const ICON = { fontSize: 17, mt: '2px', flex: 'none' } as const;
