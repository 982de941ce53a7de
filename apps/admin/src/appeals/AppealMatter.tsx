import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink.js';
import type { AppealRecord } from './appeal.documents.js';

/** What an appeal is against, by name and with the way there. */
export function AppealAgainst({ appeal }: { readonly appeal: AppealRecord }) {
  const translate = useTranslate();
  const subject = translate(`enums.AppealSubject.${appeal.subject}`);
  const { application, decision, objection } = appeal;
  if (application)
    return (
      <RecordLink resource="applications" id={application.id}>
        {`${subject} · ${application.number}`}
      </RecordLink>
    );
  if (decision)
    return (
      <RecordLink resource="decisions" id={decision.id}>
        {`${subject} · ${decision.decidedOn}`}
      </RecordLink>
    );
  if (objection)
    return (
      <RecordLink resource="audits" id={objection.audit.id}>
        {`${subject} · ${objection.personName}`}
      </RecordLink>
    );
  return <>{subject}</>;
}

/** What followed from an appeal that was upheld. */
export function AppealFollowUp({ appeal }: { readonly appeal: AppealRecord }) {
  const translate = useTranslate();
  const { newApplication, newDecision, newObjection } = appeal;
  if (newApplication)
    return (
      <RecordLink resource="applications" id={newApplication.id}>
        {newApplication.number}
      </RecordLink>
    );
  if (newDecision)
    return (
      <RecordLink resource="decisions" id={newDecision.id}>
        {`${translate(`enums.DecisionOutcome.${newDecision.outcome}`)} · ${newDecision.decidedOn}`}
      </RecordLink>
    );
  if (newObjection)
    return (
      <RecordLink resource="audits" id={newObjection.audit.id}>
        {newObjection.personName}
      </RecordLink>
    );
  return <>{translate('resources.appeals.notFollowedYet')}</>;
}
