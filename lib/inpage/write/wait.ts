/** Resolves after some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Looks every 8 ms until `look` answers something, at most so many milliseconds; null when it never did. */
export async function poll<T>(milliseconds: number, look: () => T | null): Promise<T | null> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found !== null || performance.now() >= end) return found;
    await pause(8);
  }
}
