import { saveOrganisation, type NewOrganisation } from '@/data/organisation-repository';
import { transaction } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';

let made = 0;

/** An organisation, under `parentId` when one is given; everything has a default, its name is new each time. */
export async function anOrganisation(wish: Partial<NewOrganisation> = {}): Promise<OrganisationId> {
  const name = wish.name ?? `Tổng cục Thử nghiệm ${(made += 1)}`;
  const saved = await transaction(async (tx) =>
    ok(
      await saveOrganisation(tx, {
        parentId: null,
        shortName: name,
        level: 'tổng cục',
        regime: 'party',
        superiorHeaderLines: ['ĐẢNG BỘ THỬ NGHIỆM'],
        issuerHeaderLines: ['ĐẢNG ỦY TỔNG CỤC THỬ NGHIỆM'],
        issuerName: name,
        symbol: 'TCTN',
        placeName: 'Hà Nội',
        archiveLine: 'Lưu VT, TCCB',
        ...wish,
        name,
      }),
    ),
  );
  if (!saved.ok) throw new Error('The organisation was not saved.');
  return saved.value;
}
