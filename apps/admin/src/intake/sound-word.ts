/** How many rows of a sound workbook would do what. */
interface SoundRows {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What is said of a workbook without faults: that it brings something, brings nothing new, or has no rows at all. */
export function soundWord({ created, changed, unchanged }: SoundRows): 'sound' | 'nothingNew' | 'emptyWorkbook' {
  if (created + changed > 0) return 'sound';
  return unchanged > 0 ? 'nothingNew' : 'emptyWorkbook';
}
