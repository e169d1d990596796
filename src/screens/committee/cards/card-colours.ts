/** The colour of a form on paper, with its name: a card printed in black still says which form it is for. */
export type CardColour = { name: string; ground: string; letters: string; edge: string };

const white: CardColour = { name: 'trắng', ground: '#FFFFFF', letters: '#13232B', edge: '#13232B' };

const colours = new Map<string, CardColour>([
  ['lam', { name: 'xanh lam', ground: '#0E4F60', letters: '#FFFFFF', edge: '#0E4F60' }],
  ['la', { name: 'xanh lá', ground: '#17633E', letters: '#FFFFFF', edge: '#17633E' }],
  ['nghe', { name: 'vàng nghệ', ground: '#F4C667', letters: '#13232B', edge: '#B0700A' }],
  ['son', { name: 'đỏ son', ground: '#A11D2B', letters: '#FFFFFF', edge: '#A11D2B' }],
  ['white', white],
]);

export function cardColour(colour: string): CardColour {
  return colours.get(colour) ?? white;
}
