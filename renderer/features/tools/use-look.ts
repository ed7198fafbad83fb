import { useEffect, useState } from 'react';

/** Grows whenever the page changes its colours, letters or layout, for what no stylesheet reaches. */
export function useLook(): number {
  const [look, setLook] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setLook((before) => before + 1));
    observer.observe(document.documentElement, {
      attributeFilter: ['data-theme', 'data-contrast', 'data-text', 'data-layout'],
    });
    return () => observer.disconnect();
  }, []);
  return look;
}
