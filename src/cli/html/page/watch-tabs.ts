import { byId } from './make-element.ts';
import type { ViewName } from './page-data.ts';

const NAMES: readonly ViewName[] = ['dossiers', 'rescan', 'checks', 'files', 'law'];

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Tabs as ARIA has them: arrows move, one panel shows; a link into a panel opens it. */
export function watchTabs(onView: (view: ViewName) => void): void {
  const open = (view: ViewName) => {
    for (const name of NAMES) {
      const tab = byId(`tab-${name}`);
      tab.setAttribute('aria-selected', String(name === view));
      tab.tabIndex = name === view ? 0 : -1;
      byId(`panel-${name}`).hidden = name !== view;
    }
    onView(view);
  };
  for (const [at, name] of NAMES.entries()) {
    const tab = byId(`tab-${name}`);
    tab.addEventListener('click', () => open(name));
    tab.addEventListener('keydown', event => {
      const step = STEPS[event.key];
      const next = step === undefined ? undefined : NAMES[(at + step + NAMES.length) % NAMES.length];
      if (next === undefined) return;
      event.preventDefault();
      open(next);
      byId(`tab-${next}`).focus();
    });
  }
  const follow = () => {
    const target = location.hash.startsWith('#law-') ? document.getElementById(location.hash.slice(1)) : null;
    if (target === null) return;
    open('law');
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}
