/** Whether the person has asked for less motion; read anew each time, because it can be changed at any moment. */
export function motionIsUnwelcome(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
