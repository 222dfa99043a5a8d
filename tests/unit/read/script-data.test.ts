import { describe, expect, it } from 'vitest';
import { readScriptData } from '../../../lib/read/json/script-data';
import { list, readBody } from './read-body';

const data = { list: [{ postingNumber: '10000001-0007-1', reason: 'it’s "late"', count: -1.5, isOwn: true, none: null }] };
const json = JSON.stringify(data);
const quoted = JSON.stringify(json);

describe('data in scripts', () => {
  it.each([
    ['code behind it', `window.__S__=${json};(function(){var s;(s=document.currentScript).parentNode.removeChild(s)}());`],
    ['a statement on a new line', `window.__S__ = ${json}\nwindow.b = 1`],
    ['a statement before it', `window.x=1;window.__S__=${json}`],
    ['a second variable', `var a={},b=${json};`],
    ['a text of JSON', `window.__S__=JSON.parse(${quoted})`],
    ['a text in single quotes', `window.__S__ = JSON.parse('${json.replaceAll("'", "\\'").replaceAll('\\"', '\\\\"')}')`],
    ['a text in backticks', `window.__S__=\`${json.replaceAll('\\', '\\\\')}\``],
    ['an argument', `define("x", function(){ return load(${json}, {}) })`],
    ['a default', `window.__S__ = window.__S__ || ${json};`],
    ['a comment with an apostrophe', `// don't\n/* it's */ window.__S__ = ${json}`],
    ['a pattern with quotes', `if(/["'{]/.test(a/b)){}window.__S__ = ${json}`],
    ['a template with code in it', 'var u = `a${f({ a: "}`" })}b`;' + `window.__S__ = ${json}`],
  ])('are found with %s', (_, script) => {
    expect(readScriptData(script)).toEqual([data]);
  });

  it('are read as JavaScript writes them', () => {
    expect(
      readScriptData(`s = { list: [{ postingNumber: '10000001-0007-1', 'reason': 'it\\u2019s "late"', count: -1.5, isOwn: !0,
        none: null, /* no data: */ draw() { return { a: 1 } }, made: make(1), day: a ? 'b' : 'c', },], }; go()`),
    ).toEqual([data]);
  });

  it('are a list of their own where a text of them is pushed', () => {
    expect(readScriptData(`(self.q=self.q||[]).push([1,${quoted}])`)).toEqual([[1, json]]);
  });

  it.each(['(', '={', '=[', '`${', '={a:', "'", "'\n", '"\\', '/', '=/[', '=[{a(', 'a=b?{', '/*', '={"a":', '"{'])(
    'are looked for once, whatever is told many times over: %j',
    (unit) => {
      // Four times the text is four times the work (and a few milliseconds are nothing); looked for again and again, it is sixteen times.
      const least = (count: number) => Math.min(...[1, 2].map(() => workOf(unit.repeat(count))));
      expect(least(200_000)).toBeLessThan(9 * Math.max(least(50_000), 20_000));
    },
  );
});

/** Microseconds of this process's own time, whatever else the machine does. */
function workOf(text: string): number {
  const start = process.cpuUsage();
  readScriptData(text);
  return process.cpuUsage(start).user;
}

it.each(['已撤销', 'аннулировано', 'cancelled', '\\u5df2\\u64a4\\u9500'])(
  'a script that tells of a cancelled posting as %s is looked into',
  (status) => {
    const script = `<script>window.__S__ = {"list":[{"postingNumber":"10000001-0007-1","status":"${status}","reason":"Товар закончился на складе"}]};</script>`;
    expect(readBody(list, script).map(({ postingNumber }) => postingNumber)).toEqual(['10000001-0007-1']);
  },
);
