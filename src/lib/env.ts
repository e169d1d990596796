import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  NEXTAUTH_SECRET: z.string().min(24),
  NEXTAUTH_URL: z.url().optional(),
  /** SHA-256 of the authority by which a hall without internet has HTTPS; absent elsewhere. */
  HALL_FINGERPRINT: z.string().optional(),
});

export type Env = z.output<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once; a missing or malformed variable stops the process with its name. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`These environment variables are missing or malformed: ${names}.`);
  }
  parsed = result.data;
  return parsed;
}
