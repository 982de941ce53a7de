import { Box } from '@mui/material';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../../shared/Day.js';
import { EnumChip, EnumText } from '../../shared/EnumChip.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { BESIDE_ROW } from './beside-row.js';
import { DETACH_RESPONSE_BASIS } from './evidence.documents.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { Leaf } from './tree.js';

/** What was attached to a leaf. */
export type Basis = ScoreSheetRecord['audit']['responseBases'][number];

/** The surveys and visits an answer rests on, as its row shows them; nothing where there are none. */
export function useLeafBases({ audit, evaluation }: ScoreSheetRecord, readOnly: boolean): (leaf: Leaf) => ReactNode {
  return useCallback(
    ({ code }: Leaf) =>
      audit.responseBases
        .filter((basis) => basis.criterion === code && basis.evaluation === evaluation)
        .map((basis) => <LeafBasis key={basis.id} basis={basis} readOnly={readOnly} />),
    [audit, evaluation, readOnly],
  );
}

function LeafBasis({ basis, readOnly }: { readonly basis: Basis; readonly readOnly: boolean }) {
  const translate = useTranslate();
  return (
    <Box sx={BESIDE_ROW}>
      <span>{translate('scoreSheet.bases.mark')}</span>
      <BasisName basis={basis} />
      {basis.remark && <span>{basis.remark}</span>}
      {!readOnly && (
        <VerbButton
          verb="detachResponseBasis"
          document={DETACH_RESPONSE_BASIS}
          permission="audit:score"
          resource="responseBases"
          variant="text"
          confirm
          toInput={() => ({ basisId: basis.id })}
        />
      )}
    </Box>
  );
}

/** A survey with its index and whatever must be said beside it, or a mystery visit with what it concluded. */
export function BasisName({ basis: { survey, activity, visit } }: { readonly basis: Basis }) {
  const translate = useTranslate();
  if (survey)
    return (
      <>
        <RecordLink resource="surveys" id={survey.id}>
          {survey.title}
        </RecordLink>
        {/* Six places are kept; cutting the text is cutting the number. */}
        <span>{`CSI ${survey.csi?.replace(/(\.\d\d)\d*$/, '$1') ?? '—'}`}</span>
        {survey.labels.map((label) => (
          <EnumChip key={label} list="SurveyLabel" word={label} />
        ))}
      </>
    );
  if (visit)
    return (
      <>
        <EnumText list="AuditActivityKind" word="MYSTERY" />
        <EnumText list="VisitChannel" word={visit.channel} />
        <span>{visit.outlet}</span>
        <Day value={visit.visitedOn} />
        <span>{visit.observations}</span>
      </>
    );
  if (activity)
    return (
      <>
        <EnumText list="AuditActivityKind" word={activity.kind} />
        <Day value={activity.endsOn} />
        <EnumText list="ActivityConclusion" word={activity.conclusion} />
      </>
    );
  return <span>{translate('scoreSheet.bases.unseen')}</span>;
}
