/** `npm start`: serves the built site, as a static host would. */
import { serveSite } from './static-server.ts';
import { site } from '../compile/load.ts';

const port = Number(process.env['PORT'] ?? 4321);
const { url } = await serveSite({ folder: process.env['OUT_DIR'] ?? 'dist', base: site.base, port });
console.log(`the encyclopedia is at ${url}`);
