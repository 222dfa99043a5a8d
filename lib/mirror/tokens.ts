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
 */
export type Token = number | string | Record<string, string>;

export const documentNumber = 1;
