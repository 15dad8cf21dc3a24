import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { canonicalAddress, clocksIn, pageAt, pages, windowTitle } from '#contracts/page';

/** Marks what the server wrote into the head of the page that was asked for first. */
const ofFirstPage = 'head [data-of-page]';

/** The title of the window, with the clocks of the address; and in the head nothing that is said of another page. */
export function useHead(title: string): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const found = pageAt(pathname);
    const query = new URLSearchParams(search);
    const isTimeless = found === undefined || pages[found.page].timeless === true;
    document.title = windowTitle(title, isTimeless ? {} : clocksIn(query));
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (found === undefined || canonical === null) return;
    const address = canonicalAddress(found, query);
    if (new URL(canonical.href).href === new URL(address, canonical.href).href) return;
    canonical.href = new URL(address, canonical.href).href;
    for (const one of document.querySelectorAll(ofFirstPage)) one.remove();
  }, [title, pathname, search]);
}
