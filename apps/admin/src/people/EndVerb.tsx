import type { PlainDate } from '@touchstone/plain-date';
import { required } from 'react-admin';
import type { Permission } from '../auth-provider/permission.js';
import { useToday } from '../auth-provider/useViewer.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import type { VerbDocument } from '../verbs/run-verb.js';
import { VerbButton } from '../verbs/VerbButton.js';

interface EndVerbProps<Result, Input> {
  readonly verb: keyof Result & string;
  readonly document: VerbDocument<Result, Input>;
  readonly permission: Permission;
  /** The recorded last day: what is over has nothing left to end. */
  readonly until: PlainDate | null | undefined;
  readonly toInput: (endsOn: PlainDate) => Input;
}

/** Ends something that counts, from a day on. */
export function EndVerb<Result, Input>({ until, toInput, ...verb }: EndVerbProps<Result, Input>) {
  const today = useToday();
  if (until && today && until < today) return null;
  return (
    <VerbButton
      {...verb}
      variant="text"
      tone="danger"
      maxWidth="xs"
      defaultValues={today ? { endsOn: today } : {}}
      toInput={({ endsOn }: { endsOn: PlainDate }) => toInput(endsOn)}
    >
      <PlainDateInput source="endsOn" validate={required()} />
    </VerbButton>
  );
}
