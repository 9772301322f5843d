import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './wall.module.css';

/**
 * A list that shows as many of its lines as have room, whole ones only and the first of them, and no heading without a line: what is told is never cut.
 */
export function Fit(props: { children: ReactNode; className?: string; as?: 'ul' | 'dl' }) {
  const { as: List = 'ul', className = '', children } = props;
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const trim = () => {
      const lines = [...element.children] as HTMLElement[];
      for (const line of lines) line.hidden = false;
      const isFull = () =>
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      for (let i = lines.length - 1; i >= 0 && isFull(); i--) {
        const line = lines[i];
        if (line) line.hidden = true;
        const last = lines[i - 1];
        if (last?.dataset.heading !== undefined) last.hidden = true;
      }
    };
    trim();
    void document.fonts?.ready.then(trim);
    const observer = new ResizeObserver(trim);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <List
      ref={(element: HTMLElement | null) => {
        list.current = element;
      }}
      className={`${styles.fit} ${className}`}
    >
      {children}
    </List>
  );
}
