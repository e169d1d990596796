import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from '@/ui/button';
import { RadioGroup } from '@/ui/radio-group';
import { StatStrip } from '@/ui/stat-strip';
import { TextInput } from '@/ui/text-input';

test('a button that cannot be used stays reachable and points to its reason', () => {
  const markup = renderToStaticMarkup(
    createElement(Button, { unavailable: { reason: 'Cần ít nhất 52 người có mặt.' } }, 'Mở bỏ phiếu'),
  );

  const reasonId = /aria-describedby="([^"]+)"/.exec(markup)?.[1];
  expect(markup).toContain('aria-disabled="true"');
  expect(markup).not.toContain('disabled=""');
  expect(markup).toContain(`<span id="${reasonId}"`);
  expect(markup).toContain('Cần ít nhất 52 người có mặt.');
});

test('a busy button changes its word', () => {
  const markup = renderToStaticMarkup(createElement(Button, { busy: true, busyLabel: 'Đang lưu…' }, 'Lưu'));

  expect(markup).toContain('Đang lưu…');
  expect(markup).not.toContain('>Lưu<');
  expect(markup).toContain('aria-busy="true"');
});

test('a field filled in wrongly is tied to its hint and to the sentence that says so', () => {
  const markup = renderToStaticMarkup(
    createElement(TextInput, {
      id: 'year',
      label: 'Năm sinh',
      hint: 'Theo hồ sơ.',
      error: 'Năm sinh gồm 4 chữ số.',
    }),
  );

  expect(markup).toContain('<label for="year"');
  expect(markup).toContain('aria-describedby="year-hint year-error"');
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toContain('id="year-error"');
});

test('a field in order says nothing of errors', () => {
  const markup = renderToStaticMarkup(createElement(TextInput, { id: 'name', label: 'Họ và tên' }));

  expect(markup).not.toMatch(/aria-describedby=|aria-invalid=/);
});

test('the choices of a group share one name, and none is chosen unless asked for', () => {
  const markup = renderToStaticMarkup(
    createElement(RadioGroup, {
      legend: 'Hình thức',
      name: 'way',
      options: [
        { value: 'tablet', label: 'Máy tính bảng' },
        { value: 'paper', label: 'Phiếu giấy' },
      ],
    }),
  );

  expect(markup.match(/name="way"/g)).toHaveLength(2);
  expect(markup).not.toContain('checked');
});

test('a figure that is not known is said to be missing, never nought', () => {
  const markup = renderToStaticMarkup(
    createElement(StatStrip, {
      missing: 'chưa có',
      items: [
        { label: 'Thu về', value: null },
        { label: 'Trùng', value: 0 },
      ],
    }),
  );

  expect(markup).toContain('chưa có');
  expect(markup).toContain('>0<');
});
