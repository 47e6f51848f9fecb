// Has this browser keep the sheets too, and says so once it has the whole site: its worker is active only when it has kept
// every page.
const said = document.querySelector<HTMLElement>('[data-kept]');
if (said && 'serviceWorker' in navigator)
  void navigator.serviceWorker.ready.then(({ active }) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      said.hidden = false;
    };
    active?.postMessage({ type: 'KEEP_SHEETS' }, [port2]);
  });
