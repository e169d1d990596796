import net from 'node:net';
import os from 'node:os';
import { Refusal } from './command.mjs';

/** Addresses on which a browser of this machine may look for `localhost`. */
const loopback = ['127.0.0.1', '::1'];

/** The port asked for (refused when taken), or else the first free one from 3000 on. */
export async function choosePort({ wanted, host, from = 3000 }) {
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Refusal(`PORT is ${wanted}, which is no port.`);
    if (await isFree(port, host)) return port;
    throw new Refusal(
      `Port ${port} is taken by another program: choose another with PORT, or leave PORT out.`,
    );
  }
  for (let port = from; port < from + 1000; port += 1) if (await isFree(port, host)) return port;
  throw new Refusal(`No port from ${from} to ${from + 999} is free.`);
}

/** A port that was free a moment ago, anywhere. */
export async function anyFreePort() {
  return listenBriefly(0, '127.0.0.1');
}

/** The address people type for a server on this host and port. */
export function addressOf(host, port, scheme = 'http') {
  if (loopback.includes(host)) return `${scheme}://localhost:${port}`;
  const everywhere = ['0.0.0.0', '::'].includes(host);
  return `${scheme}://${everywhere ? (firstNetworkAddress() ?? 'localhost') : host}:${port}`;
}

/** Whether this port can be listened on, and is nobody else's `localhost`. */
export async function isFree(port, host) {
  for (const address of new Set([host, ...loopback])) {
    try {
      await listenBriefly(port, address);
    } catch (error) {
      const noSuchFamily = address === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
      if (!noSuchFamily) throw error;
    }
  }
  return true;
}

function listenBriefly(port, host) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const { port: given } = probe.address();
      probe.close(() => resolve(given));
    });
  });
}

function firstNetworkAddress() {
  const addresses = Object.values(os.networkInterfaces()).flat();
  return addresses.find((address) => address.family === 'IPv4' && !address.internal)?.address;
}
