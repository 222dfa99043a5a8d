/* What the sample pages share. Text is always set as text. */

/** An element with a class and children (elements or words). */
function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A link to a place of the site. */
function link(href, className, ...children) {
  const element = make('a', className, ...children);
  element.href = href;
  return element;
}

/** A picture's place, coloured by the product's number. */
function thumb(seed) {
  const element = make('span', 'thumb');
  element.style.setProperty('--hue', String((Number(String(seed).replace(/\D/g, '').slice(-4)) * 47) % 360));
  return element;
}
