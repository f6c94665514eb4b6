/** What the menu of an address and the button of a quotation say; fetched once, when one of them is first used. */
import { base, pageLanguage } from '../words.ts';

export interface MenuWords {
  siteName: string;
  linkCopied: string;
  copyLink: string;
  copyAs: string;
  citeSection: string;
  citeEntry: string;
  asNote: string;
  edition: string;
  formatCopied: string;
  notCopied: string;
  copyQuotation: string;
  quotationKey: string;
}

let loading: Promise<MenuWords> | undefined;

export function loadMenuWords(): Promise<MenuWords> {
  loading ??= fetchWords();
  // A failed request is tried again at the next use.
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchWords(): Promise<MenuWords> {
  const response = await fetch(`${base()}words/${pageLanguage()}.json`);
  if (!response.ok) throw new Error(`the words of the menu: ${response.status}`);
  return (await response.json()) as MenuWords;
}
