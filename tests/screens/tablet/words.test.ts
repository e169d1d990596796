import { expect, test } from 'vitest';
import { tablet as en } from '@/messages/en/tablet';
import { tablet as vi } from '@/messages/vi/tablet';
import { boldParts, say } from '@/screens/tablet/say';

type Words = { readonly [key: string]: string | Words };

function sentences(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, word]): [string, string][] =>
    typeof word === 'string' ? [[`${path}${key}`, word]] : sentences(word, `${path}${key}.`),
  );
}

const english = new Map(sentences(en));
const valuesIn = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(sentences(vi))('%s takes the same values in both languages', (path, sentence) => {
  expect(valuesIn(english.get(path) ?? '')).toEqual(valuesIn(sentence));
});

test.each([...sentences(vi), ...sentences(en)])('%s needs no larger formatter: %s', (_path, sentence) => {
  expect(sentence.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  expect(boldParts(sentence).length % 2).toBe(1);
});

test('values are put in where they belong, and one that is missing leaves nothing behind', () => {
  expect(say('Đã ghi {done}/{of}', { done: 2, of: 5 })).toBe('Đã ghi 2/5');
  expect(say('Dòng {row}')).toBe('Dòng ');
});

test('every second part of a sentence is bold', () => {
  expect(boldParts('Chạm vào <b>một trong ba ô</b>.')).toEqual(['Chạm vào ', 'một trong ba ô', '.']);
});
