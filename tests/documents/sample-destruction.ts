import type { DocumentRegime } from '@/domain/conference/conference';
import type { BallotFormId } from '@/domain/kernel/ids';
import type { DestructionMinutes } from '@/domain/minutes/destruction-minutes';
import { sampleReport } from './sample-conference';

/** The filled example of F14, and the data that went with the packets. */
export function sampleDestruction(regime: DocumentRegime): DestructionMinutes {
  const { letterhead, conference } = sampleReport(regime);
  const packet = (name: string, quantity: string, seal: string) => ({
    ...{ name, quantity, seal, condition: 'nguyên vẹn' },
  });
  return {
    letterhead,
    documentNumber: 2,
    conference,
    decision: {
      number: regime === 'party' ? 'Quyết định số 05-QĐ/ĐU' : 'Quyết định số 05/QĐ-SNNMT',
      decidedOn: '2029-01-25',
      decidedBy: regime === 'party' ? 'Ban Thường vụ Đảng ủy Sở' : 'Giám đốc Sở',
    },
    ...{ doneOn: '2029-02-05', startedAt: { hour: 14, minute: 0 }, endedAt: { hour: 14, minute: 40 } },
    place: 'trụ sở Sở',
    method:
      'phiếu giấy, thẻ: hủy bằng máy hủy tài liệu; thiết bị lưu trữ: xóa an toàn và phá hủy vật lý; dữ liệu trên máy chủ: xóa bằng phần mềm',
    participants: [
      { fullName: 'Trần Thị Thu Hà', position: 'Phó Bí thư Đảng ủy', capacity: 'Đại diện lãnh đạo' },
      {
        fullName: 'Đặng Văn Hùng',
        position: 'nguyên Trưởng ban Kiểm phiếu',
        capacity: 'Đại diện Ban Kiểm phiếu',
      },
      { fullName: 'Lý Thị Mai', position: 'Văn thư', capacity: 'Văn thư, lưu trữ' },
    ],
    packets: [
      packet('Phiếu giấy đã kiểm', '5 phiếu', '02'),
      packet('Phiếu giấy hỏng đã đổi', '1 phiếu', '03'),
      packet('Phiếu giấy không sử dụng', '38 phiếu', '04'),
      packet('Thiết bị lưu trữ hòm phiếu điện tử', '2 chiếc', '05'),
      packet('Thẻ đã dùng, hỏng, không sử dụng', '46 thẻ', '06'),
    ],
    keptBack: regime === 'state' ? 'túi phiếu niêm phong số 07 (đang xem xét khiếu nại)' : null,
    items: [
      {
        ...{ kind: 'box', formId: 'f1' as BallotFormId, formIndex: 1, ballots: 34 },
        ...{ seal: 'a07c5e19'.repeat(8), archive: '5d41402a'.repeat(8) },
      },
      { kind: 'package', sha256: '7d793037'.repeat(8) },
    ],
    formCount: 1,
    copies: 3,
  };
}
