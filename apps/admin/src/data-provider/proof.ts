/** Asks the reader to prove who he is. @returns whether he did */
export type AskForProof = () => Promise<boolean>;

let ask: AskForProof | null = null;
let asking: Promise<boolean> | null = null;

/** Tells who asks for a proof from now on: the page that is shown. */
export function onProofNeeded(next: AskForProof | null): void {
  ask = next;
}

/** Asks once, however many requests wait for it. */
export function askForProof(): Promise<boolean> {
  asking ??= (ask ?? (() => Promise.resolve(false)))().finally(() => {
    asking = null;
  });
  return asking;
}
