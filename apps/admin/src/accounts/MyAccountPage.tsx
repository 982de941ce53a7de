import { Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ResourceContextProvider, Title, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { sayError } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { MyReminderMail } from '../notices/index.js';
import { runVerb } from '../verbs/run-verb.js';
import { ChangePassword } from './ChangePassword.js';
import { MySecondFactor } from './MySecondFactor.js';
import { END_OTHER_SESSIONS, END_SESSION, MY_SESSIONS, SET_LANGUAGE } from './own-account.documents.js';
import { SessionRows } from './SessionRows.js';

/** One's own account: what it is, how it proves itself, and where it is signed in (我的账户). */
export function MyAccountPage() {
  return (
    <ResourceContextProvider value="accounts">
      <Title title="bar.account" preferenceKey={false} />
      <WhoIAm />
      <MySecondFactor />
      <MySessions />
    </ResourceContextProvider>
  );
}

function WhoIAm() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [changing, setChanging] = useState(false);
  return (
    <Section
      title={viewer?.displayName}
      actions={
        <>
          <MyReminderMail />
          <LetterLanguage />
          <Button variant="outlined" onClick={() => setChanging(true)}>
            {translate('verbs.changePassword.name')}
          </Button>
        </>
      }
    >
      <Facts>
        <Fact source="email">{viewer?.email}</Fact>
        <Fact source="roles">{viewer?.roles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ')}</Fact>
      </Facts>
      {changing && <ChangePassword open onClose={() => setChanging(false)} />}
    </Section>
  );
}

/** Lets the house write in the language that the pages are read in. */
function LetterLanguage() {
  const translate = useTranslate();
  const notify = useNotify();
  const [language] = useLocaleState();
  const set = async () => {
    const { done } = await runVerb(SET_LANGUAGE, { language });
    if (done) notify('verbs.setLanguage.done', { type: 'success' });
  };
  return <Button onClick={() => void set()}>{translate('verbs.setLanguage.name')}</Button>;
}

function MySessions() {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['mySessions'],
    queryFn: ({ signal }) => request(MY_SESSIONS, {}, signal),
  });
  const sessions = data?.mySessions ?? [];
  const end = async (verb: 'endSession' | 'endOtherSessions', sessionId?: string) => {
    try {
      if (sessionId) await request(END_SESSION, { input: { sessionId } });
      else await request(END_OTHER_SESSIONS, {});
      notify(`verbs.${verb}.done`, { type: 'success' });
    } catch (error) {
      const { key, values } = sayError(error);
      notify(key, { type: 'error', messageArgs: { ...values } });
    }
    await queries.invalidateQueries({ queryKey: ['mySessions'] });
  };
  return (
    <Section
      flush
      title={translate('resources.accounts.sections.sessions')}
      actions={
        sessions.length > 1 && (
          <Button variant="outlined" onClick={() => void end('endOtherSessions')}>
            {translate('verbs.endOtherSessions.name')}
          </Button>
        )
      }
    >
      <SessionRows sessions={sessions} onEnd={({ id }) => void end('endSession', id)} />
    </Section>
  );
}
