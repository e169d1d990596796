'use client';
import { useRef, type ReactNode } from 'react';
import { Button } from './button';

type FileButtonProps = {
  icon?: ReactNode;
  accept?: string | undefined;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A button that lets a file be chosen; the same file may be chosen again. */
export function FileButton({ icon, accept, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [file] = Array.from(target.files ?? []);
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
