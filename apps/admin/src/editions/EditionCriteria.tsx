import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EnumChip } from '../shared/EnumChip.js';
import { useEditionNames } from '../shared/edition-names.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { MONO } from '../theme/tokens.js';
import type { EditionEvaluation } from './edition.documents.js';

interface EvaluationProps {
  readonly evaluation: EditionEvaluation;
}

/** One scored tree of an edition: its limits, its bands, and every criterion with its points. */
export function EditionCriteria({ evaluation }: EvaluationProps) {
  return (
    <>
      <Limits evaluation={evaluation} />
      <Tree evaluation={evaluation} />
    </>
  );
}

/** Another edition's evaluation, by its name. */
function Included({ edition, evaluation }: { readonly edition: string; readonly evaluation: string }) {
  const names = useEditionNames();
  return (
    <RecordLink resource="editions" id={edition}>
      {names.edition(edition)} · {names.evaluation(edition, evaluation)}
    </RecordLink>
  );
}

function Limits({ evaluation: { total, clausesOf, limits, bands, includedFrom } }: EvaluationProps) {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <Section
      title={translate('resources.editions.sections.limits')}
      actions={<EnumChip list="Standing" word={bands.standing} />}
    >
      <Facts>
        <Fact source="total">{total}</Fact>
        <Fact source="clausesOf">{clausesOf}</Fact>
        <Fact source="includedFrom">{includedFrom && <Included {...includedFrom} />}</Fact>
        <Fact source="bonusLimit">{limits.bonusLimit}</Fact>
        <Fact source="specialDeductionLimit">{limits.specialDeductionLimit}</Fact>
        <Fact source="bands" wide>
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            {bands.items.map(({ code, min, title }) => (
              <span key={code}>
                <LevelBadge code={code} title={say(title)} /> ≥ {min}
              </span>
            ))}
          </Box>
        </Fact>
      </Facts>
    </Section>
  );
}

/** Where there is no room for a column, what would stand in it stands below the criterion. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } } as const;
const NARROW = { display: { xs: 'flex', sm: 'none' }, flexWrap: 'wrap', gap: 0.75, mt: 0.5 } as const;
const MARKS = ['mandatory', 'encouraged', 'sampling', 'tailoring'] as const;

function Tree({ evaluation: { criteria } }: EvaluationProps) {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <Section title={translate('resources.editions.sections.criteria')} flush>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.editions.fields.code')}</TableCell>
            <TableCell>{translate('resources.editions.fields.criterion')}</TableCell>
            <TableCell sx={WIDE}>{translate('resources.editions.fields.marks')}</TableCell>
            <TableCell align="right">{translate('resources.editions.fields.points')}</TableCell>
            <TableCell sx={WIDE}>{translate('resources.editions.fields.standing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {criteria.map((criterion) => (
            <TableRow key={criterion.code} sx={criterion.leaf ? {} : { bgcolor: 'action.hover' }}>
              <TableCell sx={{ fontFamily: MONO, whiteSpace: 'nowrap' }}>{criterion.code}</TableCell>
              <TableCell sx={{ fontWeight: criterion.leaf ? 400 : 600 }}>
                {say(criterion.title)}
                {criterion.leaf && (
                  <Box sx={NARROW}>
                    <EnumChip list="Standing" word={criterion.pointsStanding} />
                    <Marks of={criterion} />
                  </Box>
                )}
              </TableCell>
              <TableCell sx={WIDE}>{criterion.leaf && <Marks of={criterion} />}</TableCell>
              <TableCell align="right">{criterion.points ?? criterion.total}</TableCell>
              <TableCell sx={WIDE}>
                {criterion.leaf && <EnumChip list="Standing" word={criterion.pointsStanding} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Marks({ of }: { readonly of: EditionEvaluation['criteria'][number] }) {
  const translate = useTranslate();
  return (
    <Typography variant="caption" color="textSecondary">
      {MARKS.filter((mark) => of[mark])
        .map((mark) => translate(`resources.editions.marks.${mark}`))
        .join(' · ')}
    </Typography>
  );
}
