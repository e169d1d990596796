import 'server-only';

/** An open transaction (or the plain client) of the caller's: the box joins it and opens none of its own. */
export type SqlRunner = {
  $queryRawUnsafe<Rows>(query: string, ...values: unknown[]): Promise<Rows>;
  $executeRawUnsafe(query: string, ...values: unknown[]): Promise<number>;
};
