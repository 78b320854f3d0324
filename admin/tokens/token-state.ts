/** Whether a token works, was ended, or came to its end. */
export function tokenState(
  { revokedAt, expiresAt }: { revokedAt?: string | null; expiresAt?: string | null },
  now = Date.now(),
): 'works' | 'revoked' | 'expired' {
  if (revokedAt) return 'revoked';
  return expiresAt && Date.parse(expiresAt) <= now ? 'expired' : 'works';
}
