/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV: each cell quoted where it must be, and none that a spreadsheet would reckon with. The mark at the
 * beginning tells it that the text is UTF-8.
 *
 * @example
 * csvOf([['客户', '=1+1']]) // '\uFEFF客户,\'=1+1\r\n'
 */
export function csvOf(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Lets the reader keep rows as a CSV file. */
export function saveCsv(fileName: string, rows: ReadonlyArray<readonly string[]>): void {
  const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
