import 'server-only';
import type { ResultReport } from '@/domain/minutes/result-report';
import { dateLong } from '@/lib/text/date';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { annexHead } from '../blocks/letterhead';
import { sectionsOf } from '../blocks/sections';
import { body, plainTitle } from '../blocks/text';
import { reconciliationWords } from './count-minutes-figures';
import { countMinutesTables } from './count-minutes-tables';
import { endMark } from './end-mark';
import { formOpening, tableName } from './form-label';
import { signedByHead } from './signed-by-head';

const title = 'BẢNG KÊ THẺ VÀ PHIẾU';

/** Cards and sheets printed, used, left over and returned: Bảng 1 of the count minutes as a paper of its own. */
export function cardAccountDocument(report: ResultReport): FormDocument {
  const { letterhead, conference, forms } = report;
  const abstract = `tại ${conference.name}`;
  const tables = forms.flatMap((form): readonly Block[] => [
    countMinutesTables(form, forms).reconciliation,
    body(...formOpening(form, forms), reconciliationWords(form)),
  ]);
  const lastWords = body(
    `Bảng kê này lập ${dateLong(conference.heldOn)}, khớp với số thẻ, số phiếu Ban Kiểm phiếu đã đếm và với `,
    `Biên bản kiểm phiếu${endMark(letterhead)}`,
  );
  const blocks = [
    annexHead(letterhead, conference.heldOn),
    ...plainTitle(title, abstract),
    { kind: 'space', height: 6 } as const,
    ...tables,
    ...signedByHead(report, lastWords),
  ];
  return {
    title: `Bảng kê thẻ và phiếu ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: forms.map((form) => ({
      name: tableName(1, form, forms),
      issuer: letterhead.issuerLines.join(' '),
      title,
      abstract,
      table: countMinutesTables(form, forms).reconciliation,
    })),
  };
}
