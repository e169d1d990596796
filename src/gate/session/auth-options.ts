import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { signIn } from '@/use-cases/session/sign-in';
import { signOut } from '@/use-cases/session/sign-out';

const typed = z.object({ username: z.string().trim().min(1), password: z.string().min(1) });

/** Credentials with a JWT that only names a session row: revoking the row ends the session (docs/decisions/005). */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: 12 * 3600 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { username: {}, password: {} },
      async authorize(input) {
        const parsed = typed.safeParse(input);
        if (!parsed.success) return null;
        const entered = await signIn(parsed.data);
        if (entered.ok) return { id: entered.value.sessionId, name: entered.value.fullName };
        if (entered.error.code === 'wrong-password') return null;
        throw new Error(`${entered.error.code}:${entered.error.waitMinutes}`);
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      return user ? { ...token, sessionId: user.id } : token;
    },
    session({ session, token }) {
      return { ...session, sessionId: token.sessionId };
    },
  },
  events: {
    async signOut({ token }) {
      const sessionId = z.uuid().safeParse(token?.sessionId);
      if (sessionId.success) await signOut(sessionId.data);
    },
  },
};
