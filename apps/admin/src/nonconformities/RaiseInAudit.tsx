import { useQuery } from '@tanstack/react-query';
import { AutocompleteArrayInput, SelectInput, required, useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { request } from '../data-provider/request.js';
import type { Locale } from '../i18n/locale.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CRITERIA_OF, RAISE_NONCONFORMITY } from './nonconformity.documents.js';
import { RaiseInputs } from './RaiseNonconformity.js';
import type { RaiseValues } from './RaiseNonconformity.js';

/** A scorecard of the audit that nonconformities can be raised against. */
interface OpenScorecard {
  readonly id: string;
  readonly evaluation: string;
  readonly rules: { readonly title: Readonly<Record<Locale, string>> };
}

interface RaiseInAuditProps {
  readonly auditId: string;
  readonly scorecards: readonly OpenScorecard[];
}

type Values = RaiseValues & { readonly scorecard: string; readonly criteria: readonly string[] };

const needed = required();

/** Raises a nonconformity from the audit's own page: which evaluation, which criterion, then what was seen. */
export function RaiseInAudit({ auditId, scorecards }: RaiseInAuditProps) {
  const locale = useLocale() as Locale;
  const [first, second] = scorecards;
  if (!first) return null;
  return (
    <VerbButton
      verb="raiseNonconformity"
      document={RAISE_NONCONFORMITY}
      permission="nonconformity:raise"
      variant="contained"
      resource="nonconformities"
      maxWidth="md"
      defaultValues={{ scorecard: first.id, grade: 'MINOR', criteria: [] }}
      toInput={({ scorecard, criteria, grade, statement, evidence, documentIds }: Values) => ({
        auditId,
        criteria: criteria.map((criterion) => ({
          evaluation: scorecards.find(({ id }) => id === scorecard)?.evaluation ?? null,
          criterion,
        })),
        specialDeductionId: null,
        grade,
        statement,
        evidence,
        documentIds: documentIds ?? [],
      })}
    >
      {second && (
        <SelectInput
          source="scorecard"
          label="resources.nonconformities.fields.evaluation"
          choices={scorecards.map(({ id, rules }) => ({ id, name: rules.title[locale] }))}
          translateChoice={false}
          validate={needed}
        />
      )}
      <CriterionInput />
      <RaiseInputs />
    </VerbButton>
  );
}

/** Finds a criterion of the chosen scorecard by its number or its words. */
function CriterionInput() {
  const locale = useLocale() as Locale;
  const scorecard = useWatch({ name: 'scorecard' }) as string;
  const { data, isPending } = useQuery({
    queryKey: ['criteriaOf', scorecard],
    queryFn: ({ signal }) => request(CRITERIA_OF, { id: scorecard }, signal),
  });
  const leaves = (data?.scorecard?.criteria ?? []).filter(({ leaf, asked }) => leaf && asked);
  return (
    <AutocompleteArrayInput
      source="criteria"
      label="resources.nonconformities.fields.criterion"
      choices={leaves.map(({ code, title }) => ({ id: code, name: `${code} ${title[locale]}` }))}
      translateChoice={false}
      isPending={isPending}
      validate={needed}
    />
  );
}
