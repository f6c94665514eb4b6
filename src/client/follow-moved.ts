/** An address that moved goes on to where it is now, without a step in the reader's history. */

export function followMoved(): void {
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const section = id === '' ? null : document.getElementById(id);
    const moved = section?.matches('[data-moved]')
      ? section
      : section === null
        ? document.querySelector<HTMLElement>('[data-moved-page]')
        : null;
    const link = moved?.querySelector('a');
    // A short address stands for the whole entry: its sections are there under the same ids.
    if (link) location.replace(link.href + (moved?.dataset['movedPage'] === 'whole' ? location.hash : ''));
  };
  addEventListener('hashchange', follow);
  follow();
}
