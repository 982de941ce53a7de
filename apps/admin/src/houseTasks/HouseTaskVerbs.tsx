import type { PlainDate } from '@touchstone/plain-date';
import { HOUSE_TASKS } from '@touchstone/rules';
import { required, TextInput } from 'react-admin';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import { RaiseHouseAction } from '../houseActions/HouseActionVerbs.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RecordHouseTask } from './RecordHouseTask.js';
import { DROP_HOUSE_TASK, SIGN_OFF_HOUSE_TASK } from './house-task.documents.js';
import type { HouseTaskRecord } from './house-task.documents.js';

const needed = required();
const resource = 'houseTasks';

interface Props {
  readonly task: HouseTaskRecord;
}

const sameOf = ({ id, version }: HouseTaskRecord) => ({ houseTaskId: id, expectedVersion: version });

/** What can be done with a task as it stands: its owner records it, another signs it off. */
export function HouseTaskVerbs({ task }: Props) {
  const me = useViewer()?.personId ?? null;
  const isMine = me !== null && (me === task.owner?.id || me === task.recordedBy?.id);
  if (task.status === 'PLANNED')
    return (
      <>
        <Drop task={task} />
        {me !== null && me === task.owner?.id && <RecordHouseTask task={task} />}
      </>
    );
  if (task.status === 'DROPPED') return null;
  return (
    <>
      <RaiseHouseAction houseTaskId={task.id} />
      {task.status === 'RECORDED' && !isMine && <SignOff task={task} />}
    </>
  );
}

function Drop({ task }: Props) {
  return (
    <VerbButton
      verb="dropHouseTask"
      document={DROP_HOUSE_TASK}
      permission="house:keep"
      resource={resource}
      toInput={({ reason }: { reason: string }) => ({ ...sameOf(task), reason })}
    >
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

function SignOff({ task }: Props) {
  const today = useToday();
  const { ofYear } = HOUSE_TASKS[task.kind];
  return (
    <VerbButton
      verb="signOffHouseTask"
      document={SIGN_OFF_HOUSE_TASK}
      permission="house:sign-off"
      variant="contained"
      resource={resource}
      confirm
      defaultValues={{ reportedOn: (ofYear && today) || null }}
      toInput={({ reportedOn }: { reportedOn?: PlainDate | null }) => ({
        ...sameOf(task),
        reportedOn: ofYear ? (reportedOn ?? null) : null,
      })}
    >
      {ofYear ? <PlainDateInput source="reportedOn" validate={needed} /> : null}
    </VerbButton>
  );
}
