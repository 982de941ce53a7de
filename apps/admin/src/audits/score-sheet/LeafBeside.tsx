import { Box } from '@mui/material';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../../shared/Day.js';
import { EnumChip, EnumText } from '../../shared/EnumChip.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { BESIDE_ROW } from './beside-row.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { Leaf } from './tree.js';

type Beside = ScoreSheetRecord['beside'][number];

/** What earlier audits found at a leaf, as its row shows it; to be read, never taken over. */
export function useLeafBeside({ beside }: ScoreSheetRecord): (leaf: Leaf) => ReactNode {
  const byCode = useMemo(() => new Map(beside.map((each) => [each.criterion, each])), [beside]);
  return useCallback(
    ({ code }: Leaf) => {
      const known = byCode.get(code);
      if (!known) return null;
      return (
        <Box key="beside">
          {known.last && <Last last={known.last} />}
          {known.open.map((each) => (
            <StillOpen key={each.nonconformityId} found={each} />
          ))}
        </Box>
      );
    },
    [byCode],
  );
}

function Last({ last }: { readonly last: NonNullable<Beside['last']> }) {
  const translate = useTranslate();
  const { auditId, auditNumber, endedOn, leader, givenBy, verdict, sampled, conforming, evidence, justification } =
    last;
  return (
    <Box sx={BESIDE_ROW}>
      <span>{translate('scoreSheet.beside.last')}</span>
      <EnumText list="ResponseVerdict" word={verdict} />
      {sampled != null && <span>{translate('scoreSheet.beside.sample', { sampled, conforming })}</span>}
      {[evidence, justification].map((text) => text && <span key={text}>{text}</span>)}
      <RecordLink resource="audits" id={auditId}>
        {auditNumber}
      </RecordLink>
      <Day value={endedOn} />
      {givenBy && <span>{givenBy}</span>}
      {!givenBy && leader && <span>{translate('scoreSheet.beside.by', { leader })}</span>}
    </Box>
  );
}

function StillOpen({ found }: { readonly found: Beside['open'][number] }) {
  const translate = useTranslate();
  return (
    <Box sx={BESIDE_ROW}>
      <span>{translate('scoreSheet.beside.open')}</span>
      <RecordLink resource="nonconformities" id={found.nonconformityId}>
        {`${found.auditNumber} NC-${found.number}`}
      </RecordLink>
      <EnumChip list="NonconformityGrade" word={found.grade} />
      <EnumChip list="NonconformityStatus" word={found.status} />
      <span>{found.statement}</span>
    </Box>
  );
}
