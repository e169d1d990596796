import { hasCome, isInHall, type CheckIn } from '@/domain/attendance/check-in';

export const deskFilters = ['all', 'unmarked', 'present', 'left', 'absent'] as const;
export type DeskFilter = (typeof deskFilters)[number];

/** Does somebody with this check-in stand in this part of the list? */
export function inFilter(filter: DeskFilter, checkIn: CheckIn | undefined): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unmarked':
      return checkIn === undefined;
    case 'present':
      return isInHall(checkIn?.status);
    case 'left':
      return checkIn?.status === 'left';
    case 'absent':
      return checkIn !== undefined && !hasCome(checkIn.status);
  }
}
