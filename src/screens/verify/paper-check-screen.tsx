'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shownCheckCode } from '@/domain/minutes/check-code';
import type { CheckAnswer } from '@/gate/reporting/check.loader';
import { lookUpCodeAction, lookUpFileAction } from '@/gate/reporting/issuing.actions';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FileDrop } from '@/ui/file-drop';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { TextInput } from '@/ui/text-input';
import { askServer } from '../hall/ask-server';
import { OpenShell } from '../session/open-shell';
import { hashOfFile } from './hash-of-file';
import { PaperCheckResult, type Checked } from './paper-check-result';

type PaperCheckScreenProps = { code: string; answer: CheckAnswer | null };

/** Kiểm tra văn bản: anybody with the sheet or the file, without an account. */
export function PaperCheckScreen({ code, answer }: PaperCheckScreenProps) {
  const t = useTranslations('issuing.check');
  const [checked, setChecked] = useState<Checked | null>(answer && { answer, file: null });
  return (
    <OpenShell>
      <div className="mx-auto flex w-full max-w-[64rem] flex-col gap-4">
        <PageHead title={t('title')} lead={t('lead')} />
        {checked && <PaperCheckResult {...checked} />}
        <ByCode first={code === '' ? '' : shownCheckCode(code)} onChecked={setChecked} />
        <ByFile onChecked={setChecked} />
        <p>
          <LinkButton variant="quiet" href="/verify">
            {t('toPackage')}
          </LinkButton>
        </p>
      </div>
    </OpenShell>
  );
}

type ByProps = { onChecked: (checked: Checked | null) => void };

function ByCode({ first, onChecked }: ByProps & { first: string }) {
  const t = useTranslations('issuing.check');
  const [code, setCode] = useState(first);
  const [busy, setBusy] = useState(false);

  async function check() {
    setBusy(true);
    onChecked(null);
    const answer = await askServer(lookUpCodeAction({ code }));
    setBusy(false);
    onChecked({ answer, file: null });
  }
  return (
    <Card title={t('byCode')}>
      <form
        className="flex flex-col items-start gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void check();
        }}
      >
        <TextInput
          label={t('code')}
          hint={t('codeHint')}
          className="w-full max-w-[30rem]"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" variant="primary" busy={busy} busyLabel={t('busy')}>
          {t('submit')}
        </Button>
      </form>
    </Card>
  );
}

function ByFile({ onChecked }: ByProps) {
  const t = useTranslations('issuing.check');

  async function check(file: File) {
    onChecked(null);
    const answer = await askServer(hashOfFile(file).then((sha256) => lookUpFileAction({ sha256 })));
    onChecked({ answer, file: file.name });
  }
  return (
    <Card title={t('byFile')}>
      <FileDrop
        label={t('file')}
        hint={t('fileHint')}
        chooseLabel={t('chooseFile')}
        dropLabel={t('drop')}
        accept=".docx,.pdf,.xlsx,.jpg,.jpeg,.png"
        onFiles={([file]) => file && void check(file)}
      />
    </Card>
  );
}
