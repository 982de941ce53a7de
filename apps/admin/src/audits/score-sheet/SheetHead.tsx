import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import { Alert, Box, IconButton, Link as MuiLink, Tooltip, Typography } from '@mui/material';
import { Title, useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Locale } from '../../i18n/locale.js';
import { EnumChip } from '../../shared/EnumChip.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { ChapterNav } from './ChapterNav.js';
import { PreviewFigure } from './PreviewFigure.js';
import type { Preview } from './preview.js';
import { SaveState } from './SaveState.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { SheetState } from './sheet-state.js';
import type { Chapter } from './tree.js';

interface SheetHeadProps {
  readonly record: ScoreSheetRecord;
  readonly chapters: readonly Chapter[];
  readonly state: SheetState;
  readonly preview: Preview & { readonly lost: string | null };
  readonly missing: number;
  readonly readOnly: boolean;
  readonly onSave: () => void;
  readonly onLegend: () => void;
}

/** What sheet this is, what it comes to, how far it is, and whether it is kept; it stays in sight. */
export function SheetHead(props: SheetHeadProps) {
  const { record, chapters, state, preview, missing, readOnly, onSave, onLegend } = props;
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  return (
    <>
      <Title title={`${record.rules.title[locale]} · ${record.client.name}`} preferenceKey={false} />
      <Typography variant="body2" color="textSecondary" component="nav" sx={{ mb: 0.5 }}>
        <RecordLink resource="audits" id={record.audit.id}>
          {record.audit.number}
        </RecordLink>
        {' › '}
        {translate('scoreSheet.title')} {record.revision > 1 && `(${translate('scoreSheet.revision', record)})`}
      </Typography>
      {readOnly && <WhyReadOnly record={record} />}
      <Box sx={STICKY}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 0.75 }}>
          <PreviewFigure outcome={preview.outcome} rules={record.rules} lost={preview.lost} missing={missing} />
          <Box sx={{ flex: 1 }} />
          <EnumChip list="ScorecardStatus" word={record.status} />
          {!readOnly && <SaveState keeping={state.keeping} onRetry={onSave} />}
          <Tooltip title={translate('scoreSheet.keys.title')}>
            <IconButton aria-label={translate('scoreSheet.keys.title')} onClick={onLegend}>
              <KeyboardOutlined fontSize="small" />
            </IconButton>
          </Tooltip>
          <OtherSheets record={record} />
        </Box>
        <ChapterNav chapters={chapters} answers={state.answers} />
      </Box>
    </>
  );
}

function WhyReadOnly({ record }: { readonly record: ScoreSheetRecord }) {
  const translate = useTranslate();
  const why = record.status === 'OPEN' ? 'noRight' : record.status;
  return (
    <Alert severity="info" sx={{ mb: 1.5 }}>
      {translate(`scoreSheet.readOnly.${why}`, { day: record.lockedOn ?? '' })}
    </Alert>
  );
}

/** The audit's other evaluations, one press away. */
function OtherSheets({ record }: { readonly record: ScoreSheetRecord }) {
  const locale = useLocale() as Locale;
  const others = record.audit.scorecards.filter(({ id, status }) => id !== record.id && status !== 'SUPERSEDED');
  return others.map(({ id, rules }) => (
    <MuiLink
      key={id}
      component={Link}
      to={`/audits/${encodeURIComponent(record.audit.id)}/scorecards/${encodeURIComponent(id)}`}
      sx={{ fontSize: 13 }}
    >
      {rules.title[locale]} →
    </MuiLink>
  ));
}

const STICKY = {
  position: 'sticky',
  top: 48,
  zIndex: 5,
  mx: { xs: -1.5, sm: -2.5 },
  px: { xs: 1.5, sm: 2.5 },
  py: 1,
  mb: 1.5,
  bgcolor: 'background.default',
  borderBottom: 1,
  borderColor: 'divider',
} as const;
