/** What every reader of the page gets; the rest comes with the first choice, or with an address that holds one. */

const load = () => import('./compare/choose.ts');
if (new URLSearchParams(location.search).has('roles')) void load();
else document.querySelector('.roles')?.addEventListener('change', () => void load(), { once: true });
