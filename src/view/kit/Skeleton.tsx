import styles from './Skeleton.module.css';

/** Grey bars where lines will be. The panel around it says in words that it is loading. */
export function Skeleton(props: { lines?: number }) {
  const widths = ['82%', '64%', '74%', '52%', '88%', '60%'];
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: props.lines ?? 6 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity
        <span key={i} style={{ inlineSize: widths[i % widths.length] }} />
      ))}
    </div>
  );
}
