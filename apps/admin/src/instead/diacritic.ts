/** The function of `diacritic` by which react-admin finds a column. @returns the text without marks on its letters */
export function clean(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
