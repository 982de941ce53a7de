import { Card, Toolbar as Bar } from '@mui/material';
import { styled } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Title, TopToolbar, useListContext } from 'react-admin';
import { useWhole } from '../i18n/useWhole.js';
import { listTools } from './list-tools.js';
import type { ListToolsProps } from './ListTools.js';

const ListTools = lazy(async () => ({ default: (await listTools()).ListTools }));
const ListPages = lazy(async () => ({ default: (await listTools()).ListPages }));

interface ListFrameProps extends ListToolsProps {
  /** The rows. */
  readonly children: ReactNode;
  /** In the place of all, where there is nothing and nothing was looked for. */
  readonly empty: ReactElement;
}

/**
 * A list with its title above and its pages below. Stands for react-admin's `ListView`, whose forms and dialogs would
 * come before the rows.
 */
export function ListFrame({ children, empty, ...tools }: ListFrameProps) {
  const { defaultTitle, isPending, error, total, filterValues } = useListContext();
  useWhole(!isPending);
  const isEmpty = !isPending && !error && total === 0 && Object.keys(filterValues).length === 0;
  return (
    <Root className="list-page">
      <Title defaultTitle={defaultTitle ?? ''} preferenceKey={false} />
      {isEmpty ? (
        <div className="RaList-noResults">{empty}</div>
      ) : (
        <div className="RaList-main">
          <Toolbar className="RaList-actions">
            {isPending ? (
              <Awaited {...tools} />
            ) : (
              <Suspense fallback={<Awaited {...tools} />}>
                <ListTools {...tools} />
              </Suspense>
            )}
          </Toolbar>
          <Card className="RaList-content">{children}</Card>
          {isPending ? (
            PAGES_PLACE
          ) : (
            <Suspense fallback={PAGES_PLACE}>
              <ListPages />
            </Suspense>
          )}
        </div>
      )}
    </Root>
  );
}

const PAGES_PLACE = <Bar variant="dense" />;

/** Keeps the tools' place. */
function Awaited({ filters, actions }: ListToolsProps) {
  return (
    <>
      {filters.length > 0 && <FormPlace />}
      <span />
      <TopToolbar>{actions}</TopToolbar>
    </>
  );
}

const Root = styled('div', { name: 'RaList', overridesResolver: (_, { root }) => root })({
  display: 'flex',
  '& .RaList-main': { flex: '1 1 auto', display: 'flex', flexDirection: 'column' },
  '& .RaList-content': { position: 'relative', overflow: 'inherit' },
  '& .RaList-noResults': { flex: 1 },
});

const Toolbar = styled('div', { name: 'RaListToolbar', overridesResolver: (_, { root }) => root })(({ theme }) => ({
  display: 'flex',
  position: 'relative',
  justifyContent: 'space-between',
  alignItems: 'flex-end',
  width: '100%',
  [theme.breakpoints.down('md')]: { flexWrap: 'wrap' },
  [theme.breakpoints.down('sm')]: {
    backgroundColor: theme.palette.background.paper,
    flexWrap: 'inherit',
    flexDirection: 'column-reverse',
  },
}));

const FormPlace = styled('div')(({ theme }) => ({
  flex: '0 1 auto',
  minHeight: theme.spacing(8),
  [theme.breakpoints.up('md')]: { flex: '0 1 100%' },
}));
