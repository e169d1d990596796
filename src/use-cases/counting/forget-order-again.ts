import 'server-only';
import { forgetOrder } from '@/ballot-box/store/forget-order';

/** Makes good, as the server starts, what a crash cut off after a vote was opened or its boxes sealed. Never throws. */
export async function forgetOrderAgain(): Promise<void> {
  await forgetOrder();
}
