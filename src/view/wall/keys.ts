/** What a key of a keyboard or a remote control asks for. */
export type Action = 'next' | 'previous' | 'toggle' | 'resume' | 'help' | 'setup' | 'pause';

const ACTIONS: Record<string, Action> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ChannelUp: 'next',
  MediaTrackNext: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  ChannelDown: 'previous',
  MediaTrackPrevious: 'previous',
  ' ': 'toggle',
  Enter: 'toggle',
  MediaPlayPause: 'toggle',
  MediaPlay: 'resume',
  Escape: 'resume',
  GoBack: 'resume',
  BrowserBack: 'resume',
  '?': 'help',
  Help: 'help',
  Info: 'help',
  s: 'setup',
  S: 'setup',
};

/** Keys that only change what others mean. */
const SILENT = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Tab']);

/** The action of a key; any that has none of its own pauses. Null where it must be left alone. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): Action | null {
  if (event.ctrlKey || event.altKey || event.metaKey || SILENT.has(event.key)) return null;
  return ACTIONS[event.key] ?? 'pause';
}
