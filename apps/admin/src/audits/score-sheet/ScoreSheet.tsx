import { Alert, Box } from '@mui/material';
import { leafScoresOf } from '@touchstone/rules';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../../auth-provider/usePermission.js';
import { ReasonList } from '../../verbs/ReasonList.js';
import { AnswerTogether } from './AnswerTogether.js';
import { Bases } from './Bases.js';
import { ClashDialog } from './ClashDialog.js';
import { isAnswered } from './ChapterNav.js';
import { Division } from './Division.js';
import { EvidenceFiles } from './EvidenceFiles.js';
import { KeyLegend } from './KeyLegend.js';
import { LeaveGuard } from './LeaveGuard.js';
import { ApproveExceptions } from './ApproveExceptions.js';
import { compileSheet, previewOf } from './preview.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import { SheetBody } from './SheetBody.js';
import { SheetHead } from './SheetHead.js';
import { isUnsaved } from './sheet-state.js';
import type { SheetState } from './sheet-state.js';
import { Standing } from './Standing.js';
import { chaptersOf } from './tree.js';
import { PartialCoverage } from '../PartialCoverage.js';
import { useShares } from './useShares.js';
import { useSheet } from './useSheet.js';
import { sheetKeys } from './sheet-keys.js';

/** The score sheet: every criterion a row, every answer a key, every point at once where it counts. */
export function ScoreSheet({ record }: { readonly record: ScoreSheetRecord }) {
  const translate = useTranslate();
  const { store, state, standing, accept } = useSheet(record);
  const shares = useShares(record);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const sheet = useMemo(
    () => ({ scorecardId: record.id, version: () => store.get().kept.version, onSaved: accept }),
    [record.id, store, accept],
  );
  const choose = useCallback(
    (code: string) => setChosen((codes) => codes && withCode(codes, code, !codes.has(code))),
    [],
  );
  const mayScore = usePermission('audit:score');
  const readOnly = record.status !== 'OPEN' || !mayScore;
  const chapters = useMemo(() => chaptersOf(record.criteria), [record]);
  const leaves = useMemo(() => chapters.flatMap((chapter) => chapter.leaves), [chapters]);
  const preview = usePreview(record, state);
  const [legend, setLegend] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((code: string, isOpen: boolean) => setOpen((codes) => withCode(codes, code, isOpen)), []);
  const onKeyDown = sheetKeys({
    leaves,
    store,
    readOnly,
    isOfAnother: shares.isOfAnother,
    onLegend: () => setLegend(true),
    onOpen: (code) => toggle(code, true),
    onClose: (code) => toggle(code, false),
  });
  const missing = leaves.filter(({ code, asked }) => asked && !isAnswered(state.answers, code)).length;
  return (
    <Box onKeyDown={onKeyDown}>
      <SheetHead
        {...{ record, chapters, state, preview, missing, readOnly }}
        onSave={() => void store.saveNow()}
        onLegend={() => setLegend(true)}
      />
      {state.refusals.length > 0 && (
        <Alert severity="error" sx={{ mb: 2 }}>
          <ReasonList reasons={state.refusals} />
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
        }}
      >
        <SheetBody
          {...{ record, chapters, state, store, open, readOnly, shares, chosen }}
          earned={preview.earned}
          onToggle={toggle}
          onChoose={choose}
          sheet={sheet}
          actions={
            !readOnly && (
              <AnswerTogether
                scorecardId={record.id}
                version={sheet.version}
                chosen={chosen}
                onChoose={setChosen}
                onSaved={accept}
              />
            )
          }
        />
        <Box sx={{ position: { lg: 'sticky' }, top: { lg: 178 }, minWidth: 0 }}>
          {record.surveillanceNumber != null && (
            <PartialCoverage auditId={record.audit.id} version={state.kept.version} />
          )}
          <Standing standing={standing} isKept={state.keeping === 'saved'} />
          <Division {...{ record, leaves, shares, readOnly }} answers={state.answers} />
          <EvidenceFiles {...{ record, leaves, readOnly }} />
          <Bases {...{ record, leaves, readOnly }} />
          <ApproveExceptions record={record} />
        </Box>
      </Box>
      <KeyLegend open={legend} onClose={() => setLegend(false)} />
      {state.clashes.length > 0 && (
        <ClashDialog clashes={state.clashes} leaves={leaves} onResolve={(theirs) => store.resolve(theirs)} />
      )}
      <LeaveGuard unsaved={isUnsaved(state)} save={store.saveNow} />
      <Box sx={{ mt: 1, fontSize: 12, color: 'text.secondary' }}>{translate('scoreSheet.keys.hint')}</Box>
    </Box>
  );
}

/** The sheet's preview, computed behind the typing. Of a partial surveillance only the points lost are told. */
function usePreview(record: ScoreSheetRecord, state: SheetState) {
  const compiled = useMemo(
    () => compileSheet({ criteria: record.criteria, ...record.rules, bands: record.rules.bands }),
    [record],
  );
  const { answers, deductions, bonuses } = useDeferredValue(state);
  return useMemo(() => {
    const preview = previewOf(compiled, { answers, deductions, bonuses });
    const lost = record.surveillanceNumber == null ? null : lostOf(compiled, answers);
    return { ...preview, lost };
  }, [compiled, record, answers, deductions, bonuses]);
}

function lostOf(compiled: ReturnType<typeof compileSheet>, answers: SheetState['answers']): string {
  const responses = Object.entries(answers).flatMap(([criterion, { verdict, sampled, conforming }]) =>
    verdict === null ? [] : { criterion, verdict, sampled, conforming },
  );
  const scores = leafScoresOf(compiled, { responses, specialDeductions: [], specialBonuses: [] });
  const hundredths = scores
    .filter(({ reason }) => reason === 'NOT_MET' || reason === 'SAMPLE')
    .reduce((sum, { lost }) => sum + Math.round(Number(lost.shown) * 100), 0);
  return (hundredths / 100).toFixed(2);
}

function withCode(codes: ReadonlySet<string>, code: string, isIn: boolean): ReadonlySet<string> {
  if (codes.has(code) === isIn) return codes;
  const next = new Set(codes);
  if (isIn) next.add(code);
  else next.delete(code);
  return next;
}
