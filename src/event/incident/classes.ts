import type { IncidentType } from '../types.ts';
import type { Hint, IncidentClass } from './hint.ts';

/** An arrest that the words of an abduction hold is that abduction. */
export function dropTaken(classes: Map<IncidentClass, Hint[]>): void {
  const taken = (classes.get('arms') ?? []).filter(({ type }) => type === 'abduction');
  const police = (classes.get('police') ?? []).filter(
    ({ from, to }) => !taken.some((hint) => hint.from <= from && to <= hint.to),
  );
  if (police.length > 0) classes.set('police', police);
  else classes.delete('police');
}

/**
 * Within one sentence a riot takes the weapons of the crowd, and a device the damage that it did; where no crowd is named, "riots" beside a bomb are only
 * what the times are called. `apart` where a day of its own dates the crowd, and another what was done.
 */
export function mergeClasses(classes: Map<IncidentClass, Hint[]>, crowded: boolean, apart: boolean): void {
  const move = (from: IncidentClass, to: IncidentClass) => {
    const moved = classes.get(from);
    const home = classes.get(to);
    if (!moved || !home) return;
    if (moved.every(({ ground }) => ground) !== home.every(({ ground }) => ground)) return;
    classes.set(to, [...(classes.get(to) ?? []), ...moved]);
    classes.delete(from);
  };
  const has = (key: IncidentClass, ...types: IncidentType[]) =>
    (classes.get(key) ?? []).some((hint) => types.includes(hint.type));
  const thrown = (classes.get('arms') ?? []).some(
    ({ type, weight, ground }) => isDevice(type) && weight >= 2 && !ground,
  );
  const bareRiot = (classes.get('crowd') ?? []).every(({ from, to }) => to - from === 1);
  if (thrown && bareRiot && has('crowd', 'riot') && !crowded) classes.delete('crowd');
  const strongRiot = (classes.get('crowd') ?? []).some(({ type, weight }) => type === 'riot' && weight >= 2);
  if (has('crowd', 'riot')) {
    if (!has('arms', 'armed-clash') && (strongRiot || !has('arms', 'shooting', 'explosion', 'grenade')))
      move('arms', 'crowd');
    move('damage', 'crowd');
    move('block', 'crowd');
  }
  const written = (classes.get('damage') ?? []).filter(
    ({ from, to }) =>
      !(classes.get('tension') ?? []).some(
        (hint) => hint.type === 'threat' && hint.from < to && from < hint.to,
      ),
  );
  if (written.length > 0) classes.set('damage', written);
  else classes.delete('damage');
  if (has('tension', 'border-incident') && has('arms', 'shooting')) move('arms', 'tension');
  if (
    has('police', 'raid') &&
    (classes.get('arms') ?? []).every(({ type, ground }) => isDevice(type) && !ground)
  )
    classes.delete('arms');
  const blocks = (classes.get('block') ?? []).some(({ ground, weight }) => !ground && weight >= 2);
  if (blocks && (classes.get('crowd') ?? []).every(({ type }) => type === 'protest')) classes.delete('crowd');
  if (has('crowd', 'protest')) move('crowd', 'block');
  if (!apart && (classes.get('crowd') ?? []).every(({ type }) => type === 'protest')) move('crowd', 'arms');
  if (has('arms', 'armed-clash') && (classes.get('crowd') ?? []).every(({ type }) => type === 'riot'))
    move('crowd', 'arms');
  if (has('arms', 'explosion', 'grenade', 'assault')) move('damage', 'arms');
  const arms = classes.get('arms') ?? [];
  const onlyThings = arms.every(({ thing }) => thing) && has('police', 'weapons-seizure', 'arrest');
  if (arms.length > 0 && (onlyThings || isSaid(arms, classes.get('tension') ?? []))) classes.delete('arms');
}

/** "A call about a planted bomb", "threatened with murder": the device or the deed is only what the threat says. */
function isSaid(deeds: readonly Hint[], tension: readonly Hint[]): boolean {
  const threats = tension.filter(({ type }) => type === 'threat');
  return deeds.every((hint) =>
    hint.thing ? threats.length > 0 : threats.some(({ from, to }) => from < hint.to && hint.from < to),
  );
}

export function isDevice(type: IncidentType): boolean {
  return type === 'grenade' || type === 'explosion';
}
