import { type CSSProperties, useCallback, useState } from 'react';
import { belgradeDay } from '../base/day.ts';
import { isMirrored, isNight, shiftOf } from '../view/wall/care.ts';
import { Help } from '../view/wall/Help.tsx';
import { Setup } from '../view/wall/Setup.tsx';
import { LEAST_PX, unitOf } from '../view/wall/size.ts';
import type { Poll } from '../view/wall/trust.ts';
import wall from '../view/wall/wall.module.css';
import type { Theme } from './address.ts';
import { writeAddress } from './address.ts';
import { type AddressStore, useAddress } from './location.ts';
import type { OpenArchive } from './opened.ts';
import type { FeedStatus } from './status.ts';
import { useCoarseTime } from './useCoarseTime.ts';
import { useHash, useIdle, useViewport } from './useKiosk.ts';
import { WallRound } from './WallRound.tsx';

const SETUP = '#setup';
/** So many times as large as the design, text has no room beside it. */
const FAR = 1.3;

/** `view=wall`: scenes for a room, or the page where they are set up. */
export function Wall(props: {
  store: AddressStore;
  archive: OpenArchive;
  theme: Theme;
  status: FeedStatus | null;
  poll: Poll | null;
}) {
  const { store, archive, theme, status, poll } = props;
  const address = useAddress(store);
  const view = useViewport();
  const now = useCoarseTime();
  const idle = useIdle();
  const hash = useHash();
  const [help, setHelp] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  const linkTo = (change: Partial<typeof address>) =>
    `${window.location.origin}${window.location.pathname}${writeAddress({ ...address, view: 'wall', ...change })}`;
  const unit = unitOf(view, address.inches, address.metres);
  const far = unit.text > unit.length * FAR;
  const night = isNight(now);
  const [x, y] = shiftOf(now);
  const isSetup = hash === SETUP;
  const style = { '--l': `${unit.length}px`, '--t': `${unit.text}px` } as CSSProperties;
  return (
    <div
      className={wall.root}
      style={style}
      data-night={night && !isSetup}
      data-mirrored={isMirrored(belgradeDay(now)) && !isSetup}
      data-far={far}
      data-idle={idle && !isSetup && !help}
    >
      {isSetup ? (
        <Setup
          settings={{ ...address, theme }}
          {...{ view, linkTo }}
          onChange={(settings) => store.set(settings, 'replace')}
          back={linkTo({ view: 'explore' })}
        />
      ) : (
        <div className={wall.stage} style={{ translate: `${x * unit.length}px ${y * unit.length}px` }}>
          <WallRound
            {...{ archive, address, status, poll, now, far, openHelp }}
            theme={night ? 'night' : theme}
            text={LEAST_PX * unit.text}
          />
        </div>
      )}
      <Help open={help} setup={`${linkTo({})}${SETUP}`} onClose={() => setHelp(false)} />
    </div>
  );
}
