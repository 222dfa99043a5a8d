/**
 * How one context tells another of a document: a flat row of tokens, which can be cut anywhere and is as deep as it is long.
 * Elements have numbers, which the teller gives; the document itself is number 1.
 *
 *     telling    := { change }
 *     change     := n { child } 0       the children of n, all of them
 *                 | -n attributes       the attributes of n, all of them
 *                 | 0 n                 n is gone, with what is in it
 *     child      := text                a string
 *                 | -n                  the element n, which is known, as it stands
 *                 | n name [attributes] { child } 0
 *                 | n { piece } markup  the element n with all that is in it: those elements have the numbers after n, in their order
 *
 * A long text comes as several, long markup as pieces and the last one, so that no message has to be long but for the value of an attribute.
 */
export type Token = number | string | Record<string, string> | Markup | MarkupPiece;

/** An element as the browser writes it, and how many elements are in it. To have it written takes a tenth of walking through it. */
export type Markup = readonly [markup: string, count: number];

/** The beginning of some markup, or what goes on with it. */
export type MarkupPiece = readonly [markup: string];

/** How long a piece of a text or of markup is (characters): to send it takes a few milliseconds. */
export const pieceLength = 200_000;

/** How long all pieces of one markup are at most (characters); a part of a page that is longer is told otherwise. */
export const longestMarkup = 4_000_000;

export const documentNumber = 1;
