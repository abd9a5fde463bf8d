/** How long the page is left to its first work before its files are taken in, in ms. */
const AT_REST_MS = 5_000;

/**
 * Takes the page's files into the browser, and tells when a newer version of them is there. It comes into its own when no
 * window of the former is open any more, or when `take` is called; never by itself in the midst of work. Where browsers
 * have no service workers (pages of http on another machine), nothing happens.
 */
export function keepPage(newer: (take: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  setTimeout(() => {
    // The digests of its files make another version another script: it is looked at, whatever the server says of its age.
    serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).then(
      (registration) => {
        serviceWorker.controller?.postMessage('started');
        watch(registration, newer);
      },
      // Without its server there is nothing newer; where the browser keeps nothing, the page works as before.
      () => undefined,
    );
  }, AT_REST_MS);
}

function watch(registration: ServiceWorkerRegistration, newer: (take: () => void) => void): void {
  const tell = (): void => {
    const { waiting } = registration;
    // The first version of all waits for nobody.
    if (waiting && navigator.serviceWorker.controller) newer(() => takeOver(waiting));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  // A page that stays open for days looks when it is come back to.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take');
}
