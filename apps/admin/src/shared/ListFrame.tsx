import { Card, Toolbar as Bar } from '@mui/material';
import { styled } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Title, TopToolbar, useListContext } from 'react-admin';
import { useWhole } from '../i18n/useWhole.js';
import { listTools } from './list-tools.js';
import type { ListToolsProps } from './ListTools.js';

const ListFilters = lazy(async () => ({ default: (await listTools()).ListFilters }));
const ListButtons = lazy(async () => ({ default: (await listTools()).ListButtons }));
const ListPages = lazy(async () => ({ default: (await listTools()).ListPages }));

interface ListFrameProps extends ListToolsProps {
  /** Verbs that make new records: they stand from the first drawing, and what they opened stays when the tools come. */
  readonly actions: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
  /** In the place of all, where there is nothing and nothing was looked for. */
  readonly empty: ReactElement;
}

/**
 * A list with its title above and its pages below. Stands for react-admin's `ListView`, whose forms and dialogs would
 * come before the rows.
 */
export function ListFrame({ children, empty, filters, hasColumns, actions }: ListFrameProps) {
  const { defaultTitle, isPending, error, total, filterValues } = useListContext();
  useWhole(!isPending);
  const isEmpty = !isPending && !error && total === 0 && Object.keys(filterValues).length === 0;
  const place = filters.length > 0 && <FormPlace />;
  return (
    <Root className="list-page">
      <Title defaultTitle={defaultTitle ?? ''} preferenceKey={false} />
      {isEmpty ? (
        <div className="RaList-noResults">{empty}</div>
      ) : (
        <div className="RaList-main">
          <Toolbar className="RaList-actions">
            {isPending ? (
              place
            ) : (
              <Suspense fallback={place}>
                <ListFilters filters={filters} />
              </Suspense>
            )}
            <span />
            <TopToolbar>
              {!isPending && (
                <Suspense>
                  <ListButtons filters={filters} hasColumns={hasColumns} />
                </Suspense>
              )}
              {actions}
            </TopToolbar>
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
