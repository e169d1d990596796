import 'server-only';
import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { DocumentRegime } from '@/domain/conference/conference';
import { paragraphStyles, type ParagraphStyle } from '../blocks/paragraph-styles';
import { twipsOfMillimetres, twipsOfPoints } from './docx-units';

const font = 'Times New Roman';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

/** Real styles, so that an office can change a whole document at once. */
export function docxStyles(regime: DocumentRegime): IStylesOptions {
  const named = Object.entries(paragraphStyles(regime)).map(([name, style]) => namedStyle(name, style));
  return {
    default: {
      document: {
        run: { font, size: 28, language: { value: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...named,
      cellStyle('tableHead', 'Đầu bảng', 12, 14.5, true),
      cellStyle('tableHeadDense', 'Đầu bảng nhiều cột', 11, 13, true),
      cellStyle('tableCell', 'Ô bảng', 12, 14.5, false),
      cellStyle('tableCellLarge', 'Ô phiếu', 13, 16, false),
    ],
  };
}

function namedStyle(id: string, style: ParagraphStyle): IParagraphStyleOptions {
  return {
    id,
    name: style.label,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: style.size * 2, bold: style.bold, italics: style.italic },
    paragraph: {
      alignment: alignments[style.align],
      keepNext: style.keepWithNext,
      spacing: {
        before: twipsOfPoints(style.before),
        after: twipsOfPoints(style.after),
        line: twipsOfPoints(style.line),
        lineRule: LineRuleType.EXACT,
      },
      ...(style.firstLine > 0 ? { indent: { firstLine: twipsOfMillimetres(style.firstLine) } } : {}),
      ...(id === 'heading' ? { outlineLevel: 0 } : {}),
    },
  };
}

function cellStyle(
  id: string,
  name: string,
  size: number,
  line: number,
  bold: boolean,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: size * 2, bold },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { line: twipsOfPoints(line), lineRule: LineRuleType.EXACT },
    },
  };
}
