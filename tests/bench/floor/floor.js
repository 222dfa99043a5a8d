// Walks the text once, and appends one empty shadow root for each cancelled row. It explains nothing.
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode())
  if (node.nodeValue.includes('Отменён')) found.push(node.parentElement.closest('section'));
for (const row of found) {
  const panel = document.createElement('cancellation-panel');
  panel.attachShadow({ mode: 'open' });
  row.append(panel);
}
