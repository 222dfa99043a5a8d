/** Wants each row for itself: removes what others put there, and puts back what others remove. */
function fight() {
  for (const panel of document.querySelectorAll('cancellation-panel')) {
    panel.remove();
    document.documentElement.dataset.fights = String(Number(document.documentElement.dataset.fights ?? 0) + 1);
  }
  for (const cell of document.querySelectorAll('td:first-child')) {
    if (cell.querySelector('.foreign')) continue;
    const badge = document.createElement('b');
    badge.className = 'foreign';
    badge.textContent = ' ★';
    cell.append(badge);
  }
}

new MutationObserver(fight).observe(document, { childList: true, subtree: true });
fight();
