/** The words around a report of a page. */
export const report = {
  offer: 'Is something missing or wrong here?',
  make: 'Report this page',
  making: 'Making the report…',
  title: 'Report of this page',
  promise:
    'Names, addresses, numbers, prices and free text have been replaced with invented ones. What stays is the structure of the page and the words that Ozon shows everybody. Nothing has been sent.',
  read: 'Read it first. If you want the extension to learn this page, save the report and attach it to a message to the authors.',
  text: 'The whole report',
  save: 'Save as a file',
  close: 'Close',
  failed: 'No report could be made. Reload the page and try again.',
};
