/** The fills of stacked bars: each a colour and a pattern, so that they can be told apart without colour. */

export interface Fill {
  colour: string;
  pattern: 'solid' | 'rising' | 'dots' | 'level' | 'crossed' | 'upright';
}

/** Colours at 3:1 or better against both grounds; neighbours differ in lightness and in pattern. */
export const fills: readonly Fill[] = [
  { colour: '#2f7f86', pattern: 'solid' },
  { colour: '#c2622d', pattern: 'rising' },
  { colour: '#6f6bb8', pattern: 'dots' },
  { colour: '#8a7a2b', pattern: 'level' },
  { colour: '#a8577e', pattern: 'crossed' },
  { colour: '#7b8087', pattern: 'upright' },
];

const tile = 8;

/**
 * Draws a fill for a canvas.
 * @returns the colour alone where the browser makes no pattern
 */
export function drawFill({ colour, pattern }: Fill): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  canvas.width = tile;
  canvas.height = tile;
  const pen = canvas.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, tile, tile);
  pen.strokeStyle = 'rgb(255 255 255 / 75%)';
  pen.fillStyle = pen.strokeStyle;
  pen.lineWidth = 1.6;
  pen.beginPath();
  for (const [fromX, fromY, toX, toY] of linesOf[pattern]) {
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
  }
  pen.stroke();
  if (pattern === 'dots') pen.fillRect(2, 2, 3, 3);
  return pen.createPattern(canvas, 'repeat') ?? colour;
}

type LineEnds = readonly [fromX: number, fromY: number, toX: number, toY: number];

const rising: LineEnds[] = [
  [-2, 2, 2, -2],
  [-2, 10, 10, -2],
  [6, 10, 10, 6],
];
const falling = rising.map(([fromX, fromY, toX, toY]): LineEnds => [tile - fromX, fromY, tile - toX, toY]);
const linesOf: Record<Fill['pattern'], readonly LineEnds[]> = {
  solid: [],
  dots: [],
  rising,
  crossed: [...rising, ...falling],
  level: [[0, 4, tile, 4]],
  upright: [[4, 0, 4, tile]],
};
