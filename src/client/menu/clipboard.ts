/** Puts text where the reader can paste it from; says whether it is there. */

export async function copyText(text: string): Promise<boolean> {
  // Absent where the page is not served over https.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard === undefined) return copyByCommand(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Its types call this outdated, but without https there is no other way. */
interface Commanded {
  execCommand: (name: 'copy') => boolean;
}

function copyByCommand(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  const commanded: Commanded = document;
  const done = commanded.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
