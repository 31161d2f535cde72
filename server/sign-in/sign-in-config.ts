/** The settings that sign-in reads; the server's configuration is one of these. */
export interface SignInConfig {
  mode: 'demonstration' | 'production';
  /** Where people's browsers find us: scheme, host and port. */
  publicUrl: string;
  oidcIssuer?: string | undefined;
  oidcClientId?: string | undefined;
  oidcClientSecret?: string | undefined;
  /** What an access token for the API must name as its audience. */
  oidcAudience: string;
  /** Only for demonstrations whose replicas share no database; otherwise they agree on one in the database. */
  demonstrationSecret?: string | undefined;
}
