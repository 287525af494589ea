import type { ReadText } from '../reading.js';

export const readHtml = (text: string): ReadText => ({ text, reference: null });
