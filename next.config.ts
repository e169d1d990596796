import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Arguments of actions may be tokens and passphrases: they are never printed, not even in development.
  logging: { serverFunctions: false },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pdfmake'],
  // A roll of 2,000 voters imported at once is more than the default megabyte.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  turbopack: { root: import.meta.dirname },
  // `npm run check` checks the types; whoever starts the product for the first time need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
