/** What every page loads: a few kilobytes that wait for the reader to do something. */
import { offerActs } from './acts.ts';
import { markAddresses } from './addresses.ts';
import { followContents } from './contents.ts';
import { followMoved } from './follow-moved.ts';
import { goAlong } from './go-along.ts';
import { keepSection } from './keep-section.ts';
import { markFound } from './mark-found.ts';
import { openSearch } from './open-search.ts';
import { offerQuotations } from './quotations.ts';
import { showPreviews } from './previews.ts';

followMoved();
openSearch();
markAddresses();
offerActs();
offerQuotations();
keepSection();
followContents();
markFound();
showPreviews();
goAlong();
