import { Box, Paper, Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { isShown, SheetFilter } from './SheetFilter.js';
import { useLeafBases } from './LeafBases.js';
import { useLeafBeside } from './LeafBeside.js';
import { useLeafFiles } from './LeafFiles.js';
import { useLeafSamples } from './LeafSamples.js';
import type { SampleSheet } from './sample-sheet.js';
import { SheetGroup } from './SheetGroup.js';
import type { Shown } from './SheetFilter.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import { SheetRow } from './SheetRow.js';
import type { SheetState } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';
import { Specials } from './Specials.js';
import type { Chapter, Leaf } from './tree.js';
import { useRaise } from './useRaise.js';
import type { Shares } from './useShares.js';
import { listed } from '../../shared/listed.js';

interface SheetBodyProps {
  readonly record: ScoreSheetRecord;
  readonly chapters: readonly Chapter[];
  readonly state: SheetState;
  readonly store: SheetStore;
  readonly earned: Readonly<Record<string, string>>;
  readonly open: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly shares: Shares;
  /** The filter's other actions. */
  readonly actions: ReactNode;
  readonly sheet: SampleSheet;
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (code: string) => void;
  readonly onToggle: (code: string, open: boolean) => void;
}

/** The rows, chapter by chapter, and what stands outside the criteria. */
export function SheetBody(props: SheetBodyProps) {
  const { record, chapters, state, store, earned, open, readOnly, shares, chosen, onChoose, onToggle } = props;
  const locale = useLocale() as Locale;
  const [asked, setShown] = useState<Shown | null>(null);
  const shown = asked ?? (shares.hasOwn ? 'mine' : 'asked');
  const [entry, setEntry] = useState(() => chapters[0]?.leaves.find(({ asked }) => asked)?.code);
  const [settled, setSettled] = useState(state.answers);
  const { lossAction, deductionAction } = useRaise(record);
  const surveysOf = useLeafBases(record, readOnly);
  const filesOf = useLeafFiles(record, readOnly);
  const besideOf = useLeafBeside(record);
  const samplesOf = useLeafSamples(record, props.sheet);
  const basesOf = useCallback(
    (leaf: Leaf) => [besideOf(leaf), filesOf(leaf), surveysOf(leaf)],
    [besideOf, filesOf, surveysOf],
  );
  const show = (next: Shown) => {
    // A row that was just answered stays until the filter is pressed again: nothing moves under the hand.
    setSettled(store.get().answers);
    setShown(next);
  };
  const focus = useCallback((code: string) => setEntry(code), []);
  return (
    <Paper variant="outlined" sx={{ borderColor: 'divider', overflow: 'hidden', minWidth: 0 }} data-sheet>
      <SheetFilter
        shown={shown}
        onShow={show}
        hasUnasked={record.surveillanceNumber != null}
        hasOwn={shares.hasOwn}
        actions={props.actions}
      />
      {chapters.map((chapter) => (
        <Box key={chapter.code} component="section" aria-labelledby={`chapter-${chapter.code}`}>
          <Typography
            id={`chapter-${chapter.code}`}
            variant="h3"
            component="h2"
            sx={{ px: 2, py: 1, bgcolor: 'action.hover', borderTop: 1, borderColor: 'divider', scrollMarginTop: 170 }}
          >
            {chapter.code} {chapter.title[locale]}
          </Typography>
          {chapter.groups.map((group) => {
            const leaves = group.leaves.filter((leaf) =>
              isShown(shown, leaf, { answer: settled[leaf.code], isOwn: shares.isOwn(leaf.code) }),
            );
            if (leaves.length === 0) return null;
            return (
              <SheetGroup key={group.code} group={group} isChapter={group.code === chapter.code}>
                {leaves.map((leaf) => (
                  <SheetRow
                    key={leaf.code}
                    leaf={leaf}
                    answer={state.answers[leaf.code]}
                    earned={earned[leaf.code]}
                    open={open.has(leaf.code)}
                    readOnly={readOnly || shares.isOfAnother(leaf.code)}
                    sheet={record}
                    members={listed(shares.membersOf(leaf.code).map(({ person }) => person.name))}
                    isChosen={chosen?.has(leaf.code)}
                    onChoose={onChoose}
                    isEntry={leaf.code === entry}
                    onAnswer={store.answer}
                    onToggle={onToggle}
                    onFocus={focus}
                    basesOf={basesOf}
                    samplesOf={samplesOf}
                    {...(readOnly ? {} : { lossAction })}
                  />
                ))}
              </SheetGroup>
            );
          })}
        </Box>
      ))}
      <Specials
        kind="deductions"
        items={state.deductions}
        most={record.rules.specialDeductionLimit * 2}
        readOnly={readOnly}
        onChange={(deductions) => store.setSpecials({ deductions })}
        action={deductionAction}
      />
      <Specials
        kind="bonuses"
        items={state.bonuses}
        most={record.rules.bonusLimit}
        readOnly={readOnly}
        onChange={(bonuses) => store.setSpecials({ bonuses })}
      />
    </Paper>
  );
}
