/**
 * Where password and second factor are changed. OpenID Connect names no such page; a Keycloak realm has it
 * at a known place, and of other issuers we do not know.
 */
export const accountConsole = (issuer: string): string | undefined =>
  /\/realms\/[^/]+\/?$/.test(issuer) ? `${issuer.replace(/\/$/, '')}/account` : undefined;
