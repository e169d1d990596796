'use client';
import { useEffect, useRef, useState } from 'react';
import type { ShareFileFacts } from '@/ballot-box/protocol/share-file';

/** A member's share as a file, beside the slip: not wanted so far, in the making, or to be downloaded. */
export type FileOfSlipState =
  | { kind: 'none' }
  | { kind: 'making' }
  | { kind: 'failed' }
  | { kind: 'made'; address: string; name: string };

/** Keeps the file of the member whose turn it is, until the next one's. It holds nothing that opens without its passphrase. */
export function useFileOfSlip() {
  const [state, setState] = useState<FileOfSlipState>({ kind: 'none' });
  const address = useRef<string | null>(null);
  const name = useRef('');
  const drop = () => {
    if (address.current !== null) URL.revokeObjectURL(address.current);
    address.current = null;
  };
  useEffect(() => drop, []);
  return {
    state,
    making: ({ place, mark }: ShareFileFacts) => {
      drop();
      name.current = `phan-khoa-${place}-${mark.replaceAll(' ', '')}.tn96`;
      setState({ kind: 'making' });
    },
    made: (text: string | null) => {
      if (text === null) return setState({ kind: 'failed' });
      address.current = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      setState({ kind: 'made', address: address.current, name: name.current });
    },
    forget: () => {
      drop();
      setState({ kind: 'none' });
    },
  };
}
