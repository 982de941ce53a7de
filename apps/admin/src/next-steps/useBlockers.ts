import { useQuery } from '@tanstack/react-query';
import { request } from '../data-provider/request.js';
import { reasonOf } from '../verbs/form-errors.js';
import type { Reason } from '../verbs/form-errors.js';
import { NEXT_STEPS } from './next-step.documents.js';

/** What a record's next steps are, as the server tries them; one question, whoever on the page asks it. */
export function useNextSteps(id: string) {
  return useQuery({
    queryKey: ['nextSteps', id],
    queryFn: ({ signal }) => request(NEXT_STEPS, { id }, signal),
  });
}

/** What stands against each verb on a record already, whatever its form will say. */
export function useBlockers(id: string): (verb: string) => readonly Reason[] {
  const { data } = useNextSteps(id);
  return (verb) => {
    const step = data?.nextActions.find((each) => each.verb === verb);
    return (step?.blockers ?? []).map(reasonOf);
  };
}
