import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // Arguments of actions may be tokens and passphrases: they are never printed, not even in development.
  logging: { serverFunctions: false },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pdfmake'],
  outputFileTracingRoot: import.meta.dirname,
  // PDF documents embed whole fonts, which no import names.
  outputFileTracingIncludes: {
    '/**': [
      './node_modules/@expo-google-fonts/tinos/**/*.ttf',
      './node_modules/pdfmake/js/**',
      './node_modules/pdfkit/js/**',
    ],
  },
  // A roll of 2,000 voters imported at once is more than the default megabyte.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  turbopack: { root: import.meta.dirname },
  typescript: { tsconfigPath: 'tsconfig.build.json' },
};

export default config;
