import type { Report } from '../event.ts';

/** Orders texts by their code units, alike in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What tells one report from another, by day first; '' for none. */
export function reportKey(report: Report | undefined): string {
  return report ? `${report.published ?? ''} ${report.id} ${report.url ?? ''}` : '';
}
