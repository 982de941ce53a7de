import { Box, Tab, Tabs as MuiTabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useOverflow } from './useOverflow.js';

/** One leaf of a record's page. */
export interface TabLeaf {
  /** Stands in the address, so that a link can lead to it. */
  readonly name: string;
  /** An i18n key or a sentence. */
  readonly label: string;
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

/** A record's page in leaves; which one is open stands in the address as `tab`. False leaves are left out. */
export function Tabs({ leaves }: { readonly leaves: ReadonlyArray<TabLeaf | false> }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const shown = leaves.filter((leaf) => leaf !== false);
  // The tabs themselves take the first of several changes for the last, and would show arrows where all is seen.
  const [box, overflows] = useOverflow('[role="tablist"]', shown.length);
  const open = shown.find(({ name }) => name === search.get('tab')) ?? shown[0];
  if (!open) return null;
  const turnTo = (name: string) => {
    const next = new URLSearchParams(search);
    next.set('tab', name);
    setSearch(next, { replace: true });
  };
  return (
    <>
      <MuiTabs
        ref={box}
        value={open.name}
        onChange={(_, name: string) => turnTo(name)}
        variant="scrollable"
        scrollButtons={overflows}
        sx={{ mb: 2 }}
      >
        {shown.map(({ name, label, count }) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`leaf-${name}`}
            label={<Label text={translate(label, { _: label })} count={count} />}
          />
        ))}
      </MuiTabs>
      <Box role="tabpanel" id={`leaf-${open.name}`} aria-labelledby={`tab-${open.name}`}>
        {open.content}
      </Box>
    </>
  );
}

function Label({ text, count }: { readonly text: string; readonly count: number | undefined }) {
  return (
    <span>
      {text}
      {count !== undefined && (
        <Box component="span" sx={{ ml: 0.75, color: 'text.secondary', fontSize: 12 }}>
          {count}
        </Box>
      )}
    </span>
  );
}
