/** The preview of an address: its file is fetched at the first need, and once. */
import { previewAddress } from './address.ts';

export interface Found {
  title: string;
  html: string;
  /** Where the title leads. */
  href: string;
  language: string;
  /** A line above the title. */
  above?: string | null;
}

type PreviewFile = Record<string, { title: string; html: string }>;

const files = new Map<string, Promise<PreviewFile>>();

export async function findPreview(href: string, site: string): Promise<Found | undefined> {
  const address = previewAddress(href, site);
  if (address === undefined) return undefined;
  const { file, id, language } = address;
  const previews = await load(file);
  // An address that the page does not know of is shown as the page, but not within itself.
  const key = Object.hasOwn(previews, id) || href.split('#')[0] === location.href.split('#')[0] ? id : '';
  const preview = Object.hasOwn(previews, key) ? previews[key] : undefined;
  return preview && { ...preview, href, language };
}

function load(file: string): Promise<PreviewFile> {
  const loading = files.get(file) ?? fetchFile(file);
  files.set(file, loading);
  // Another try may find what this one did not.
  loading.catch(() => files.delete(file));
  return loading;
}

async function fetchFile(file: string): Promise<PreviewFile> {
  const response = await fetch(file, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as PreviewFile;
}
