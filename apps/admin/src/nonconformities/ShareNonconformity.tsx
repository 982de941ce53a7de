import { SelectInput, TextInput, required } from 'react-admin';
import { VerbButton } from '../verbs/VerbButton.js';
import { ADD_NONCONFORMITY_CRITERION } from './nonconformity.documents.js';

interface Open {
  readonly id: string;
  readonly number: number;
  readonly version: number;
}

interface ShareNonconformityProps {
  /** Nonconformities of the audit that the client has not answered. */
  readonly open: readonly Open[];
  readonly evaluation: string;
  readonly criterion: string;
}

const needed = required();

/** Lets a response share a nonconformity that is raised already. */
export function ShareNonconformity({ open, evaluation, criterion }: ShareNonconformityProps) {
  const [first] = open;
  if (!first) return null;
  return (
    <VerbButton
      verb="addNonconformityCriterion"
      document={ADD_NONCONFORMITY_CRITERION}
      permission="nonconformity:raise"
      variant="text"
      resource="nonconformities"
      defaultValues={{ criterion, nonconformityId: first.id }}
      toInput={({ nonconformityId }: { readonly nonconformityId: string; readonly criterion: string }) => ({
        nonconformityId,
        expectedVersion: open.find(({ id }) => id === nonconformityId)?.version ?? 0,
        named: { evaluation, criterion },
      })}
    >
      <TextInput source="criterion" readOnly />
      <SelectInput
        source="nonconformityId"
        label="resources.nonconformities.fields.number"
        choices={open.map(({ id, number }) => ({ id, name: `NC-${number}` }))}
        translateChoice={false}
        validate={needed}
      />
    </VerbButton>
  );
}
