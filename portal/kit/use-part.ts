import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of a page that comes after it; null until it is there. Unlike a suspended one, which React holds back for 300 ms
 * once something stands in its place, it is drawn as soon as it has come.
 */
export function usePart<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let left = false;
    load().then(
      (come) => {
        if (!left) setPart(() => come);
      },
      (error: unknown) => {
        // Thrown while drawing, where the page hears of it.
        if (!left)
          setPart(() => {
            throw error;
          });
      },
    );
    return () => {
      left = true;
    };
  }, [load]);
  return part;
}
