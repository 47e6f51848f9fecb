// Stands in the head of a page that leads on to another one, with all that its own address says. Without JavaScript that is lost.
location.replace(document.documentElement.dataset.there + location.search + location.hash);
