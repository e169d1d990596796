import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/**
 * The adapter of PostgreSQL, one question at a time within a transaction. Prisma asks for several relations of a row at
 * once; a transaction has one connection, and `pg` warns of questions that queue there and will refuse them one day.
 */
export class InTurnAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => inTurn(await start(isolation));
    return adapter;
  }
}

function inTurn(transaction: Transaction): Transaction {
  const queryRaw = transaction.queryRaw.bind(transaction);
  const executeRaw = transaction.executeRaw.bind(transaction);
  let last: Promise<unknown> = Promise.resolve();
  const next = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = last.then(ask, ask);
    last = answer;
    return answer;
  };
  transaction.queryRaw = (question) => next(() => queryRaw(question));
  transaction.executeRaw = (statement) => next(() => executeRaw(statement));
  return transaction;
}
