import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { request } from '../data-provider/request.js';
import { DEMO_PEOPLE } from './demo-people.js';
import { CodeForm } from './CodeForm.js';
import { DemoPeople } from './DemoPeople.js';
import { EnrolForm } from './EnrolForm.js';
import { DoorFrame } from './DoorFrame.js';
import { ProviderButton } from './ProviderButton.js';
import { SignInForm } from './SignInForm.js';
import { useSignIn } from './useSignIn.js';

/** The door: what the product is on one side, the way in on the other. */
export function SignInPage() {
  const { signIn, finish, beginAgain, stage, isPending, problem } = useSignIn();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['demoSignIns', locale],
    queryFn: ({ signal }) => request(DEMO_PEOPLE, {}, signal),
    retry: false,
  });
  const people = data?.demoSignIns ?? [];
  return (
    <DoorFrame>
      {stage === 'SECOND_FACTOR' && <CodeForm onDone={finish} onBack={beginAgain} />}
      {stage === 'ENROLMENT' && <EnrolForm onDone={finish} onBack={beginAgain} />}
      {(stage === null || stage === 'OPEN') && (
        <>
          <SignInForm onSubmit={signIn} isPending={isPending} problem={problem} />
          {data?.identityProvider && <ProviderButton name={data.identityProvider} />}
          {people.length > 0 && <DemoPeople people={people} onChoose={signIn} isPending={isPending} />}
        </>
      )}
    </DoorFrame>
  );
}
