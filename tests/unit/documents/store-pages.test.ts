/** What is pasted into the stores keeps their limits, says what the package says, and is there in every language. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../../lib/i18n/languages';

const MessagesSchema = z.object({ name: z.object({ message: z.string() }), description: z.object({ message: z.string() }) });
const pictures = ['1-seller', '2-buyer', '3-popup', '4-dashboard', '5-guide'];

function readSections(file: string): Record<string, string> {
  const sections = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

/** Width and height as a PNG's header tells them. */
function readSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(languages)('the store page in %s', (language) => {
  const { Title = '', Summary = '', Description = '' } = readSections(`docs/store/${language}.md`);

  it('keeps the shortest limits of the stores', () => {
    expect([...Title].length).toBeLessThanOrEqual(50);
    expect([...Summary].length).toBeLessThanOrEqual(132);
    expect([...Description].length).toBeGreaterThanOrEqual(250);
    expect([...Description].length).toBeLessThanOrEqual(10_000);
  });

  it("is titled as the package is, says that it is for Ozon, and that it is not Ozon's", () => {
    const file = `public/_locales/${language.replace('-', '_')}/messages.json`;
    const { name, description } = MessagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(Title).toBe(name.message);
    expect(Summary).toBe(description.message);
    expect(Title).toMatch(/(?:for|для|适用于) Ozon/);
    expect(Description).toMatch(/Not made by Ozon|создано не компанией Ozon|并非 Ozon 出品/);
  });

  it.each(pictures)('has the picture %s in the size that the stores ask for', (picture) => {
    const file = `docs/store/pictures/${language}/${picture}.png`;
    expect(existsSync(file)).toBe(true);
    expect(readSize(file)).toEqual([1280, 800]);
  });
});
