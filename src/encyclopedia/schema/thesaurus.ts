import { z } from 'zod';
import { plain } from './shared.ts';

/** `thesaurus/<language>.yaml`: what readers type, to the words that the entries write for it. */
export const thesaurusSchema = z.record(plain, z.array(plain).min(1, 'is empty | write what the entries say for it'));
