import { JobState, mayRetryJob } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../context.js';
import { Refused, resultOf } from '../graphql/refused.type.js';
import type { Answer } from '../graphql/refused.type.js';
import { getRecord } from '../records.js';
import { Job } from './job.entity.js';

@InputType({ description: 'A job to be tried again.' })
export class RetryJobInput {
  @Field(() => ID, { description: 'Which.' })
  jobId!: string;
}

export const RetryJobResult = resultOf('RetryJob', () => Job);

/** Has a job tried again now (立即重试), with all its attempts before it: one that was given up, or that waits for the next. */
export async function retryJob(context: ActorContext, { jobId }: RetryJobInput): Promise<Answer<Job>> {
  const job = await getRecord(context, Job, jobId);
  const answer = mayRetryJob({ state: job.state });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(job, { state: JobState.WAITING, dueAt: context.now, endedAt: null, attempts: 0 });
  await context.em.flush();
  return job;
}
