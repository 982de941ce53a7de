import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { ReasonList } from '../verbs/ReasonList.js';
import { useVerb } from '../verbs/useVerb.js';
import { IMPORT_SURVEY_ANSWERS, SURVEY_IMPORT_PREVIEW } from './survey.documents.js';
import type { SurveyRecord } from './survey.documents.js';
import { CsvFileButton } from '../shared/CsvFileButton.js';
import { ReadError } from '../shared/ReadError.js';

/** Reads a file of answers in: looked over first, line by line, then written whole. */
export function SurveyImport({ survey }: { readonly survey: SurveyRecord }) {
  const translate = useTranslate();
  const mayKeep = usePermission('survey:keep');
  const [csv, setCsv] = useState<string | null>(null);
  if (!mayKeep) return null;
  return (
    <Section title={translate('verbs.importSurveyAnswers.name')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('resources.surveys.importHint')}
      </Typography>
      <Box component="code" sx={{ display: 'block', overflowWrap: 'anywhere', mb: 1.5, fontSize: 13 }}>
        {['id', ...survey.columns.map(({ code }) => code)].join(',')}
      </Box>
      <CsvFileButton onRead={setCsv} />
      {csv !== null && <Look survey={survey} csv={csv} onDone={() => setCsv(null)} />}
    </Section>
  );
}

interface LookProps {
  readonly survey: SurveyRecord;
  readonly csv: string;
  readonly onDone: () => void;
}

/** What the file would do, and the button that does it. */
function Look({ survey, csv, onDone }: LookProps) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['surveyImportPreview', survey.id, survey.version, csv],
    queryFn: ({ signal }) => request(SURVEY_IMPORT_PREVIEW, { surveyId: survey.id, csv }, signal),
  });
  const { run, isPending } = useVerb('importSurveyAnswers', IMPORT_SURVEY_ANSWERS, { onDone });
  const preview = data?.surveyImportPreview;
  if (error) return <ReadError error={error} />;
  if (!preview) return null;
  const { added, replaced, unchanged, refusals } = preview;
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5, justifyItems: 'start' }} role="status">
      {refusals.length > 0 ? (
        <>
          <Alert severity="error">{translate('resources.surveys.importFaults', { count: refusals.length })}</Alert>
          <ReasonList reasons={refusals} />
        </>
      ) : (
        <>
          <Alert severity="success">{translate('resources.surveys.importGood', { added, replaced, unchanged })}</Alert>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => void run({ surveyId: survey.id, expectedVersion: survey.version, csv })}
          >
            {translate('verbs.importSurveyAnswers.name')}
          </Button>
        </>
      )}
    </Box>
  );
}
