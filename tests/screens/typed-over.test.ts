import { expect, test } from 'vitest';
import { typedOver } from '@/screens/setup/typed-over';

const opened = { venue: 'Hội trường tầng 1', chair: 'Lê Văn Bình', bases: ['Quy định 96'] };

test('what another saved stands where nothing was typed here', () => {
  const typed = { ...opened, venue: 'Hội trường tầng 5' };
  const theirs = { ...opened, chair: 'Trần Thị An', bases: ['Quy định 96', 'Kế hoạch 12'] };

  expect(typedOver(theirs, { opened, typed })).toEqual({ ...theirs, venue: 'Hội trường tầng 5' });
});

test('where both wrote, what is typed here goes over it; a list counts as one', () => {
  const typed = { ...opened, bases: ['Quy định 96', 'Hướng dẫn 5'] };
  const theirs = { ...opened, venue: 'Hội trường tầng 3', bases: ['Kế hoạch 12'] };

  expect(typedOver(theirs, { opened, typed })).toEqual({ ...typed, venue: 'Hội trường tầng 3' });
});

test('what was cleared here stays clear', () => {
  expect(typedOver(opened, { opened, typed: { ...opened, chair: '' } }).chair).toBe('');
});
