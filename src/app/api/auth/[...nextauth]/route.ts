import NextAuth from 'next-auth';
import { authOptions } from '@/gate/session/auth-options';

const handler = NextAuth(authOptions);

export { handler as GET, handler as POST };
