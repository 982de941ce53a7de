import { Box, FormControlLabel, Switch, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LevelBadge } from '../shared/LevelBadge.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { AnswerText } from './AnswerText.js';
import type { ExplainedCard, ExplainedNode } from './explanation.documents.js';

/** One evaluation unfolded: how its score is worked out, and every node of its tree. */
export function ScoreTree({ card }: { readonly card: ExplainedCard }) {
  const translate = useTranslate();
  const say = useBilingual();
  const [all, setAll] = useState(false);
  const { explanation } = card;
  const nodes = explanation.nodes.filter((node) => all || isTold(node));
  return (
    <Section
      flush
      title={say(card.rules.title)}
      actions={
        <FormControlLabel
          control={<Switch size="small" checked={all} onChange={(event) => setAll(event.target.checked)} />}
          label={translate('analytics.explain.everyLeaf')}
        />
      }
    >
      <Sum card={card} />
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{translate('analytics.explain.fields.criterion')}</TableCell>
            <TableCell align="right">{translate('analytics.explain.fields.applicable')}</TableCell>
            <TableCell align="right">{translate('analytics.explain.fields.earned')}</TableCell>
            <TableCell align="right">{translate('analytics.explain.fields.lost')}</TableCell>
            <TableCell>{translate('analytics.explain.fields.answer')}</TableCell>
            <TableCell>{translate('analytics.explain.fields.clause')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {nodes.map((node) => (
            <TableRow key={node.code}>
              <TableCell
                sx={{ pl: 2 + (node.depth - 1) * 2, fontWeight: node.leaf ? 400 : 600, minWidth: 220 }}
                component="th"
                scope="row"
              >
                {node.code} {say(node.title)}
              </TableCell>
              {[node.applicable, node.earned, node.lost].map(({ shown }, at) => (
                <TableCell key={at} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {shown}
                </TableCell>
              ))}
              <TableCell sx={{ minWidth: 200 }}>{node.answer && <AnswerText answer={node.answer} />}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>{node.clause}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

/** Whatever lost points or was tailored out, and what stands above. */
function isTold({ leaf, lost, answer }: ExplainedNode): boolean {
  return !leaf || lost.exact !== '0/1' || answer?.verdict === 'NOT_APPLICABLE';
}

/** The arithmetic from points to the level. */
function Sum({ card: { explanation } }: { readonly card: ExplainedCard }) {
  const translate = useTranslate();
  const say = useBilingual();
  const { earned, applicable, base, score, deducted, added, failedByDeductions, bands } = explanation;
  if (!score) return <Box sx={{ px: 2, py: 1.5 }}>{translate('analytics.explain.noScore')}</Box>;
  const reached = failedByDeductions ? undefined : bands.findLast((band) => band.reached);
  return (
    <Box sx={{ px: 2, py: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'baseline' }}>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {earned?.shown} ÷ {applicable?.shown} × 100 = {base?.shown}
        {deducted > 0 && ` − ${deducted} ${translate('analytics.explain.deducted')}`}
        {added > 0 && ` + ${added} ${translate('analytics.explain.added')}`}
      </Box>
      <Box
        component="span"
        sx={{ fontSize: 26, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
        title={score.exact}
      >
        {score.shown}
      </Box>
      {reached && (
        <span>
          <LevelBadge code={reached.code} title={say(reached.title)} /> ≥ {reached.min}
        </span>
      )}
      {failedByDeductions && <span>{translate('analytics.explain.failedByDeductions')}</span>}
    </Box>
  );
}
