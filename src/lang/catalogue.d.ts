declare module '*.json?catalogue' {
  import type { Messages } from '@lingui/core';
  /** Fetches the messages. */
  export function load(): Promise<Messages>;
}
