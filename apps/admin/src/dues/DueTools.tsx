import { Box, FormControlLabel, Switch, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DueViewProps } from './DueBoard.js';
import { DueFilters } from './DueFilters.js';
import { DUE_VIEWS } from './due-question.js';
import type { DueView } from './due-question.js';

/** How the board is looked at, and what of it. */
export function DueTools(props: DueViewProps) {
  return (
    <>
      <Views {...props} />
      <DueFilters {...props} />
    </>
  );
}

function Views({ question, onAsk }: DueViewProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mb: 1 }}>
      <Tabs
        value={question.view}
        onChange={(_, view: DueView) => onAsk({ ...question, view, page: 1, item: null, on: null })}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate('resources.dues.views.name')}
      >
        {DUE_VIEWS.map((view) => (
          <Tab key={view} value={view} label={translate(`resources.dues.views.${view}`)} />
        ))}
      </Tabs>
      <FormControlLabel
        sx={{ ml: 'auto' }}
        control={
          <Switch
            size="small"
            checked={question.mine}
            onChange={(_, mine) => onAsk({ ...question, mine, page: 1, item: null })}
          />
        }
        label={translate('resources.dues.mine')}
      />
    </Box>
  );
}
