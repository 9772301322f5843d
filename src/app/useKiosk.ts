import { useEffect, useMemo, useState } from 'react';
import { createSignal, type Signal } from '../view/kit/signal.ts';
import { type Action, actionOf } from '../view/wall/keys.ts';
import type { Viewport } from '../view/wall/size.ts';

const IDLE_MS = 5000;

/** The time, told each second outside React. */
export function useSeconds(): Signal<number> {
  const now = useMemo(() => createSignal(Date.now()), []);
  useEffect(() => {
    const timer = setInterval(() => now.set(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return now;
}

const read = () => ({ width: window.innerWidth, height: window.innerHeight });

/** The size of the window. */
export function useViewport(): Viewport {
  const [view, setView] = useState(read);
  useEffect(() => {
    const follow = () => setView(read());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return view;
}

/** Whether the pointer has rested for five seconds. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return idle;
}

/** Hands each key of a keyboard or remote control on as what it asks for; those pressed while a dialog is open are the dialog's. */
export function useKeys(act: (action: Action) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = document.querySelector('dialog[open]') ? null : actionOf(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act]);
}

/** What stands behind the # of the address. */
export function useHash(): string {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
