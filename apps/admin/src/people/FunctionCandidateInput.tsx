import { required, SelectInput } from 'react-admin';
import { graphql } from '../gql/index.js';
import type { FunctionCandidatePartsFragment } from '../gql/graphql.js';

graphql(`
  fragment FunctionCandidateParts on FunctionCandidate {
    personId
    name
    eligible
    checks {
      passed
      message
    }
  }
`);

interface FunctionCandidateInputProps {
  readonly source: string;
  readonly candidates: readonly FunctionCandidatePartsFragment[] | undefined;
  /** What to say while nobody can be asked about, or where nobody is authorised. */
  readonly hint: string;
}

const needed = required();

/** Who takes a function: those it is open to; the others stand below with their reasons and cannot be chosen. */
export function FunctionCandidateInput({ source, candidates, hint }: FunctionCandidateInputProps) {
  const choices = (candidates ?? []).map(({ personId, name, eligible, checks }) => ({
    id: personId,
    name: eligible ? name : `${name} · ${reasonsOf(checks)}`,
    disabled: !eligible,
  }));
  return (
    <SelectInput
      source={source}
      choices={choices}
      translateChoice={false}
      validate={needed}
      helperText={choices.some(({ disabled }) => !disabled) ? false : hint}
    />
  );
}

function reasonsOf(checks: FunctionCandidatePartsFragment['checks']): string {
  return checks.flatMap(({ passed, message }) => (passed || !message ? [] : [message])).join(' ');
}
