import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, FormDataConsumer, required, TextInput } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ANSWER_HOUSE_ACTION, RAISE_HOUSE_ACTION, VERIFY_HOUSE_ACTION } from './house-action.documents.js';
import type { HouseActionRecord } from './house-action.documents.js';

const needed = required();
const resource = 'houseActions';

interface NewAction {
  readonly nonconformity: string;
  readonly ownerId: string;
  readonly dueOn: PlainDate;
}

/** Asks for a corrective action, of a task of the body, of a risk, or by itself. */
export function RaiseHouseAction({
  houseTaskId = null,
  riskId = null,
}: {
  readonly houseTaskId?: string | null;
  readonly riskId?: string | null;
}) {
  return (
    <VerbButton
      verb="raiseHouseAction"
      document={RAISE_HOUSE_ACTION}
      permission="house:keep"
      variant={(houseTaskId ?? riskId) ? 'outlined' : 'contained'}
      resource={resource}
      toInput={(values: NewAction) => ({ ...values, houseTaskId, riskId })}
    >
      <TextInput source="nonconformity" multiline minRows={3} validate={needed} />
      <FieldRow>
        <ReferencePicker source="ownerId" reference="people" optionText="name" validate={needed} />
        <PlainDateInput source="dueOn" validate={needed} />
      </FieldRow>
    </VerbButton>
  );
}

interface Props {
  readonly action: HouseActionRecord;
}

const sameOf = ({ id, version }: HouseActionRecord) => ({ houseActionId: id, expectedVersion: version });

/** What can be done with a corrective action as it stands: its owner answers, another verifies. */
export function HouseActionVerbs({ action }: Props) {
  const viewer = useViewer();
  const isMine = viewer?.personId != null && viewer.personId === action.owner?.id;
  if (action.status === 'OPEN' && isMine) return <Answer action={action} />;
  if (action.status === 'ANSWERED' && !isMine) return <Verify action={action} />;
  return null;
}

interface Given {
  readonly cause: string;
  readonly correction: string;
  readonly action: string;
  readonly documentId?: string | null;
}

function Answer({ action }: Props) {
  return (
    <VerbButton
      verb="answerHouseAction"
      document={ANSWER_HOUSE_ACTION}
      permission="house:work"
      variant="contained"
      resource={resource}
      maxWidth="md"
      defaultValues={{ cause: action.cause ?? '', correction: action.correction ?? '', action: action.action ?? '' }}
      toInput={(values: Given) => ({ ...sameOf(action), ...values, documentId: values.documentId ?? null })}
    >
      <TextInput source="cause" multiline minRows={2} validate={needed} />
      <TextInput source="correction" multiline minRows={2} validate={needed} />
      <TextInput source="action" multiline minRows={2} validate={needed} />
      <FileUploadInput source="documentId" label="resources.houseActions.fields.document" />
    </VerbButton>
  );
}

interface Seen {
  readonly isEffective?: boolean;
  readonly seen: string;
  readonly dueOn?: PlainDate | null;
}

function Verify({ action }: Props) {
  return (
    <VerbButton
      verb="verifyHouseAction"
      document={VERIFY_HOUSE_ACTION}
      permission="house:sign-off"
      variant="contained"
      resource={resource}
      defaultValues={{ isEffective: true }}
      toInput={({ isEffective = false, seen, dueOn }: Seen) => ({
        ...sameOf(action),
        isEffective,
        seen,
        dueOn: isEffective ? null : (dueOn ?? null),
      })}
    >
      <BooleanInput source="isEffective" />
      <TextInput source="seen" multiline minRows={2} validate={needed} />
      <FormDataConsumer<Seen>>
        {({ formData }) => !formData.isEffective && <PlainDateInput source="dueOn" validate={needed} />}
      </FormDataConsumer>
    </VerbButton>
  );
}
