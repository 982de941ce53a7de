import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, required, TextInput } from 'react-admin';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AssessMarkUse } from './AssessMarkUse.js';
import { CONFIRM_MARK_USE, END_MARK_USE, OPEN_MARK_CASE } from './mark-use.documents.js';
import type { MarkUseRecord } from './mark-use.documents.js';

const needed = required();
const resource = 'markUses';

interface Opening {
  readonly request: string;
  readonly correctBy?: PlainDate | null;
  readonly isGrave?: boolean;
  readonly handlerId: string;
}

/** What can be done with a use of the mark as it stands. */
export function MarkUseVerbs({ use }: { readonly use: MarkUseRecord }) {
  const { status, hasOpenCase } = use;
  if (status === 'ENDED') return null;
  const same = { markUseId: use.id, expectedVersion: use.version };
  return (
    <>
      {!hasOpenCase && (
        <VerbButton
          verb="endMarkUse"
          document={END_MARK_USE}
          permission="mark:report"
          resource={resource}
          toInput={({ endedOn }: { endedOn: PlainDate }) => ({ ...same, endedOn })}
        >
          <PlainDateInput source="endedOn" validate={needed} />
        </VerbButton>
      )}
      <VerbButton
        verb="confirmMarkUse"
        document={CONFIRM_MARK_USE}
        permission="mark:report"
        resource={resource}
        confirm
        toInput={() => same}
      />
      <AssessMarkUse use={use} variant={status === 'REPORTED' ? 'contained' : 'outlined'} />
      {status === 'IMPROPER' && !hasOpenCase && <OpenCase same={same} />}
    </>
  );
}

function OpenCase({ same }: { readonly same: { readonly markUseId: string; readonly expectedVersion: number } }) {
  return (
    <VerbButton
      verb="openMarkCase"
      document={OPEN_MARK_CASE}
      permission="mark:handle"
      resource="markCases"
      variant="contained"
      toInput={({ request, correctBy = null, isGrave = false, handlerId }: Opening) => ({
        ...same,
        request,
        correctBy,
        isGrave,
        handlerId,
      })}
    >
      <TextInput source="request" multiline minRows={3} validate={needed} />
      <PlainDateInput source="correctBy" helperText="resources.markCases.correctByHint" />
      <ReferencePicker source="handlerId" reference="people" optionText="name" validate={needed} />
      <BooleanInput source="isGrave" helperText="resources.markCases.graveHint" />
    </VerbButton>
  );
}
