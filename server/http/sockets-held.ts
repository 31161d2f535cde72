/** How many sockets and event streams each person holds at this process. Memory goes with the last of them. */
export function socketsHeld(most: number) {
  const held = new Map<string, number>();
  return {
    most,
    /** False when the person holds as many as anybody may; otherwise one more until `leave`. */
    enter(person: string): boolean {
      const now = held.get(person) ?? 0;
      if (now >= most) return false;
      held.set(person, now + 1);
      return true;
    },
    leave(person: string): void {
      const left = (held.get(person) ?? 0) - 1;
      if (left > 0) held.set(person, left);
      else held.delete(person);
    },
  };
}

export type SocketsHeld = ReturnType<typeof socketsHeld>;
