import { required, TextInput } from 'react-admin';
import type { AppealOutcome } from '@touchstone/rules';
import { EnumInput } from '../shared/EnumInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  ACKNOWLEDGE_APPEAL,
  ASSIGN_APPEAL_HANDLER,
  DECIDE_APPEAL,
  LINK_APPEAL_FOLLOW_UP,
  PROPOSE_APPEAL_OUTCOME,
  RETURN_APPEAL,
  TAKE_BACK_APPEAL,
} from './appeal.documents.js';
import type { AppealRecord } from './appeal.documents.js';

const resource = 'appeals';
const needed = required();

/** What can be done with an appeal as it stands. */
export function AppealVerbs({ appeal }: { readonly appeal: AppealRecord }) {
  const { status, version } = appeal;
  const same = { appealId: appeal.id, expectedVersion: version };
  const isOpen = appeal.endedOn === null;
  return (
    <>
      {isOpen && (
        <VerbButton
          verb="takeBackAppeal"
          document={TAKE_BACK_APPEAL}
          permission="appeal:file"
          resource={resource}
          confirm
          variant="text"
          toInput={() => same}
        />
      )}
      {status === 'RECEIVED' && (
        <VerbButton
          verb="acknowledgeAppeal"
          document={ACKNOWLEDGE_APPEAL}
          permission="appeal:receive"
          variant="contained"
          resource={resource}
          confirm
          toInput={() => same}
        />
      )}
      {(status === 'ACKNOWLEDGED' || status === 'INVESTIGATED') && (
        <VerbButton
          verb="assignAppealHandler"
          document={ASSIGN_APPEAL_HANDLER}
          permission="appeal:receive"
          variant={status === 'ACKNOWLEDGED' ? 'contained' : 'outlined'}
          resource={resource}
          toInput={({ personId }: { personId: string }) => ({ ...same, personId })}
        >
          <ReferencePicker source="personId" reference="people" optionText="name" validate={needed} />
        </VerbButton>
      )}
      {status === 'INVESTIGATED' && <Propose same={same} />}
      {status === 'PROPOSED' && <Decide same={same} />}
      {status === 'UPHELD' && <FollowUp appeal={appeal} />}
    </>
  );
}

interface Same {
  readonly appealId: string;
  readonly expectedVersion: number;
}

function Propose({ same }: { readonly same: Same }) {
  return (
    <VerbButton
      verb="proposeAppealOutcome"
      document={PROPOSE_APPEAL_OUTCOME}
      permission="appeal:investigate"
      variant="contained"
      resource={resource}
      toInput={({ proposal, findings }: { proposal: AppealOutcome; findings: string }) => ({
        ...same,
        proposal,
        findings,
      })}
    >
      <EnumInput source="proposal" list="AppealOutcome" validate={needed} />
      <TextInput source="findings" multiline minRows={4} validate={needed} />
    </VerbButton>
  );
}

function Decide({ same }: { readonly same: Same }) {
  return (
    <>
      <VerbButton
        verb="returnAppeal"
        document={RETURN_APPEAL}
        permission="appeal:decide"
        resource={resource}
        toInput={({ reason }: { reason: string }) => ({ ...same, reason })}
      >
        <TextInput source="reason" multiline minRows={2} validate={needed} />
      </VerbButton>
      <VerbButton
        verb="decideAppeal"
        document={DECIDE_APPEAL}
        permission="appeal:decide"
        variant="contained"
        resource={resource}
        toInput={({ outcome, reason }: { outcome: AppealOutcome; reason: string }) => ({ ...same, outcome, reason })}
      >
        <EnumInput source="outcome" list="AppealOutcome" validate={needed} />
        <TextInput source="reason" multiline minRows={3} validate={needed} />
      </VerbButton>
    </>
  );
}

/** Objections have no list to choose from: their audit's page shows them, and a new one is raised there. */
function FollowUp({ appeal }: { readonly appeal: AppealRecord }) {
  const { consequence, newApplication, newDecision, newObjection } = appeal;
  if ((newApplication ?? newDecision ?? newObjection) || consequence === 'OBJECT_ANEW') return null;
  const filter = { client: appeal.client.id };
  return (
    <VerbButton
      verb="linkAppealFollowUp"
      document={LINK_APPEAL_FOLLOW_UP}
      permission="appeal:receive"
      resource={resource}
      toInput={({ recordId }: { recordId: string }) => ({
        appealId: appeal.id,
        expectedVersion: appeal.version,
        recordId,
      })}
    >
      {consequence === 'REVIEW_ANEW' ? (
        <ReferencePicker
          source="recordId"
          reference="applications"
          optionText="number"
          filter={filter}
          sort={{ field: 'draftedOn', order: 'DESC' }}
          validate={needed}
        />
      ) : (
        <ReferencePicker
          source="recordId"
          reference="decisions"
          optionText={(decision) => `${String(decision['decidedOn'])} · ${String(decision['outcome'])}`}
          filter={filter}
          sort={{ field: 'decidedOn', order: 'DESC' }}
          validate={needed}
        />
      )}
    </VerbButton>
  );
}
