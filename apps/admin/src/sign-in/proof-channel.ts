const NAME = 'touchstone-proof';

/** Tells the other windows of this browser that a proof was given. */
export function tellProven(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('proven');
  channel.close();
}

/** Waits for a proof that is given in another window. @returns how to stop waiting */
export function whenProven(then: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', then);
  return () => channel.close();
}
