/**
 * Whether a row of `app.session` is the living session of the secret that the transaction brought. A statement may set
 * `app.sid` to what it likes: only the secret of a living session finds one. Hashed once, not for each row.
 */
export const livingSession = `sid_hash = (select sha256(convert_to(current_setting('app.sid', true), 'UTF8')))
     and ended_at is null and expires_at > now() and (idle_until is null or idle_until > now())`;
