import 'server-only';
import type { DocumentRegime } from '@/domain/conference/conference';
import type { Block, Section } from './block';
import { paragraphStyles } from './paragraph-styles';

/**
 * Cuts a document into upright and landscape pages. A landscape table takes along the headings that must stay with it.
 */
export function sectionsOf(blocks: readonly Block[], regime: DocumentRegime): readonly Section[] {
  const sections: { orientation: Section['orientation']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const orientation = block.kind === 'table' ? block.orientation : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) {
      last.blocks.push(block);
      continue;
    }
    const headings = orientation === 'landscape' && last ? takeHeadings(last.blocks, regime) : [];
    if (last?.blocks.length === 0) sections.pop();
    sections.push({ orientation, blocks: [...headings, block] });
  }
  return sections;
}

function takeHeadings(blocks: Block[], regime: DocumentRegime): Block[] {
  const styles = paragraphStyles(regime);
  let start = blocks.length;
  while (start > 0) {
    const block = blocks[start - 1];
    if (block?.kind !== 'paragraph' || !styles[block.style].keepWithNext) break;
    start -= 1;
  }
  return blocks.splice(start);
}
