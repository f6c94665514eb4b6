/** What every page loads: a few kilobytes that wait for the reader to do something. */
import { followContents } from './contents.ts';
import { copyAddress } from './copy-address.ts';
import { keepSection } from './keep-section.ts';
import { openSearch } from './open-search.ts';
import { showPreviews } from './previews.ts';

openSearch();
copyAddress();
keepSection();
followContents();
showPreviews();
