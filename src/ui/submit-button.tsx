'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** Sends its form and is busy until the form's action has answered. */
export function SubmitButton({ busy = false, variant = 'primary', ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} busy={busy || pending} />;
}
