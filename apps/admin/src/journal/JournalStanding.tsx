import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { JOURNAL_STATE } from '../history/history.documents.js';
import { sayMoment } from '../shared/Moment.js';
import { StatusChip } from '../shared/StatusChip.js';
import { MONO } from '../theme/tokens.js';

const ASKED_EVERY_MS = 10_000;

/** How the journal's chain stands: what is sealed, what was signed last and whether it went outside. */
export function JournalStanding() {
  const translate = useTranslate();
  const language = useLocale() === 'zh' ? 'zh-CN' : 'en-GB';
  const { data } = useQuery({
    queryKey: ['journalState'],
    queryFn: async ({ signal }) => (await request(JOURNAL_STATE, {}, signal)).journalState,
    refetchInterval: ASKED_EVERY_MS,
  });
  if (!data) return <Box sx={{ minHeight: 56 }} />;
  const { sealed, unsealed, clockLeaptAt, headNumber, headSignedAt, sentBy, publicKey } = data;
  const ways = sentBy.map((way) => translate(`history.state.ways.${way}`)).join(translate('history.comma'));
  return (
    <Box
      component="section"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.75, alignItems: 'center', mb: 1.5 }}
    >
      <StatusChip tone="good">{translate('history.state.sealed', { count: sealed })}</StatusChip>
      {unsealed > 0 && <StatusChip tone="warn">{translate('history.state.unsealed', { count: unsealed })}</StatusChip>}
      {clockLeaptAt && (
        <StatusChip tone="bad">
          {translate('history.state.clock', { when: sayMoment(clockLeaptAt, language) })}
        </StatusChip>
      )}
      <Typography variant="body2">
        {headNumber != null && headSignedAt
          ? translate('history.state.head', { number: headNumber, when: sayMoment(headSignedAt, language) })
          : translate('history.state.none')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {sentBy.length > 0 ? translate('history.state.sentBy', { ways }) : translate('history.state.notSent')}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {translate('history.state.key')}{' '}
        <Box component="span" sx={{ fontFamily: MONO }}>
          {publicKey}
        </Box>
      </Typography>
    </Box>
  );
}
