import { Button, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Dash } from '../shared/numbers.js';
import type { Scores, ScoreRow } from './analytics.documents.js';
import { figuresOf, labelOf, nameOf, ORDERED_BY } from './figures.js';
import { isKnown, orderedBy } from './question.js';
import type { Question } from './question.js';

interface ScoreTableProps {
  readonly question: Question;
  readonly answer: Scores;
  readonly onOpen: (row: ScoreRow) => void;
  readonly onNarrow: (row: ScoreRow) => void;
  readonly onAsk: (question: Question) => void;
}

/**
 * The answer as a table: what every chart says, for whoever reads it aloud or in print. A count leads to its audits, a
 * name narrows the question to its group: no chart is needed for either.
 */
export function ScoreTable({ question, answer, onOpen, onNarrow, onAsk }: ScoreTableProps) {
  const translate = useTranslate();
  const figures = figuresOf(['COUNT', ...question.measures]);
  const dimensions = answer.rows[0]?.keys.map(({ dimension }) => dimension) ?? question.groupBy;
  const rows = dimensions.length > 0 ? [...answer.rows, answer.total] : [answer.total];
  return (
    <Table aria-label={translate('resources.analytics.answer')}>
      <TableHead>
        <TableRow>
          {dimensions.map((dimension) => (
            <TableCell key={dimension}>{translate(`enums.ScoreDimension.${dimension}`)}</TableCell>
          ))}
          {figures.map(({ name }) => (
            <Heading key={name} name={name} question={question} onAsk={onAsk} />
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const isTotal = row === answer.total && dimensions.length > 0;
          const id = isTotal ? 'total' : JSON.stringify(row.keys.map(({ value }) => value));
          return (
            <TableRow key={id} sx={isTotal ? { '& td, & th': { fontWeight: 600 } } : {}}>
              {isTotal && (
                <TableCell component="th" scope="row" colSpan={dimensions.length}>
                  {translate('resources.analytics.total')}
                </TableCell>
              )}
              {!isTotal && <Keys row={row} onNarrow={onNarrow} />}
              {figures.map((figure) => (
                <TableCell
                  key={figure.name}
                  align="right"
                  sx={{ whiteSpace: figure.name === 'levels' ? 'normal' : 'nowrap' }}
                >
                  {figure.name === 'count' ? (
                    <Button
                      size="small"
                      variant="text"
                      sx={{ minWidth: 0, py: 0 }}
                      aria-label={translate('resources.analytics.openAudits', { smart_count: row.count })}
                      onClick={() => onOpen(row)}
                    >
                      {row.count}
                    </Button>
                  ) : (
                    (figure.of(row) ?? <Dash />)
                  )}
                </TableCell>
              ))}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

/** What a group is called; the first of its names narrows the question to it. */
function Keys({ row, onNarrow }: { readonly row: ScoreRow } & Pick<ScoreTableProps, 'onNarrow'>) {
  const translate = useTranslate();
  return row.keys.map((key, at) => (
    <TableCell key={key.dimension}>
      {at === 0 && isKnown(row) ? (
        <Button
          size="small"
          variant="text"
          color="inherit"
          sx={{ minWidth: 0, p: 0, textAlign: 'left', fontWeight: 'inherit', fontSize: 'inherit' }}
          aria-label={translate('resources.analytics.narrowTo', { name: nameOf(row) })}
          onClick={() => onNarrow(row)}
        >
          {labelOf(key)}
        </Button>
      ) : (
        labelOf(key)
      )}
    </TableCell>
  ));
}

interface HeadingProps extends Pick<ScoreTableProps, 'question' | 'onAsk'> {
  readonly name: string;
}

/** The heading of a figure; a press orders by it. */
function Heading({ name, question, onAsk }: HeadingProps) {
  const translate = useTranslate();
  const label = translate(`resources.analytics.figures.${name}`);
  const measure = ORDERED_BY[name];
  const [now] = question.orderBy ?? [];
  const direction = now && now.measure === measure ? (now.direction === 'DESC' ? 'desc' : 'asc') : null;
  return (
    <TableCell align="right" sortDirection={direction ?? false}>
      {measure ? (
        <TableSortLabel
          active={direction !== null}
          direction={direction ?? 'desc'}
          onClick={() => onAsk(orderedBy(question, measure))}
        >
          {label}
        </TableSortLabel>
      ) : (
        label
      )}
    </TableCell>
  );
}
