'use client';
import type { UnitsImportView } from '@/gate/units/unit-tree.loader';
import { ImportScreen } from '../setup/import-screen';
import { StaffFrame } from '../setup/staff-frame';
import { importUnitsJob } from './import-units-job';

/** Nhập đơn vị từ bảng tính. */
export function UnitsImportScreen({ view, onSaved }: { view: UnitsImportView; onSaved: () => void }) {
  return (
    <StaffFrame who={view.who} part="units">
      <ImportScreen job={importUnitsJob(view)} onSaved={onSaved} />
    </StaffFrame>
  );
}
