import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /** `plain` has no frame until pointed at; `frame` always has one. */
  look?: 'plain' | 'frame';
};

/** A button of the house: at least 28 px high, 44 px where the pointer is coarse. */
export function Button({ look = 'frame', className, type = 'button', ...rest }: Props) {
  return <button type={type} className={`${styles.button} ${styles[look]} ${className ?? ''}`} {...rest} />;
}
