import { Box, Button } from '@mui/material';
import type { ResponseVerdict } from '@touchstone/rules';
import { FormDataConsumer, TextInput, required, useTranslate } from 'react-admin';
import { FilesUploadInput } from '../../shared/documents.js';
import { EnumInput } from '../../shared/EnumInput.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { RECORD_RESPONSES } from './sheet.documents.js';
import type { SavedAnswers } from './sheet.documents.js';

interface AnswerTogetherProps {
  readonly scorecardId: string;
  /** Version that was read. */
  readonly version: () => number;
  /** Codes of the leaves that were chosen; null while none are being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
  readonly onSaved: (saved: SavedAnswers, answered: readonly string[]) => void;
}

interface Together {
  readonly verdict: ResponseVerdict;
  readonly evidence?: string | null;
  readonly justification?: string | null;
  readonly documentIds?: readonly string[] | null;
  readonly remark?: string | null;
}

const needed = required();

/** Chooses several leaves and answers them in one save: one verdict, one finding, the same files for each. */
export function AnswerTogether({ scorecardId, version, chosen, onChoose, onSaved }: AnswerTogetherProps) {
  const translate = useTranslate();
  if (chosen === null)
    return (
      <Button variant="text" onClick={() => onChoose(new Set())}>
        {translate('scoreSheet.together.choose')}
      </Button>
    );
  const criteria = [...chosen];
  const toInput = ({ verdict, evidence, justification, documentIds, remark }: Together) => ({
    scorecardId,
    expectedVersion: version(),
    responses: criteria.map((criterion) => ({
      criterion,
      verdict,
      evidence: evidence || null,
      justification: (verdict === 'NOT_APPLICABLE' && justification) || null,
    })),
    files: documentIds?.length ? { criteria, documentIds: [...documentIds], remark: remark || null } : null,
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: 13 }}>
      {translate('scoreSheet.together.chosen', { smart_count: criteria.length })}
      {criteria.length > 0 && (
        <VerbButton
          verb="recordResponses"
          document={RECORD_RESPONSES}
          permission="audit:score"
          resource="responses"
          variant="contained"
          label={translate('scoreSheet.together.answer')}
          toInput={toInput}
          onDone={(saved) => {
            onSaved(saved as SavedAnswers, criteria);
            onChoose(null);
          }}
        >
          <EnumInput
            source="verdict"
            list="ResponseVerdict"
            words={['MET', 'NOT_MET', 'NOT_APPLICABLE']}
            validate={needed}
          />
          <TextInput source="evidence" multiline />
          <FormDataConsumer<Together>>
            {({ formData }) =>
              formData.verdict === 'NOT_APPLICABLE' && <TextInput source="justification" multiline validate={needed} />
            }
          </FormDataConsumer>
          <FilesUploadInput source="documentIds" />
          <TextInput source="remark" />
        </VerbButton>
      )}
      <Button variant="text" onClick={() => onChoose(null)}>
        {translate('ra.action.cancel')}
      </Button>
    </Box>
  );
}
