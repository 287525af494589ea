import { writeFileSync } from 'node:fs';
import { makeReadme, README } from './readme.js';

writeFileSync(README, makeReadme());
