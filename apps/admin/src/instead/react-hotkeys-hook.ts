/** Stands for `react-hotkeys-hook`: no entry of a menu is given a key. @throws Error where one is */
export function useHotkeys(keys: string | readonly string[]): void {
  if (keys.length > 0) throw new Error('Menus are opened without keys of their own');
}
