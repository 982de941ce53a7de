import { Box, LinearProgress, Typography } from '@mui/material';
import { AutocompleteArrayInput, SelectArrayInput, required, useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { EnumText } from '../../shared/EnumChip.js';
import { withNote } from '../../shared/listed.js';
import { Section } from '../../shared/Section.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import type { Answers } from './answers.js';
import { isAnswered } from './ChapterNav.js';
import { DIVIDE_CRITERIA } from './sheet-work.documents.js';
import type { Leaf, Titled } from './tree.js';
import { answers as doesAnswer } from './useShares.js';
import type { Member, Shares } from './useShares.js';

/** A sheet as far as it is divided. */
interface DividedSheet {
  readonly evaluation: string;
  readonly audit: { readonly id: string; readonly team: readonly Member[] };
  readonly criteria: ReadonlyArray<{ readonly code: string; readonly title: Titled }>;
}

interface DivisionProps {
  readonly record: DividedSheet;
  /** Which sheet it is, where the page has several. */
  readonly name?: string;
  readonly leaves: readonly Leaf[];
  readonly answers: Answers;
  readonly shares: Shares;
  readonly readOnly: boolean;
}

/** Who answers what, and how far each has come; the leader divides. */
export function Division({ record, name, leaves, answers, shares, readOnly }: DivisionProps) {
  const translate = useTranslate();
  const asked = leaves.filter(({ asked: isAsked }) => isAsked);
  const given = record.audit.team
    .map((member) => ({ member, own: asked.filter(({ code }) => shares.membersOf(code).includes(member)) }))
    .filter(({ own }) => own.length > 0);
  const free = asked.filter(({ code }) => shares.membersOf(code).length === 0);
  const mayDivide = shares.isLeader && !readOnly;
  if (given.length === 0 && !mayDivide) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Section
        title={[translate('scoreSheet.division.title'), name].filter(Boolean).join(' · ')}
        actions={mayDivide && <Divide record={record} />}
      >
        {given.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('scoreSheet.division.none')}
          </Typography>
        )}
        {given.map(({ member, own }) => (
          <Progress key={member.id} member={member} own={own} answers={answers} />
        ))}
        {given.length > 0 && free.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('scoreSheet.division.free', { smart_count: free.length })}
          </Typography>
        )}
      </Section>
    </Box>
  );
}

interface ProgressProps {
  readonly member: Member;
  readonly own: readonly Leaf[];
  readonly answers: Answers;
}

function Progress({ member, own, answers }: ProgressProps) {
  const done = own.filter(({ code }) => isAnswered(answers, code)).length;
  return (
    <Box sx={{ mb: 1 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: 13 }}>
        <span>
          {member.person.name} <EnumText list="TeamRole" word={member.role} />
        </span>
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {done} / {own.length}
        </Box>
      </Box>
      {doesAnswer(member) && (
        <LinearProgress
          variant="determinate"
          value={(done * 100) / own.length}
          aria-label={`${member.person.name} ${done}/${own.length}`}
          sx={{ height: 4, borderRadius: 2, mt: 0.5 }}
        />
      )}
    </Box>
  );
}

interface DivideValues {
  readonly criteria: readonly string[];
  readonly assignmentIds?: readonly string[];
}

const needed = required();

function Divide({ record: { audit, evaluation, criteria } }: { readonly record: DividedSheet }) {
  const locale = useLocale() as Locale;
  const translate = useTranslate();
  const seats = audit.team.filter(({ role }) => role !== 'OBSERVER');
  return (
    <VerbButton
      verb="divideCriteria"
      document={DIVIDE_CRITERIA}
      permission="audit:score"
      resource="criterionShares"
      toInput={({ criteria: named, assignmentIds = [] }: DivideValues) => ({
        auditId: audit.id,
        evaluation,
        shares: [{ criteria: [...named], assignmentIds: [...assignmentIds] }],
      })}
    >
      <AutocompleteArrayInput
        source="criteria"
        choices={criteria.map(({ code, title }) => ({ id: code, name: `${code} ${title[locale]}` }))}
        translateChoice={false}
        validate={needed}
      />
      <SelectArrayInput
        source="assignmentIds"
        choices={seats.map(({ id, role, person }) => ({
          id,
          name: withNote(person.name, translate(`enums.TeamRole.${role}`)),
        }))}
        translateChoice={false}
        helperText="scoreSheet.division.nobody"
      />
    </VerbButton>
  );
}
