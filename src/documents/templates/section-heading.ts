import 'server-only';
import type { Letterhead } from '@/domain/minutes/letterhead';
import type { Block } from '../blocks/block';
import { paragraph } from '../blocks/text';

/** "I- THÀNH PHẦN" (Party), "I. THÀNH PHẦN" (State). */
export function sectionHeading({ regime }: Letterhead, numeral: string, words: string): Block {
  return paragraph('heading', `${numeral}${regime === 'party' ? '-' : '.'} ${words}`);
}
