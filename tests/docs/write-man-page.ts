import { writeFileSync } from 'node:fs';
import { manPage } from './man-page.js';

writeFileSync('bin/factx.1', await manPage());
