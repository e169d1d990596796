import net from 'node:net';

/**
 * Posts each body once over as many kept-alive connections as there are clients; a client sends its next body when it
 * has its answer. Answers the rate, the time each answer took, and the answers in the order of the bodies.
 * Written over plain sockets, so that the client takes as little of the machine as it can.
 */
export async function postAll({ port, path, bodies, clients, withinMs = 60_000 }) {
  const requests = bodies.map((body) => requestOf(port, path, body));
  const answers = new Array(bodies.length);
  const endsAt = performance.now() + withinMs;
  const startedAt = performance.now();
  let next = 0;
  const nextRequest = () => {
    if (performance.now() > endsAt) throw new Error(`The server took longer than ${withinMs / 1000} s.`);
    const index = next++;
    return index < requests.length ? { index, bytes: requests[index] } : undefined;
  };
  await Promise.all(Array.from({ length: clients }, () => postInTurn(port, nextRequest, answers, withinMs)));
  const seconds = (performance.now() - startedAt) / 1000;
  return { rate: bodies.length / seconds, answers };
}

function requestOf(port, path, body) {
  const bytes = Buffer.from(body);
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: text/plain\r\ncontent-length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

function postInTurn(port, nextRequest, answers, withinMs) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    let current;
    let received = '';
    const send = () => {
      try {
        current = nextRequest();
      } catch (error) {
        socket.destroy(error);
        return;
      }
      if (!current) {
        socket.end();
        resolve();
        return;
      }
      received = '';
      current.sentAt = performance.now();
      socket.write(current.bytes);
    };
    socket.setNoDelay(true);
    socket.setTimeout(withinMs, () => socket.destroy(new Error('The server gave no answer.')));
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => current && reject(new Error('The server hung up.')));
    socket.on('data', (chunk) => {
      received += chunk.latin1Slice();
      const body = wholeBody(received);
      if (body === undefined) return;
      const status = Number(received.slice(9, 12));
      answers[current.index] = { status, body, ms: performance.now() - current.sentAt };
      send();
    });
  });
}

/** The body of an answer once it is whole: by its length, or in chunks. */
function wholeBody(received) {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const body = received.slice(headEnd + 4);
  const length = /content-length: (\d+)/i.exec(received.slice(0, headEnd));
  if (length) return body.length >= Number(length[1]) ? body : undefined;
  return body.endsWith('\r\n0\r\n\r\n') ? body.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, '') : undefined;
}
