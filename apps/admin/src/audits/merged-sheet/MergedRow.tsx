import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { MONO } from '../../theme/tokens.js';
import { BLANK } from '../score-sheet/answers.js';
import type { Answer } from '../score-sheet/answers.js';
import { LeafSamples } from '../score-sheet/LeafSamples.js';
import { RowNotes } from '../score-sheet/RowNotes.js';
import { SampleInputs } from '../score-sheet/SampleInputs.js';
import type { SampleSheet } from '../score-sheet/sample-sheet.js';
import type { SavedAnswers } from '../score-sheet/sheet.documents.js';
import { VerdictButtons } from '../score-sheet/VerdictButtons.js';
import type { Leaf } from '../score-sheet/tree.js';
import type { SavedSheets } from './merged.documents.js';
import { isApart } from './merged-rows.js';
import type { PlacedLeaf, RowMode, SheetRowPlan } from './merged-rows.js';
import type { OpenMergedSheet } from './useMergedSheet.js';
import { listed, withNote } from '../../shared/listed.js';

interface MergedRowProps {
  readonly row: SheetRowPlan;
  readonly sheet: OpenMergedSheet;
  readonly readOnly: boolean;
}

/** What one answer serves, or, apart, each of its leaves with an answer of its own. */
export function MergedRow({ row, sheet, readOnly }: MergedRowProps) {
  const [mode, setMode] = useState<RowMode>('auto');
  const source = row.leaves.find(({ key }) => sheet.answers[key]?.verdict != null) ?? row.leaves[0];
  if (!source) return null;
  const apart = isApart(row, sheet.kept, mode);
  const together = [source, ...row.leaves.filter((each) => each !== source)];
  const bringTogether = () => {
    setMode('together');
    sheet.answer({ scorecardId: source.scorecardId, criterion: source.leaf.code, apart: false }, {});
  };
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', px: 2, py: 0.75 }} data-merged={row.leaves[0]?.leaf.code}>
      {apart ? (
        row.leaves.map((each) => (
          <AnswerLine key={each.key} leaves={[each]} rules={each.leaf} apart sheet={sheet} readOnly={readOnly} />
        ))
      ) : (
        <AnswerLine
          leaves={together}
          rules={{ ...source.leaf, ...row.rules }}
          apart={row.leaves.length === 1}
          sheet={sheet}
          readOnly={readOnly}
        />
      )}
      {row.leaves.length > 1 && (
        <Sharing
          row={row}
          apart={apart}
          differs={apart && mode === 'auto'}
          {...(readOnly ? {} : { onTurn: apart ? bringTogether : () => setMode('apart') })}
        />
      )}
      <Related leaves={row.related} sheet={sheet} />
    </Box>
  );
}

interface SharingProps {
  readonly row: SheetRowPlan;
  readonly apart: boolean;
  /** Whether it is apart only because its leaves were answered differently. */
  readonly differs: boolean;
  readonly onTurn?: () => void;
}

/** By which rule the shared answer goes, and the way to answer apart or together. */
function Sharing({ row, apart, differs, onTurn }: SharingProps) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        fontSize: 12,
        color: 'text.secondary',
      }}
    >
      {!apart &&
        row.rules.differences.map((each) => <span key={each}>{translate(`mergedSheet.stricter.${each}`)}</span>)}
      {differs && translate('mergedSheet.differs')}
      {onTurn && (
        <Button size="small" onClick={onTurn}>
          {translate(apart ? 'mergedSheet.together' : 'mergedSheet.apart')}
        </Button>
      )}
    </Box>
  );
}

interface AnswerLineProps {
  readonly leaves: readonly PlacedLeaf[];
  readonly rules: Leaf;
  readonly apart: boolean;
  readonly sheet: OpenMergedSheet;
  readonly readOnly: boolean;
}

function AnswerLine({ leaves, rules, apart, sheet, readOnly }: AnswerLineProps) {
  const [isOpen, setOpen] = useState(false);
  const [first] = leaves;
  if (!first) return null;
  const { code } = first.leaf;
  const answer = sheet.answers[first.key] ?? BLANK;
  const locked = readOnly || leaves.some((each) => !each.isOpen || each.isOfAnother);
  const isListed = leaves.some(({ samples }) => samples.length > 0);
  const change = (changed: Partial<Answer>) =>
    sheet.answer({ scorecardId: first.scorecardId, criterion: code, apart }, changed);
  return (
    <Box sx={LINE} role="group" aria-label={leaves.map(({ leaf }) => leaf.code).join(' ')}>
      <Box sx={{ minWidth: 0 }}>
        {leaves.filter(isFirstOfItsCode).map((each) => (
          <LeafTitle key={each.key} placed={leaves.filter(({ leaf }) => leaf.code === each.leaf.code)} />
        ))}
        <RowNotes
          leaf={rules}
          answer={answer}
          open={isOpen || answer.verdict === 'NOT_MET'}
          readOnly={locked}
          onChange={change}
          onOpen={() => setOpen(true)}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <VerdictButtons
          code={code}
          verdict={answer.verdict}
          sampling={rules.sampling}
          tailoring={rules.tailoring}
          readOnly={locked}
          onChoose={(verdict) => change({ verdict })}
        />
        {answer.verdict === 'SAMPLED' && (
          <SampleInputs
            code={code}
            sampled={answer.sampled}
            conforming={answer.conforming}
            readOnly={locked || isListed}
            onChange={change}
          />
        )}
        {answer.verdict === 'SAMPLED' && (!locked || isListed) && (
          <LeafSamples leaf={first.leaf} samples={first.samples} readOnly={locked} sheet={listsOf(sheet, leaves)} />
        )}
      </Box>
    </Box>
  );
}

/** Where the samples of a line are kept: once for all its leaves, where there are several. */
function listsOf(sheet: OpenMergedSheet, leaves: readonly PlacedLeaf[]): SampleSheet {
  const [first] = leaves;
  const scorecardId = first?.scorecardId ?? '';
  const codes = leaves.map(({ leaf }) => leaf.code);
  return {
    scorecardId,
    version: () => sheet.open().find((card) => card.scorecardId === scorecardId)?.expectedVersion ?? 0,
    onSaved: (saved) => sheet.accept(saved as SavedSheets | SavedAnswers, codes),
    ...(leaves.length > 1 && { together: { auditId: sheet.auditId, scorecards: sheet.open } }),
  };
}

function isFirstOfItsCode({ leaf }: PlacedLeaf, at: number, all: readonly PlacedLeaf[]): boolean {
  return all.findIndex((each) => each.leaf.code === leaf.code) === at;
}

/** A leaf and where it counts; of a tree that both editions hold, the title is said once. */
function LeafTitle({ placed }: { readonly placed: readonly PlacedLeaf[] }) {
  const locale = useLocale() as Locale;
  const [first] = placed;
  return (
    <Box sx={{ fontSize: 13.5, lineHeight: 1.6 }}>
      <Box component="span" sx={{ fontFamily: MONO, fontSize: 12.5, color: 'text.secondary', mr: 1 }}>
        {first?.leaf.code}
      </Box>
      {first?.leaf.title[locale]}{' '}
      <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
        {placed.map(({ evaluation, leaf }) => `${evaluation[locale]} · ${leaf.points}`).join(' | ')}
      </Box>
      <Whose placed={placed} />
    </Box>
  );
}

/** Whom a leaf was given to, of either team. */
function Whose({ placed }: { readonly placed: readonly PlacedLeaf[] }) {
  const translate = useTranslate();
  const members = listed([...new Set(placed.flatMap((each) => each.members.map(({ person }) => person.name)))]);
  if (members === '') return null;
  return (
    <Box
      component="span"
      title={translate('scoreSheet.division.given', { members })}
      sx={({ tokens }) => ({
        ml: 0.75,
        px: 0.5,
        fontSize: 11.5,
        whiteSpace: 'nowrap',
        color: tokens.inkSoft,
        border: `1px solid ${tokens.line}`,
        borderRadius: '3px',
      })}
    >
      {members}
    </Box>
  );
}

/** What the other audit asks of the same thing, and how it was answered there. */
function Related({ leaves, sheet }: { readonly leaves: readonly PlacedLeaf[]; readonly sheet: OpenMergedSheet }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  if (leaves.length === 0) return null;
  return (
    <Box sx={{ fontSize: 12, color: 'text.secondary', pt: 0.25 }}>
      {translate('mergedSheet.related')}{' '}
      {leaves.map(({ key, leaf }) => {
        const verdict = sheet.answers[key]?.verdict;
        const said = `${leaf.code} ${leaf.title[locale]}`;
        return (
          <Box component="span" key={key} sx={{ mr: 1.5 }}>
            {verdict ? withNote(said, translate(`enums.ResponseVerdict.${verdict}`)) : said}
          </Box>
        );
      })}
    </Box>
  );
}

const LINE = {
  display: 'grid',
  alignItems: 'start',
  gap: 1,
  py: 0.25,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 260px' },
} as const;
