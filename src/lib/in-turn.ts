/** Answers of `act` for every item, asked one after the other: a transaction has one connection, which takes one question at a time. */
export async function inTurn<T, R>(items: Iterable<T>, act: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const item of items) answers.push(await act(item));
  return answers;
}
