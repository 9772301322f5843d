declare module '*.json?catalogue' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}
