/** The margin is filled where there is one; how far the reader is, is shown everywhere. */
import progress from '../../styles/progress.css?raw';
import { adopt } from '../adopt.ts';

export function start(body: HTMLElement): void {
  adopt(progress);
  const wide = matchMedia('(min-width:60em)');
  const fill = () => {
    if (!wide.matches) return;
    wide.removeEventListener('change', fill);
    void import('./sidenotes.ts').then((module) => module.start(body));
  };
  wide.addEventListener('change', fill);
  fill();
}
