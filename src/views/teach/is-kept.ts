// Says so once this browser has the whole site: its worker is active only when it has kept all that it was told to.
const said = document.querySelector<HTMLElement>('[data-kept]');
if (said && 'serviceWorker' in navigator)
  void navigator.serviceWorker.ready.then(() => {
    said.hidden = false;
  });
