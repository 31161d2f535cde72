/**
 * Keeps the keys of people's sensitive data: each person has a data key of their own, which lies in the database only
 * as this service has wrapped it. What stands behind it (a key of the environment, a hardware module, a cloud's service)
 * nothing else knows.
 */
export interface KeyService {
  /** The name of the master key that wraps from now on. */
  readonly current: string;
  /** Of several master keys those that can be used: what none of them wrapped cannot be read. */
  knows(masterKey: string): boolean;
  wrap(dataKey: Buffer, personId: string): Promise<Buffer>;
  /** @throws when it was wrapped under another key, or for another person. */
  unwrap(wrapped: Buffer, masterKey: string, personId: string): Promise<Buffer>;
  /** A fingerprint that nobody can try out who has no key: equal texts have equal ones. */
  fingerprint(purpose: string, text: string): Buffer;
}
