import type { ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import { DEFAULT_EVERY, SCENE_NAMES } from './scenes.ts';
import { DEFAULT_INCHES, DEFAULT_METRES, farthest, LEAST_PX, unitOf, type Viewport } from './size.ts';
import styles from './wall.module.css';

/** What a wall is set up with: the part of the address that is its own. */
export type Settings = {
  scenes: readonly string[];
  every: number | null;
  inches: number | null;
  metres: number | null;
  theme: 'dark' | 'light';
};

const EVERY = [15, 20, 30, 45, 60, 90, 120];
const INCHES = [24, 27, 32, 40, 43, 50, 55, 65, 75, 85, 98, 110];
const METRES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12];
const DEFAULTS = { every: DEFAULT_EVERY, inches: DEFAULT_INCHES, metres: DEFAULT_METRES };

/** Where a wall is set up without typing: buttons alone, and a link that holds everything. */
export function Setup(props: {
  settings: Settings;
  view: Viewport;
  linkTo: (settings: Settings) => string;
  onChange: (settings: Partial<Settings>) => void;
  back: string;
}) {
  const { settings, view, linkTo, onChange, back } = props;
  const { t, format } = useWords();
  const chosen = settings.scenes.length > 0 ? settings.scenes : SCENE_NAMES;
  const toggle = (scene: (typeof SCENE_NAMES)[number]) => {
    const next = chosen.includes(scene) ? chosen.filter((other) => other !== scene) : [...chosen, scene];
    onChange({
      scenes: next.length === SCENE_NAMES.length && next.every((s, i) => s === SCENE_NAMES[i]) ? [] : next,
    });
  };
  const inches = settings.inches ?? DEFAULTS.inches;
  const metres = settings.metres ?? DEFAULTS.metres;
  const most = farthest(view, inches);
  const stepper = (name: 'every' | 'inches' | 'metres', values: readonly number[]) => {
    const value = settings[name] ?? DEFAULTS[name];
    const less = values.findLast((other) => other < value);
    const more = values.find((other) => other > value);
    return (
      <Field label={t(`wall.setup.${name}`)}>
        <button
          type="button"
          className={styles.control}
          aria-label={`${t('wall.less')}: ${t(`wall.setup.${name}`)}`}
          disabled={less === undefined}
          onClick={() => onChange({ [name]: less })}
        >
          −
        </button>
        <output>{format.number(value)}</output>
        <button
          type="button"
          className={styles.control}
          aria-label={`${t('wall.more')}: ${t(`wall.setup.${name}`)}`}
          disabled={more === undefined}
          onClick={() => onChange({ [name]: more })}
        >
          +
        </button>
      </Field>
    );
  };
  return (
    <main className={styles.setup}>
      <h1>{t('wall.setup')}</h1>
      <p>{t('wall.setup.hint')}</p>
      <Field label={t('wall.setup.scenes')}>
        {SCENE_NAMES.map((scene) => (
          <button
            key={scene}
            type="button"
            className={styles.control}
            aria-pressed={chosen.includes(scene)}
            onClick={() => toggle(scene)}
          >
            {chosen.includes(scene) ? (
              <span className={styles.order} aria-hidden="true">
                {chosen.indexOf(scene) + 1}
              </span>
            ) : null}
            {t(`wall.scene.${scene}`)}
          </button>
        ))}
      </Field>
      {stepper('every', EVERY)}
      {stepper('inches', INCHES)}
      {stepper('metres', METRES)}
      <Field label={t('wall.setup.theme')}>
        {(['dark', 'light'] as const).map((theme) => (
          <button
            key={theme}
            type="button"
            className={styles.control}
            aria-pressed={settings.theme === theme}
            onClick={() => onChange({ theme })}
          >
            {t(`wall.setup.${theme}`)}
          </button>
        ))}
      </Field>
      <p role="status" className={metres > most ? styles.warning : ''}>
        {metres > most
          ? t('wall.setup.far', { metres: format.number(Math.floor(most * 10) / 10) })
          : t('wall.setup.reads', {
              pixels: format.number(
                Math.round(LEAST_PX * unitOf(view, settings.inches, settings.metres).text),
              ),
            })}
      </p>
      <div className={styles.controls}>
        <a className={styles.control} data-main href={linkTo(settings)}>
          {t('wall.setup.start')}
        </a>
        <a className={styles.control} href={back}>
          {t('wall.setup.back')}
        </a>
      </div>
      <output className={styles.link}>{linkTo(settings)}</output>
    </main>
  );
}

/** Controls with their name before them. */
function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.field} aria-label={label}>
      <span>{label}</span>
      <div className={styles.controls}>{children}</div>
    </fieldset>
  );
}
