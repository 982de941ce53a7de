import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@touchstone/plain-date';
import { HOUSE_TASKS } from '@touchstone/rules';
import type { RiskConclusion } from '@touchstone/rules';
import { AutocompleteArrayInput, ReferenceArrayInput, required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { RISK_LIST } from '../impartialityRisks/risk.documents.js';
import type { RiskRow } from '../impartialityRisks/risk.documents.js';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECORD_HOUSE_TASK } from './house-task.documents.js';
import type { HouseTaskRecord } from './house-task.documents.js';

const needed = required();
/** More risks than this nobody concludes on at one sitting. */
const MOST_RISKS = 200;

interface Values {
  readonly heldOn: PlainDate;
  readonly result: string;
  readonly documentId?: string | null;
  readonly memberIds?: string[] | null;
  readonly conclusions?: ReadonlyArray<{ readonly conclusion: RiskConclusion; readonly remark?: string | null }>;
}

/** Records that a task was held; the committee concludes on every open risk. */
export function RecordHouseTask({ task }: { readonly task: HouseTaskRecord }) {
  const today = useToday();
  const { byCommittee, needsFile } = HOUSE_TASKS[task.kind];
  const { data } = useQuery({
    queryKey: ['openRisks', task.id],
    queryFn: ({ signal }) => request(RISK_LIST, { first: MOST_RISKS, where: { status: { eq: 'OPEN' } } }, signal),
    enabled: byCommittee,
  });
  const risks = byCommittee ? (data?.impartialityRisks.nodes ?? []) : [];
  if (!today || (byCommittee && !data)) return null;
  return (
    <VerbButton
      verb="recordHouseTask"
      document={RECORD_HOUSE_TASK}
      permission="house:work"
      variant="contained"
      resource="houseTasks"
      maxWidth="md"
      defaultValues={{ heldOn: today }}
      toInput={(values: Values) => ({
        houseTaskId: task.id,
        expectedVersion: task.version,
        heldOn: values.heldOn,
        result: values.result,
        documentId: values.documentId ?? null,
        memberIds: values.memberIds ?? [],
        conclusions: risks.flatMap(({ id: riskId }, at) => {
          const said = values.conclusions?.[at];
          return said ? [{ riskId, conclusion: said.conclusion, severity: null, remark: said.remark ?? null }] : [];
        }),
      })}
    >
      <FieldRow>
        <PlainDateInput source="heldOn" validate={needed} />
        <ReferenceArrayInput source="memberIds" reference="people" perPage={25}>
          <AutocompleteArrayInput
            optionText="name"
            filterToQuery={(q: string) => ({ q })}
            {...(byCommittee ? { validate: needed } : {})}
          />
        </ReferenceArrayInput>
      </FieldRow>
      <TextInput source="result" multiline minRows={3} validate={needed} />
      <FileUploadInput
        source="documentId"
        label="resources.houseTasks.fields.document"
        {...(needsFile ? { validate: needed } : {})}
      />
      {risks.map((risk, at) => (
        <Conclusion key={risk.id} risk={risk} at={at} />
      ))}
    </VerbButton>
  );
}

function Conclusion({ risk, at }: { readonly risk: RiskRow; readonly at: number }) {
  return (
    <FieldGroup title={`${risk.number} ${risk.description}`}>
      <FieldRow>
        <EnumInput
          source={`conclusions.${at}.conclusion`}
          list="RiskConclusion"
          label="resources.impartialityRisks.fields.conclusion"
          validate={needed}
        />
        <TextInput source={`conclusions.${at}.remark`} label="resources.impartialityRisks.fields.remark" multiline />
      </FieldRow>
    </FieldGroup>
  );
}
