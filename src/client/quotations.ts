/** Selected text can be linked to; the code for that loads with the first selection. */

export function offerQuotations(): void {
  // A browser that knows no text fragments would look for an id of that name: the section in front of it is there.
  const [section = '', fragment] = location.hash.split(':~:');
  if (fragment !== undefined) location.replace(section === '' ? '#' : section);
  if (document.querySelector('.body') === null) return;
  const start = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', start);
    import('./quotation/button.ts')
      .then((module) => module.start())
      .catch(() => {
        document.addEventListener('selectionchange', start);
      });
  };
  document.addEventListener('selectionchange', start);
}
