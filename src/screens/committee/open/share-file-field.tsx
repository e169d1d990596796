'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { PasswordInput } from '@/ui/password-input';
import type { ChosenFile } from './share-file-entry';

type Props = {
  chosen: ChosenFile;
  passphrase: string;
  isAsked: boolean;
  onPassphrase: (typed: string) => void;
  onDrop: () => void;
};

/** The chosen file of a share: whose it is, and the passphrase that opens it. */
export function ShareFileField({ chosen, passphrase, isAsked, onPassphrase, onDrop }: Props) {
  const t = useTranslations('ceremony.open.file');
  const session = useTranslations('session');
  const { file, holder } = chosen;
  return (
    <div className="flex max-w-md flex-col gap-4">
      <p role="status" className="font-medium">
        {t('chosen', { name: holder.name, place: formatCount(file.place), mark: file.mark })}
      </p>
      <PasswordInput
        label={t('passphrase')}
        showLabel={session('show')}
        hideLabel={session('hide')}
        error={isAsked && passphrase === '' ? t('passphraseMissing') : undefined}
        autoFocus
        autoComplete="off"
        value={passphrase}
        onChange={({ target }) => onPassphrase(target.value)}
      />
      <div>
        <Button variant="quiet" onClick={onDrop}>
          {t('drop')}
        </Button>
      </div>
    </div>
  );
}
