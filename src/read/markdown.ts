import type { ReadText } from './reading.js';

export const readMarkdown = (text: string): ReadText => ({ text, reference: null });
