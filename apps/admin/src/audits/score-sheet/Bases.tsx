import { Box, Typography } from '@mui/material';
import { AutocompleteInput, SelectInput, TextInput, required, useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { ReferencePicker } from '../../shared/ReferencePicker.js';
import { Section } from '../../shared/Section.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { ATTACH_RESPONSE_BASIS } from './evidence.documents.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import { BasisName } from './LeafBases.js';
import type { Leaf } from './tree.js';

interface BasesProps {
  readonly record: ScoreSheetRecord;
  readonly leaves: readonly Leaf[];
  readonly readOnly: boolean;
}

interface Attached {
  readonly criterion: string;
  readonly surveyId?: string | null;
  readonly activityId?: string | null;
  readonly visitId?: string | null;
  readonly remark?: string | null;
}

const needed = required();

/** The surveys and mystery visits that answers of this sheet rest on, and the way to attach another. */
export function Bases({ record, leaves, readOnly }: BasesProps) {
  const translate = useTranslate();
  const bases = record.audit.responseBases.filter(({ evaluation }) => evaluation === record.evaluation);
  if (readOnly && bases.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Section title={translate('scoreSheet.bases.title')}>
        {bases.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('scoreSheet.bases.none')}
          </Typography>
        )}
        {bases.map((basis) => (
          <Box key={basis.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, fontSize: 13, mb: 0.5 }}>
            <strong>{basis.criterion}</strong>
            <BasisName basis={basis} />
          </Box>
        ))}
        {!readOnly && (
          <Box sx={{ mt: 1 }}>
            <AttachBasis record={record} leaves={leaves} />
          </Box>
        )}
      </Section>
    </Box>
  );
}

/** Lays a closed survey or a concluded visit beside a leaf; the verdict stays as it is. */
function AttachBasis({ record: { audit, client, evaluation }, leaves }: Omit<BasesProps, 'readOnly'>) {
  const locale = useLocale() as Locale;
  const translate = useTranslate();
  const visits = audit.activities.filter(({ kind, conclusion }) => kind === 'MYSTERY' && conclusion !== null);
  return (
    <VerbButton
      verb="attachResponseBasis"
      document={ATTACH_RESPONSE_BASIS}
      permission="audit:score"
      resource="responseBases"
      toInput={({ criterion, surveyId = null, activityId = null, visitId = null, remark = null }: Attached) => ({
        auditId: audit.id,
        evaluation,
        criterion,
        surveyId: surveyId || null,
        activityId: activityId || null,
        visitId: visitId || null,
        remark: remark || null,
      })}
    >
      <AutocompleteInput
        source="criterion"
        choices={leaves.map(({ code, title }) => ({ id: code, name: `${code} ${title[locale]}` }))}
        translateChoice={false}
        validate={needed}
      />
      <ReferencePicker
        source="surveyId"
        reference="surveys"
        optionText="title"
        filter={{ client: client.id, status: ['CLOSED'] }}
      />
      {visits.length > 0 && (
        <SelectInput
          source="activityId"
          choices={visits.map(({ id, kind, endsOn }) => ({
            id,
            name: `${translate(`enums.AuditActivityKind.${kind}`)} ${endsOn}`,
          }))}
          translateChoice={false}
        />
      )}
      {audit.mysteryVisits.length > 0 && (
        <SelectInput
          source="visitId"
          choices={audit.mysteryVisits.map(({ id, visitedOn, outlet }) => ({ id, name: `${visitedOn} ${outlet}` }))}
          translateChoice={false}
        />
      )}
      <TextInput source="remark" multiline />
    </VerbButton>
  );
}
