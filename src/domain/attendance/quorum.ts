import { leastReaching, reaches, type Share } from '@/domain/kernel/share';

/** Quy định 96-QĐ/TW, Điều 3: a conference is held only if at least two thirds of the people convened are present. */
export const usualQuorum: Share = { of: 2, per: 3 };

export type Quorum = {
  readonly met: boolean;
  /** How many must be present. */
  readonly needed: number;
  /** How many are still missing; 0 when met. */
  readonly missing: number;
};

/** Tỷ lệ có mặt trên số được triệu tập. Where nobody is convened there is no quorum. */
export function quorumOf(hall: { convened: number; present: number; share?: Share }): Quorum {
  const { convened, present, share = usualQuorum } = hall;
  const needed = Math.max(1, leastReaching(convened, share));
  const met = convened > 0 && reaches(present, convened, share);
  return { met, needed, missing: Math.max(0, needed - present) };
}
