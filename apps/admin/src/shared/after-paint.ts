/** Waits until the browser has painted what is drawn: what comes after that keeps no row waiting. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
