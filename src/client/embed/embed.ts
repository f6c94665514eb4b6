/**
 * For other sites: `<script src="https://…/embed.js" defer></script>` lets their links to the encyclopedia show what they
 * lead to. Where the encyclopedia lies is told by the address of this script. Nothing is loaded before a reader turns to
 * a link; the site's Content-Security-Policy must allow the encyclopedia in `script-src` and in `connect-src`.
 */
import embedded from '../../styles/embed.css?raw';
import styles from '../../styles/preview.css?raw';
import { previewAddress } from '../preview/address.ts';
import { findPreview } from '../preview/find.ts';
import { createOpener } from '../preview/opener.ts';
import { watchLinks } from '../preview/watch.ts';

const script = document.currentScript;

if (script instanceof HTMLScriptElement) {
  const site = new URL('.', script.src).href;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + embedded);
  const open = createOpener({ find: (link) => findPreview(link.href, site), sheets: [sheet] });
  watchLinks(
    (target) => {
      const link = target.closest<HTMLAnchorElement>('a[href]');
      return link && previewAddress(link.href, site) ? link : null;
    },
    () => Promise.resolve(open),
  );
}
