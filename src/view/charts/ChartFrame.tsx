import type { ReactNode } from 'react';
import styles from './charts.module.css';

/** Title and reading hint of a chart. */
export function ChartFrame(props: { title: string; note: string; children: ReactNode }) {
  return (
    <figure className={styles.frame}>
      <figcaption>
        <h3>{props.title}</h3>
        <p>{props.note}</p>
      </figcaption>
      {props.children}
    </figure>
  );
}

/** The numbers of a chart as a table, behind a disclosure: for screen readers, and for taking away. */
export function DataTable(props: {
  label: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}) {
  const { label, head, rows } = props;
  return (
    <details className={styles.data}>
      <summary>{label}</summary>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={j}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Look of the words along an axis; Recharts writes its own colour into the element, where no style sheet reaches. */
export const TICK = { fill: 'var(--soft)', fontSize: 12 };
