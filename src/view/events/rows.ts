import { CODINGS, TIME_PRECISIONS } from '../../event/types.ts';
import type { Words } from '../../lang/translate.tsx';
import type { List } from '../../table/answer.ts';
import { HOLLOW } from '../../table/shown.ts';
import { familyOf, rowTitle } from '../kit/describe.ts';
import { FAMILY_SHAPE, familyColour } from '../kit/family.ts';
import { placeName } from '../kit/names.ts';
import { setText } from '../kit/shown.ts';
import { timeLabel } from '../kit/time.ts';
import styles from './events.module.css';

/** One line of the list: made once, filled anew whenever another event comes into its place. */
export type Line = {
  element: HTMLLIElement;
  fill: (list: List, index: number, chosen: number | null, words: Words) => void;
  place: (y: number | null) => void;
  /** Tells how long the list is, for those who hear it. */
  of: (total: number) => void;
};

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string | undefined,
  parent?: Element,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  parent?.append(element);
  return element;
}

/** Makes an empty line; `choose` is told the event's number in the archive and its id. */
export function createLine(choose: (row: number, id: string, timeStamp: number) => void): Line {
  const element = make('li', styles.item);
  const row = make('div', styles.row, element);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '-10 -10 20 20');
  svg.setAttribute('width', '14');
  svg.setAttribute('height', '14');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.append(shape);
  row.append(svg);
  const title = make('button', styles.title, row);
  title.type = 'button';
  const meta = make('span', styles.meta, row);
  const machine = make('abbr', undefined, meta);
  machine.hidden = true;
  const facts = meta.appendChild(document.createTextNode(''));
  let held = { row: -1, id: '' };
  const at: { y: number | null | undefined; index: number; chosen: boolean; look: string } = {
    y: undefined,
    index: -1,
    chosen: false,
    look: '',
  };
  row.addEventListener('click', (event) => choose(held.row, held.id, event.timeStamp));

  return {
    element,
    place(y) {
      if (y === at.y) return;
      element.hidden = y === null;
      if (y !== null) element.style.insetBlockStart = `${y}px`;
      at.y = y;
    },
    of(total) {
      element.setAttribute('aria-setsize', String(total));
    },
    fill(list, index, chosen, words) {
      const { table } = list;
      const { t, language } = words;
      const i = index - list.offset;
      const now = list.rows[i] ?? -1;
      const isChosen = now === chosen;
      if (isChosen !== at.chosen) {
        at.chosen = isChosen;
        if (isChosen) title.setAttribute('aria-current', 'true');
        else title.removeAttribute('aria-current');
        row.toggleAttribute('data-chosen', isChosen);
      }
      if (index !== at.index) element.setAttribute('aria-posinset', String(index + 1));
      at.index = index;
      if (held.row === now && held.id === table.ids.at(i)) return;
      held = { row: now, id: table.ids.at(i) ?? '' };
      const family = familyOf(table, i);
      const hollow = HOLLOW[table.status[i] ?? 0] === true;
      const look = `${family}${hollow}`;
      if (look !== at.look) {
        at.look = look;
        const colour = familyColour(family);
        shape.setAttribute('d', FAMILY_SHAPE[family]);
        shape.style.fill = hollow ? 'none' : colour;
        shape.style.stroke = colour;
        shape.style.strokeWidth = hollow ? '2.5' : '1';
      }
      setText(title, rowTitle(table, i, words));
      const precision = TIME_PRECISIONS[table.timePrecision[i] ?? 0] ?? 'day';
      const reported = table.sources[i] ?? 0;
      const told = [
        timeLabel(table.first[i] ?? 0, table.last[i] ?? 0, precision, words),
        placeName(table.places[table.place[i] ?? 0], language),
        reported > 0 ? t('events.sources', { count: reported }) : t('events.sample'),
      ].join('  ·  ');
      if (facts.data !== told) facts.data = told;
      const isMachine = CODINGS[table.coding[i] ?? 0] === 'machine';
      if (machine.hidden === isMachine) {
        machine.hidden = !isMachine;
        machine.title = t('coding.machine');
        setText(machine, isMachine ? t('coding.machineShort') : '');
      }
    },
  };
}
