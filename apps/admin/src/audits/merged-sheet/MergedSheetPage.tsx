import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Title, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { usePermission } from '../../auth-provider/usePermission.js';
import { useViewer } from '../../auth-provider/useViewer.js';
import { request } from '../../data-provider/request.js';
import type { Locale } from '../../i18n/locale.js';
import { EmptyState } from '../../shared/EmptyState.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { ReasonList } from '../../verbs/ReasonList.js';
import { useBilingual } from '../../shared/useBilingual.js';
import { BLANK } from '../score-sheet/answers.js';
import { Division } from '../score-sheet/Division.js';
import { LeaveGuard } from '../score-sheet/LeaveGuard.js';
import { SaveState } from '../score-sheet/SaveState.js';
import { SheetFilter } from '../score-sheet/SheetFilter.js';
import type { Shown } from '../score-sheet/SheetFilter.js';
import { sharesOf } from '../score-sheet/useShares.js';
import { MERGED_SHEET } from './merged.documents.js';
import type { MergedRows, MergedSheetRecord } from './merged.documents.js';
import { MergedRow } from './MergedRow.js';
import type { KeyedAnswers, SheetRowPlan } from './merged-rows.js';
import { isRowShown, plannedRows, progressOf } from './merged-rows.js';
import { cardsOf, useMergedSheet } from './useMergedSheet.js';

/** Two combined audits on one page: every criterion of both, and what both ask alike answered once. */
export function MergedSheetPage() {
  const { auditId = '' } = useParams();
  const id = decodeURIComponent(auditId);
  const translate = useTranslate();
  // Read once: what is being written must not be read over.
  const { data, isPending } = useQuery({
    queryKey: ['mergedSheet', id],
    queryFn: ({ signal }) => request(MERGED_SHEET, { id }, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
  if (isPending) return null;
  if (!data?.audit?.combinedWith) {
    return (
      <>
        <Title title="mergedSheet.title" preferenceKey={false} />
        <EmptyState title={translate('mergedSheet.none')} hint={translate('mergedSheet.noneHint')} />
      </>
    );
  }
  return <MergedSheet record={data.audit} rows={data.mergedRows} />;
}

interface MergedSheetProps {
  readonly record: MergedSheetRecord;
  readonly rows: MergedRows;
}

function MergedSheet({ record, rows: told }: MergedSheetProps) {
  const translate = useTranslate();
  const mayScore = usePermission('audit:score');
  const sheet = useMergedSheet(record);
  const personId = useViewer()?.personId ?? null;
  const rows = useMemo(() => plannedRows(told, readCards(record, personId)), [told, record, personId]);
  const hasOwn = rows.some(({ leaves: own }) => own.some(({ isOwn }) => isOwn));
  const [asked, setShown] = useState<Shown | null>(null);
  const shown = asked ?? (hasOwn ? 'mine' : 'asked');
  // A row that was just answered stays until the filter is pressed again: nothing moves under the hand.
  const [settled, setSettled] = useState(sheet.answers);
  const seen = rows.filter((row) => isRowShown(shown, row, settled));
  const { rows: all, answered, leaves } = progressOf(rows, sheet.answers);
  const readOnly = !mayScore || cardsOf(record).every(({ status }) => status !== 'OPEN');
  return (
    <>
      <Title title={`${translate('mergedSheet.title')} · ${record.client.name}`} preferenceKey={false} />
      <Typography
        variant="body2"
        color="textSecondary"
        component="nav"
        aria-label={translate('mergedSheet.combined')}
        sx={{ mb: 0.5 }}
      >
        <AuditName audit={record} /> + {record.combinedWith && <AuditName audit={record.combinedWith} />}
      </Typography>
      <Box sx={HEAD}>
        <Typography component="span" sx={{ fontSize: 18, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
          {translate('mergedSheet.progress', { answered, rows: all })}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary">
          {translate('mergedSheet.covers', { rows: all, leaves })}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {!readOnly && (
          <>
            <SaveState keeping={sheet.keeping} onRetry={() => void sheet.save()} />
            <Button
              variant="contained"
              disabled={sheet.keeping === 'saved' || sheet.keeping === 'saving'}
              onClick={() => void sheet.save()}
            >
              {translate('mergedSheet.save')}
            </Button>
          </>
        )}
      </Box>
      {sheet.refusals.length > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          <ReasonList reasons={sheet.refusals} />
        </Alert>
      )}
      <Paper variant="outlined" sx={{ borderColor: 'divider', overflow: 'hidden' }}>
        <SheetFilter
          shown={shown}
          hasUnasked={false}
          hasOwn={hasOwn}
          onShow={(next) => {
            setSettled(sheet.answers);
            setShown(next);
          }}
        />
        {seen.length === 0 && <EmptyState title={translate('mergedSheet.noRow')} />}
        {seen.map((row) => (
          <MergedRow key={row.leaves[0]?.key} row={row} sheet={sheet} readOnly={readOnly} />
        ))}
      </Paper>
      <Divisions {...{ record, rows, personId, readOnly }} answers={sheet.answers} />
      <LeaveGuard unsaved={sheet.keeping !== 'saved'} save={sheet.save} />
    </>
  );
}

interface DivisionsProps {
  readonly record: MergedSheetRecord;
  readonly rows: readonly SheetRowPlan[];
  readonly answers: KeyedAnswers;
  readonly personId: string | null;
  readonly readOnly: boolean;
}

/** Who answers what of each sheet; each audit's leader divides its own. */
function Divisions({ record, rows, answers, personId, readOnly }: DivisionsProps) {
  const say = useBilingual();
  const placed = rows.flatMap(({ leaves }) => leaves);
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      {[record, record.combinedWith].flatMap((audit) =>
        (audit?.scorecards ?? [])
          .filter(({ status }) => status !== 'SUPERSEDED')
          .map(({ id, evaluation, criteria, status, rules }) => {
            const own = placed.filter(({ scorecardId }) => scorecardId === id);
            return (
              audit && (
                <Division
                  key={id}
                  name={`${audit.number} ${say(rules.title)}`}
                  record={{ audit, evaluation, criteria }}
                  leaves={own.map(({ leaf }) => leaf)}
                  answers={Object.fromEntries(own.map(({ key, leaf }) => [leaf.code, answers[key] ?? BLANK]))}
                  shares={sharesOf({ evaluation, audit }, personId)}
                  readOnly={readOnly || status !== 'OPEN'}
                />
              )
            );
          }),
      )}
    </Box>
  );
}

/** The scorecards of both audits, each with the division of its own team and its samples. */
function readCards(record: MergedSheetRecord, personId: string | null) {
  return [record, record.combinedWith].flatMap((audit) =>
    (audit?.scorecards ?? [])
      .filter(({ status }) => status !== 'SUPERSEDED')
      .map((card) => ({
        ...card,
        shares: sharesOf(
          { evaluation: card.evaluation, audit: { team: audit?.team ?? [], shares: audit?.shares ?? [] } },
          personId,
        ),
        samples: (audit?.samples ?? []).filter(({ evaluation }) => evaluation === card.evaluation),
      })),
  );
}

function AuditName({ audit }: { readonly audit: Pick<MergedSheetRecord, 'id' | 'number' | 'programme'> }) {
  const locale = useLocale() as Locale;
  return (
    <>
      <RecordLink resource="audits" id={audit.id}>
        {audit.number}
      </RecordLink>{' '}
      {locale === 'zh' ? audit.programme.titleZh : audit.programme.titleEn}
    </>
  );
}

const HEAD = {
  position: 'sticky',
  top: 48,
  zIndex: 5,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 0.5,
  py: 1,
  mb: 1.5,
  bgcolor: 'background.default',
  borderBottom: 1,
  borderColor: 'divider',
} as const;
