// What answers tell the browser to refuse. A stranger's script on a tablet would see a vote before it is sealed:
// so only scripts run that this server has sent itself, and nothing is fetched from or sent to anywhere else.
import { randomBytes } from 'node:crypto';

/** Files and answers to requests are no pages; those that a browser shows bring a narrower policy of their own. */
const notAPage = /^\/(api|_next|pdf-parts)\/|^\/read\/[^/]+\/files\//;

const ofPages = {
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), usb=(), payment=()',
};

/** Sets the headers of an answer. Next marks its own scripts with the nonce that it reads from the request. */
export function protect(request, response) {
  response.setHeader('x-content-type-options', 'nosniff');
  if (notAPage.test(request.url)) return;
  for (const [name, value] of Object.entries(ofPages)) response.setHeader(name, value);
  const policy = policyOf(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy;
  response.setHeader('content-security-policy', policy);
}

function policyOf(nonce) {
  return [
    "default-src 'self'",
    // What reads a QR code is WebAssembly, where the browser has no reader of its own.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'`,
    // Widths of bars and columns stand in attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
