import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OnwardButton } from '@/screens/tablet/onward-button';

test.each([true, false])(
  'a button that ends a screen is there but answers nobody the moment it comes up (all drawn: %s)',
  (isReady) => {
    const markup = renderToStaticMarkup(createElement(OnwardButton, { isReady }, 'Bỏ phiếu vào hòm'));

    expect(markup).toContain('aria-disabled="true"');
    expect(markup).not.toContain('disabled=""');
  },
);
