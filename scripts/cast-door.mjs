// The way of a ballot into the production server, past Next: half a millisecond instead of one and a half
// (docs/decisions/006). What is done with the ballot is the application's own, lent by `src/instrumentation.ts`.
let takeCast;

/** Settles when the application has lent it. Next says that it is ready before that: nobody may come in so early. */
export const doorIsOpen = new Promise((open) => {
  globalThis.tn96OpenCastDoor = (taking) => {
    takeCast = taking;
    open();
  };
});

const path = /^\/api\/vote\/boxes\/([^/?]+)\/ballots$/;

/** The box that a request brings a ballot for, or undefined where it brings none. */
export function boxOfCast({ method, url }) {
  return method === 'POST' ? path.exec(url)?.[1] : undefined;
}

export async function answerCast(boxId, request, response) {
  const { status, body } = await takeCast({
    boxId,
    header: (name) => request.headers[name],
    // A body that is too long is left unread, and still answered.
    body: request.iterator({ destroyOnReturn: false }),
  });
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...(request.complete ? {} : { connection: 'close' }),
  });
  response.end(text);
}
