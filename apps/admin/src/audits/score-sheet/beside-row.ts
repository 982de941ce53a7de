/** A line beside an answer: what it rests on, or what was found before. */
export const BESIDE_ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  fontSize: 12.5,
  lineHeight: 1.7,
  color: 'text.secondary',
  overflowWrap: 'anywhere',
  '& .MuiButton-root': { p: 0, minWidth: 0, fontSize: 12.5 },
} as const;
